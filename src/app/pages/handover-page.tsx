import { describe } from '#rules/describe.ts';
import { ruleSet } from '#rules/rule-set.ts';
import { addDays, isCivilDay } from '#symptoms/civil-day.ts';
import { fullScore } from '#symptoms/thinking.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { PrintButton } from '#ui/print-button.tsx';
import { Slip, SlipBoxes, SlipFacts, SlipHead, SlipLines, SlipSection, SlipSigns, SlipToDo } from '#ui/slip.tsx';
import { useApp } from '#app/app-context.ts';
import { TeamCall, useEmergencyNumber } from '#app/call-links.tsx';
import { PlacePage } from '#app/frame.tsx';
import { slipSigns } from '#app/handover/slip-signs.ts';
import { useSlipFacts } from '#app/handover/use-slip-facts.tsx';
import { NotOpenCards } from '#app/not-open-cards.tsx';
import { useLost } from '#app/report/use-missing.ts';
import { OpeningPage } from './opening-page.tsx';

/** What one caregiver leaves to the next, on one side of half-size paper. */
export const HandoverPage = () => {
  const { words, diary } = useApp();
  const { handover } = words;
  if (diary.status === 'opening') return <OpeningPage />;
  return (
    <PlacePage title={handover.screenTitle}>
      <BackHeader act={{ href: '/check' }} label={words.common.back} />
      <PageHeader title={handover.screenTitle} note={handover.hint} />
      {diary.status === 'failed' && <NotOpenCards problem={diary.problem} />}
      <PrintButton kind="primary">{handover.print}</PrintButton>
      <Slip>
        <Head />
        <Today />
        <Signs />
        <p className="slip-worried">
          <strong>{handover.worried}</strong> {handover.worriedDo}
        </p>
        <Tonight />
        <SlipSection title={handover.notes}>
          <SlipLines count={4} />
        </SlipSection>
        <People />
        <p className="slip-foot">{handover.footer(ruleSet.version)}</p>
      </Slip>
      <TeamCall tone="plain" />
    </PlacePage>
  );
};

const Head = () => {
  const { words, format, treatment, now, day } = useApp();
  const { handover, common } = words;
  const birth = treatment.card?.birthDate ?? '';
  const given = treatment.cellsGiven ?? '';
  const under = [
    handover.patient((treatment.card?.fullName ?? treatment.patientName) || null),
    ...(day === null || day < 0 ? [] : [common.day(day)]),
    ...(isCivilDay(birth) ? [handover.born(format.fullDate(birth))] : []),
  ];
  return (
    <SlipHead
      title={handover.title} under={under.join(' · ')} end={handover.printedOn(`${format.date(now.civilDay)}, ${format.time(now.instant)}`)}
      endUnder={isCivilDay(given) ? handover.dayZero(format.date(given)) : undefined}
    />
  );
};

const Today = () => {
  const { words, targets, diary, now } = useApp();
  const { handover } = words;
  const { temperature, facts } = useSlipFacts();
  const emergency = useEmergencyNumber();
  const lost = useLost({ since: addDays(now.civilDay, -1), until: now.civilDay });
  const partly = lost !== null || diary.status === 'failed' || (diary.status === 'ready' && diary.view.unreadable + diary.gaps.length > 0);
  return (
    <>
      <SlipBoxes
        boxes={[
          { big: targets.team?.shown ?? '________', lines: [targets.team ? handover.teamLine : handover.noNumber, ...(targets.backup ? [handover.backup(targets.backup.shown)] : [])] },
          temperature,
          { big: emergency ?? targets.emergency.map(({ number }) => number).join(' / '), lines: [handover.sayThis] },
        ]}
      />
      <SlipSection title={handover.now}>
        {partly && <p>{handover.incomplete}</p>}
        <SlipFacts facts={facts} />
      </SlipSection>
    </>
  );
};

const Signs = () => {
  const { words, format, limits, day, treatment, ruleWords } = useApp();
  const { check, signs } = words;
  const emergency = useEmergencyNumber();
  const context = { day, target: treatment.target ?? 'unknown' } as const;
  const { lines } = describe('W01', limits, day);
  const fever = ruleWords ? [ruleWords.W01.sign({ entered: [], lines, day }, format)] : [];
  return (
    <SlipSigns
      groups={[
        { level: 'emergency', heading: check.groups.emergency.title(emergency), items: slipSigns('emergency', limits, context).map((code) => signs[code].label) },
        { level: 'urgent', heading: check.groups.urgent.title, items: [...fever, ...slipSigns('urgent', limits, context).map((code) => signs[code].label)] },
      ]}
    />
  );
};

const Tonight = () => {
  const { words, treatment } = useApp();
  const { handover } = words;
  const { due } = useSlipFacts();
  return (
    <SlipSection title={handover.tonight}>
      <SlipToDo
        items={[
          { text: handover.temperatureBox(due), line: true },
          { text: handover.again, line: true },
          { text: handover.thinkingBox, line: true, after: handover.ofTen(fullScore) },
          { text: handover.lookIn(treatment.patientName || null) },
        ]}
      />
    </SlipSection>
  );
};

const People = () => {
  const { words, treatment } = useApp();
  const { handover } = words;
  return (
    <p className="slip-people">
      <span>
        {handover.from}: <strong>{treatment.caregiverName}</strong> <span className="slip-blank" />
      </span>
      <span>
        {handover.to}: <span className="slip-blank" data-wide />
      </span>
    </p>
  );
};

import { signLevel } from '#rules/sign-level.ts';
import { codesOf, finishStep, isTicked, noneOfThese, tick, ticked } from '#symptoms/check-in.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { CallDock } from '#ui/call-dock.tsx';
import { CheckGroup } from '#ui/check-group.tsx';
import { CheckRow } from '#ui/check-row.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';
import { TeamCall, useEmergencyNumber } from '#app/call-links.tsx';
import { checkGroups } from '#app/check-groups.ts';
import { DockedCall } from '#app/docked-call.tsx';
import { PlacePage } from '#app/frame.tsx';
import { useCheck, useKeepOnLeave } from '#app/use-check.ts';

/** The caregiver's warning-sign check. Needs no set-up and no diary: a tick shows whom to call, at once. */
export const CheckPage = () => {
  const { words, format, now, treatment, day, limits } = useApp();
  const { check, signs } = words;
  const emergency = useEmergencyNumber();
  const { draft, change, save, saved, saving } = useCheck();
  const context = { day, target: treatment.target ?? 'unknown' } as const;
  const groups = checkGroups(limits, context);
  const marked = ticked(draft, 'seen').filter((code) => codesOf('seen').includes(code));
  const { level } = signLevel(draft.answers, { limits, ...context });
  const call = level === 'none' || level === 'routine' ? null : level;
  const keep = () => {
    const finished = finishStep(draft);
    if ('draft' in finished) void save(finished.draft);
  };
  useKeepOnLeave(marked.length > 0 ? draft : null);
  return (
    <PlacePage title={check.title(treatment.patientName || null)}>
      <BackHeader act={{ href: '/help' }} label={words.help.title} />
      <PageHeader title={check.title(treatment.patientName || null)} note={check.intro} />
      {day === null && <p className="small muted">{check.strictest}</p>}
      {groups.map((group) => (
        <CheckGroup
          key={group.level} level={group.level} note={check.groups[group.level].hint}
          heading={group.level === 'emergency' ? check.groups.emergency.title(emergency) : check.groups[group.level].title}
        >
          {group.codes.map((code) => (
            <CheckRow
              key={code} label={signs[code].label} checked={isTicked(draft, code)}
              onChange={(on) => change(tick(draft, code, on))} {...(signs[code].hint ? { hint: signs[code].hint } : {})}
            />
          ))}
        </CheckGroup>
      ))}
      {saved === 'saved' && <p role="status">{check.saved(format.time(now.instant))}</p>}
      {saved === 'not-saved' && <p role="alert">{check.cannotSave}</p>}
      {marked.length > 0 ? (
        <Button kind="secondary" size="tall" act={{ onTap: keep }}>
          {saving ? words.checkIn.saving : check.save}
        </Button>
      ) : (
        <Button kind="secondary" size="tall" act={{ onTap: () => void save(noneOfThese(draft)) }}>
          {saving ? words.checkIn.saving : check.none}
        </Button>
      )}
      <RowList>
        <Row act={{ href: '/thinking' }} icon="head" title={words.thinking.title} note={words.thinking.hint} />
        <Row act={{ href: '/checks' }} icon="clock" title={words.checks.more} note={words.checks.moreHint} />
        <Row act={{ href: '/handover' }} icon="people" title={words.handover.screenTitle} note={words.handover.hint} />
        <Row act={{ href: '/guide/paper-check' }} icon="print" title={words.checks.paper} note={words.checks.paperHint} />
        <Row act={{ href: '/guide/caregivers-part' }} icon="guide" title={words.guide.pages['caregivers-part']} note={words.checks.guide} />
      </RowList>
      {marked.length === 0 && <p>{check.nothingTicked}</p>}
      <p className="small muted">{check.insight}</p>
      <TeamCall tone="plain" />
      <CallDock level={call} reason={check.ticked(format.list(marked.map((code) => signs[code].noun)))}>
        {call && <DockedCall level={call} onCall={keep} />}
      </CallDock>
    </PlacePage>
  );
};

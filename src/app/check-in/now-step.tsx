import { useRef, type ReactNode, type Ref } from 'react';
import { answer, answerSentence, isTicked, noneOfThese, openDetails, skipStep, tick, ticked, type OpenDetail } from '#symptoms/check-in.ts';
import { severities } from '#symptoms/catalogue.ts';
import { signLevel } from '#rules/sign-level.ts';
import { Button } from '#ui/button.tsx';
import { CallDock } from '#ui/call-dock.tsx';
import { Card } from '#ui/card.tsx';
import { CheckRow } from '#ui/check-row.tsx';
import { YesNo } from '#ui/yes-no.tsx';
import { useApp } from '#app/app-context.ts';
import { DockedCall } from '#app/docked-call.tsx';
import { askedNow } from './asked-now.ts';
import { CheckInFrame, type StepProps } from './check-in-frame.tsx';
import { SeverityChoice } from './severity-choice.tsx';
import { SpeakerChoice } from './speaker-choice.tsx';
import { useSeeWhatToDo } from './use-see-what-to-do.ts';

/** Step 1, danger first. One tick leads straight to what to do. */
export const NowStep = ({ draft, change, go, back, safe, save, saving }: StepProps) => {
  const { words, format, treatment, day, limits } = useApp();
  const { danger, followUp } = words.checkIn;
  const anything = ticked(draft, 'now').length > 0;
  const { level } = signLevel(draft.answers, { limits, day, target: treatment.target ?? 'unknown' });
  const call = level === 'emergency' || level === 'urgent' ? level : null;
  const { act, asked } = useSeeWhatToDo(draft, save);
  const unanswered = useRef<HTMLDivElement>(null);
  const [firstOpen] = openDetails.filter((detail) => draft.open.includes(detail));
  const seeWhatToDo = (): void => {
    if (!act()) unanswered.current?.querySelector<HTMLElement>('button, input')?.focus();
  };
  const detail = (one: OpenDetail) => (one === firstOpen ? { box: unanswered, ...(asked ? { alert: followUp.title } : {}) } : {});
  return (
    <CheckInFrame
      draft={draft} back={back} safe={safe} title={draft.by === 'patient' ? danger.title : danger.titleFor(treatment.patientName || null)}
      {...(anything ? {} : { onward: { act: { onTap: () => go(skipStep(draft)) }, word: words.common.bar.skip } })}
    >
      <SpeakerChoice draft={draft} change={change} />
      <p className="muted">{danger.hint}</p>
      <Card kind="flush">
        {askedNow.map((code) => (
          <CheckRow key={code} label={words.signs[code].label} checked={isTicked(draft, code)} onChange={(on) => change(tick(draft, code, on))} />
        ))}
      </Card>
      {isTicked(draft, 'shortness_of_breath') && (
        <DetailCard {...detail('cannot_finish_sentence')}>
          <YesNo
            question={followUp.sentence}
            answers={(['yes', 'no', 'not-sure'] as const).map((value) => ({
              label: { yes: words.common.yes, no: words.common.no, 'not-sure': words.common.notSure }[value],
              act: { onTap: () => change(answerSentence(draft, value)) },
              on: draft.answers.cannot_finish_sentence === (value !== 'yes') && value !== 'not-sure',
            }))}
          />
          <p className="small muted">{followUp.notSureCounts}</p>
        </DetailCard>
      )}
      {isTicked(draft, 'tremor') && (
        <DetailCard {...detail('tremor')}>
          <h2>{words.signs.tremor.label}</h2>
          <SeverityChoice
            legend={words.checkIn.severity.question}
            value={draft.answers.tremor ?? null}
            choices={severities.slice(1)}
            onPick={(severity) => change(answer(draft, 'tremor', severity))}
          />
        </DetailCard>
      )}
      {anything ? (
        <Button size="tall" act={{ onTap: seeWhatToDo }}>
          {saving ? words.checkIn.saving : danger.seeWhatToDo}
        </Button>
      ) : (
        <Button size="tall" act={{ onTap: () => go(noneOfThese(draft)) }}>
          {danger.none}
        </Button>
      )}
      {draft.open.length > 0 && !asked && <p role="status">{followUp.title}</p>}
      <CallDock level={call} reason={words.check.ticked(format.list(ticked(draft, 'now').map((code) => words.signs[code].noun)))}>
        {call && <DockedCall level={call} onCall={seeWhatToDo} />}
      </CallDock>
    </CheckInFrame>
  );
};

type DetailProps = { readonly box?: Ref<HTMLDivElement>; readonly alert?: string; readonly children: ReactNode };

/** What a ticked sign still needs; `alert` says so once the page has been left too early. */
const DetailCard = ({ box, alert, children }: DetailProps) => (
  <div {...(box ? { ref: box } : {})}>
    <Card>
      {alert !== undefined && <p role="alert">{alert}</p>}
      {children}
    </Card>
  </div>
);

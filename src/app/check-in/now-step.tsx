import { answer, answerSentence, finishStep, isTicked, noneOfThese, skipStep, tick, ticked } from '#symptoms/check-in.ts';
import { severities, sign, signsMarked, type BodyPart, type SignCode } from '#symptoms/catalogue.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { CheckRow } from '#ui/check-row.tsx';
import { YesNo } from '#ui/yes-no.tsx';
import { useApp } from '#app/app-context.ts';
import { useSaveEntry } from '#app/save-entry.ts';
import { CheckInFrame, type StepProps } from './check-in-frame.tsx';
import { SeverityChoice } from './severity-choice.tsx';
import { SpeakerChoice } from './speaker-choice.tsx';

/** Asked only after “hard to breathe” is ticked. */
const followUps: readonly SignCode[] = ['cannot_finish_sentence'];
/** What cannot wait a minute comes first. */
const order: readonly BodyPart[] = ['breath', 'heart', 'thinking', 'temperature', 'bleeding'];
const place = (code: SignCode): number => order.indexOf(sign(code).part);
const rows = signsMarked('now').filter((code) => !followUps.includes(code)).toSorted((a, b) => place(a) - place(b));

/** Step 1, danger first. One tick leads straight to what to do. */
export const NowStep = ({ draft, change, go, back, safe }: StepProps) => {
  const { words } = useApp();
  const save = useSaveEntry();
  const { danger, followUp } = words.checkIn;
  const anything = ticked(draft, 'now').length > 0;
  const seeWhatToDo = async () => {
    const finished = finishStep(draft);
    if ('draft' in finished) await save(finished.draft);
  };
  return (
    <CheckInFrame
      draft={draft} back={back} safe={safe} title={danger.title}
      onward={{ act: { onTap: () => go(skipStep(draft)) }, word: words.common.bar.skip }}
    >
      <SpeakerChoice draft={draft} change={change} />
      <p className="muted">{danger.hint}</p>
      <Card kind="flush">
        {rows.map((code) => (
          <CheckRow key={code} label={words.signs[code].label} checked={isTicked(draft, code)} onChange={(on) => change(tick(draft, code, on))} />
        ))}
      </Card>
      {isTicked(draft, 'shortness_of_breath') && (
        <Card>
          <YesNo
            question={followUp.sentence}
            answers={(['yes', 'no', 'not-sure'] as const).map((value) => ({
              label: { yes: words.common.yes, no: words.common.no, 'not-sure': words.common.notSure }[value],
              act: { onTap: () => change(answerSentence(draft, value)) },
              on: draft.answers.cannot_finish_sentence === (value !== 'yes') && value !== 'not-sure',
            }))}
          />
          <p className="small muted">{followUp.notSureCounts}</p>
        </Card>
      )}
      {isTicked(draft, 'tremor') && (
        <Card>
          <h2>{words.signs.tremor.label}</h2>
          <SeverityChoice
            legend={words.checkIn.severity.question}
            value={draft.answers.tremor ?? null}
            choices={severities.slice(1)}
            onPick={(severity) => change(answer(draft, 'tremor', severity))}
          />
        </Card>
      )}
      {anything ? (
        <Button size="tall" act={{ onTap: () => void seeWhatToDo() }}>
          {danger.seeWhatToDo}
        </Button>
      ) : (
        <Button size="tall" act={{ onTap: () => go(noneOfThese(draft)) }}>
          {danger.none}
        </Button>
      )}
      {draft.open.length > 0 && <p role="status">{followUp.title}</p>}
    </CheckInFrame>
  );
};

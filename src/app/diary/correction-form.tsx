/** Correcting one entry: the temperature typed again, a sign taken back, a severity changed. One row says all of it. */
import { useState } from 'react';
import type { DataIssue, DataIssueCode } from '#rules/types.ts';
import { vitals } from '#symptoms/addition.ts';
import { signCodes } from '#symptoms/catalogue.ts';
import { correctionOf, type Changes } from '#symptoms/corrections.ts';
import { readNumber } from '#symptoms/read-number.ts';
import { readTemperature } from '#symptoms/read-temperature.ts';
import type { EntryRow, SignAnswers } from '#symptoms/row.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Button, ButtonPair } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { confirmable, doubtsIn } from '#app/add/use-keep-addition.ts';
import { useApp } from '#app/app-context.ts';
import { AskBack } from '#app/check-in/temperature-step.tsx';
import { readClock } from '#app/clock.ts';
import { dateAndTime } from '#app/date-and-time.ts';
import { PlacePage } from '#app/frame.tsx';
import { callsNow, imagined, useMeaningWith } from '#app/save-entry.ts';
import { NotKept } from './not-kept.tsx';
import { MeasureCorrections } from './measure-corrections.tsx';
import { SignCorrections } from './sign-corrections.tsx';
import { TakerChoice, useTaker } from './taker-choice.tsx';
import { useKeep } from './use-keep.ts';

type Props = { readonly row: EntryRow; readonly onBack: () => void };

const changesOf = (before: SignAnswers, after: SignAnswers): Changes =>
  Object.fromEntries(signCodes.filter((code) => JSON.stringify(before[code]) !== JSON.stringify(after[code])).map((code) => [code, after[code] ?? null]));

/** A value that cannot be used, or looks like a slip. */
type Doubt = DataIssueCode | 'not-a-number';

const doubtIn = (answers: SignAnswers, issues: readonly DataIssue[]): Doubt | undefined => {
  if (vitals.some((code) => answers[code] !== undefined && !readNumber(answers[code].text))) return 'not-a-number';
  return doubtsIn(issues).find((code) => !code.startsWith('temp-'));
};

export const CorrectionForm = ({ row, onBack }: Props) => {
  const { words, format } = useApp();
  const { temperature } = words.checkIn;
  const taker = useTaker(row);
  const meaningWith = useMeaningWith();
  const { keep, state } = useKeep(row);
  const [answers, setAnswers] = useState(row.answers);
  const [said, setSaid] = useState<'nothing' | 'problem' | 'meaning' | 'unchanged'>('nothing');
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  const typed = answers.temp;
  const read = typed && readTemperature(typed.text, typed.unit);

  const change = (next: SignAnswers): void => {
    setSaid('nothing');
    setDoubt(null);
    setAnswers(next);
  };
  const save = (final: SignAnswers, insist = false): void => {
    const changes = changesOf(row.answers, final);
    if (Object.keys(changes).length === 0) return setSaid('unchanged');
    const meant = final.temp && readTemperature(final.temp.text, final.temp.unit);
    if ('temp' in changes && meant?.kind === 'unreadable') return setSaid('problem');
    const correction = correctionOf(row, changes, readClock(), taker.by);
    if (!correction) return;
    // What is dangerous is acted on before anything is asked back.
    const view = meaningWith({ row: imagined(correction) });
    if (!callsNow(view)) {
      if ('temp' in changes && !final.temp?.confirmed && meant?.issue !== undefined) return setSaid('meaning');
      const doubtful = doubtIn(final, view.assessment.dataIssues);
      if (doubtful && !(insist && doubtful !== 'not-a-number' && confirmable.includes(doubtful))) return setDoubt(doubtful);
    }
    void keep(correction);
  };

  return (
    <PlacePage title={words.diary.correctTitle} place="diary">
      <BackHeader act={{ onTap: onBack }} label={words.common.back} />
      <PageHeader title={words.diary.correctTitle} note={format.capital(dateAndTime(format, row.observedAt))} />
      <TakerChoice row={row} taker={taker} />
      {taker.may && (
        <>
          {typed && (
            <Field
              label={temperature.label}
              aside={words.common.units[typed.unit]}
              value={typed.text}
              problem={said === 'problem' ? (typed.text.trim() === '' ? temperature.empty : temperature.unreadable) : undefined}
              onChange={(text) => change({ ...answers, temp: { text, unit: typed.unit } })}
              input={{ type: 'text', inputMode: 'decimal', autoComplete: 'off', maxLength: 12 }}
            />
          )}
          <MeasureCorrections written={row.answers} answers={answers} onChange={change} />
          <SignCorrections written={row.answers} answers={answers} onChange={change} />
          <p className="small muted">{words.diary.correctHint}</p>
          {state !== 'idle' && state !== 'saving' && <NotKept row={state} />}
          {doubt && <DoubtCard doubt={doubt} onFix={() => setDoubt(null)} onRight={() => save(answers, true)} />}
          {said === 'unchanged' && <p role="status">{words.diary.nothingChanged}</p>}
          {said === 'meaning' && typed && read?.kind === 'read' && read.issue ? (
            <AskBack
              read={read}
              typed={typed.text}
              onFix={() => setSaid('nothing')}
              onRight={() => save({ ...answers, temp: { ...typed, confirmed: true } })}
            />
          ) : (
            <Button size="tall" act={{ onTap: () => save(answers) }}>
              {state === 'saving' ? words.checkIn.saving : state === 'idle' ? words.common.save : words.checkIn.notSaved.tryAgain}
            </Button>
          )}
        </>
      )}
    </PlacePage>
  );
};

type DoubtProps = { readonly doubt: Doubt; readonly onFix: () => void; readonly onRight: () => void };

/** Asked again; only what can be so is kept when the person says that it is right. */
const DoubtCard = ({ doubt, onFix, onRight }: DoubtProps) => {
  const { words } = useApp();
  const { fixIt, itIsRight } = words.checkIn.temperature;
  if (doubt === 'not-a-number') return <p role="alert">{words.add.vitals.notANumber}</p>;
  const { title, text } = words.dataIssues[doubt];
  return (
    <div role="alert">
      <StateCard icon="question" heading={title} note={text}>
        {confirmable.includes(doubt) && (
          <ButtonPair>
            <Button kind="secondary" act={{ onTap: onFix }}>
              {fixIt}
            </Button>
            <Button kind="secondary" act={{ onTap: onRight }}>
              {itIsRight}
            </Button>
          </ButtonPair>
        )}
      </StateCard>
    </div>
  );
};

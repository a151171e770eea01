/** A note or a visit, written anew: the old words stay readable beside it. */
import { useState } from 'react';
import { rewordingOf, type WordsRow } from '#symptoms/corrections.ts';
import type { VisitAnswers } from '#symptoms/row.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { useApp } from '#app/app-context.ts';
import { readClock } from '#app/clock.ts';
import { dateAndTime } from '#app/date-and-time.ts';
import { PlacePage } from '#app/frame.tsx';
import { NotKept } from './not-kept.tsx';
import { TakerChoice, useTaker } from './taker-choice.tsx';
import { useKeep } from './use-keep.ts';

type Props = { readonly row: WordsRow; readonly onBack: () => void };
type Answers = WordsRow['answers'];

const isEmpty = (answers: Answers): boolean => ('text' in answers ? answers.text.trim() === '' : Object.keys(answers).length === 0);

export const WordsForm = ({ row, onBack }: Props) => {
  const { words, format } = useApp();
  const taker = useTaker(row);
  const { keep, state } = useKeep(row);
  const [answers, setAnswers] = useState<Answers>(row.answers);
  const [said, setSaid] = useState<'nothing' | 'unchanged' | 'empty'>('nothing');
  const change = (next: Answers): void => {
    setSaid('nothing');
    setAnswers(next);
  };
  const save = (): void => {
    if (JSON.stringify(answers) === JSON.stringify(row.answers)) return setSaid('unchanged');
    if (isEmpty(answers)) return setSaid('empty');
    const again = rewordingOf(row, answers, readClock(), taker.by);
    if (again) void keep(again);
  };
  return (
    <PlacePage title={words.diary.correctTitle} place="diary">
      <BackHeader act={{ onTap: onBack }} label={words.common.back} />
      <PageHeader title={words.diary.correctTitle} note={format.capital(dateAndTime(format, row.observedAt))} />
      <TakerChoice row={row} taker={taker} />
      {taker.may && (
        <>
          {'text' in answers ? (
            <TextArea
              label={words.add.note.label} value={answers.text} onChange={(text) => change({ ...answers, text })} maxLength={1000}
              problem={said === 'empty' ? words.add.note.empty : undefined}
            />
          ) : (
            <VisitCorrection answers={answers} onChange={change} />
          )}
          <p className="small muted">{words.diary.correctHint}</p>
          {state !== 'idle' && state !== 'saving' && <NotKept row={state} />}
          {said !== 'nothing' && <p role="status">{said === 'empty' ? words.add.empty : words.diary.nothingChanged}</p>}
          <Button size="tall" act={{ onTap: save }}>
            {state === 'saving' ? words.checkIn.saving : state === 'idle' ? words.common.save : words.checkIn.notSaved.tryAgain}
          </Button>
        </>
      )}
    </PlacePage>
  );
};

const VisitCorrection = ({ answers, onChange }: { readonly answers: VisitAnswers; readonly onChange: (answers: VisitAnswers) => void }) => {
  const { visit } = useApp().words.add;
  const bound = (field: keyof VisitAnswers) => ({
    value: answers[field] ?? '',
    onChange: (text: string): void => {
      const { [field]: _old, ...rest } = answers;
      onChange(text === '' ? rest : { ...answers, [field]: text });
    },
  });
  return (
    <>
      <Field label={visit.date} {...bound('date')} input={{ type: 'date' }} />
      <Field label={visit.time} {...bound('time')} input={{ type: 'time' }} />
      <Field label={visit.place} {...bound('place')} input={{ type: 'text', maxLength: 120, autoComplete: 'off' }} />
      <TextArea label={visit.questions} {...bound('questions')} maxLength={600} />
    </>
  );
};

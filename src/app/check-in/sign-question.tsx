import { useState } from 'react';
import { severities, sign, type SignCode } from '#symptoms/catalogue.ts';
import { lastAnswer } from '#symptoms/last-answer.ts';
import type { SignAnswers } from '#symptoms/row.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { CountChoice } from '#ui/count-choice.tsx';
import { useApp } from '#app/app-context.ts';
import { SeverityChoice } from './severity-choice.tsx';
import { useValueWords } from './sign-line.tsx';

type Value = SignAnswers[SignCode] | null;
type Props = {
  readonly code: SignCode;
  readonly given: SignAnswers[SignCode];
  /** A tap on a step answers and returns; null takes the answer back. */
  readonly onAnswer: (value: Value) => void;
};

const most = { hours: 72, count: 40 } as const;

/** How bad, or how often. An earlier answer of the day is where it starts, and is confirmed by a tap. */
export const SignQuestion = ({ code, given, onAnswer }: Props) => {
  const { words, format, diary, now } = useApp();
  const { severity, counts } = words.checkIn;
  const valueWords = useValueWords();
  const kind = sign(code).kind === 'hours' ? 'hours' : 'count';
  const last = given === undefined && diary.status !== 'opening' ? lastAnswer(diary.rows, code, now.ms) : null;
  const lastWords = last && valueWords(code, last.value);
  const start = given ?? last?.value;
  const [count, setCount] = useState(typeof start === 'number' ? start : 0);
  return (
    <>
      {last && lastWords && (
        <Card>
          <p>{words.add.last.text(format.time(last.at), lastWords)}</p>
          <Button kind="secondary" act={{ onTap: () => onAnswer(last.value) }}>
            {words.add.last.same(lastWords)}
          </Button>
        </Card>
      )}
      {sign(code).kind === 'severity' ? (
        <>
          <p className="muted">
            {severity.question} {severity.since}
          </p>
          <SeverityChoice legend={severity.question} value={severities.find((one) => one === given) ?? null} onPick={onAnswer} />
        </>
      ) : (
        <Card>
          <CountChoice
            words={{ label: counts.value, less: counts.less, more: counts.more, spoken: kind === 'hours' ? counts.hours(count) : counts.times(count) }}
            value={count}
            max={most[kind]}
            onChange={setCount}
          />
          <Button act={{ onTap: () => onAnswer(count) }}>{words.common.done}</Button>
        </Card>
      )}
      {given !== undefined && (
        <Button kind="quiet" act={{ onTap: () => onAnswer(null) }}>
          {severity.remove}
        </Button>
      )}
    </>
  );
};

import { useState } from 'react';
import { answer } from '#symptoms/check-in.ts';
import { severities, sign, type SignCode } from '#symptoms/catalogue.ts';
import type { SignAnswers } from '#symptoms/row.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { useApp } from '#app/app-context.ts';
import { CountChoice } from '#ui/count-choice.tsx';
import { CheckInFrame, type StepProps } from './check-in-frame.tsx';
import { SeverityChoice } from './severity-choice.tsx';

type Props = StepProps & { readonly code: SignCode };

/** One sign: how bad, or how often. A tap on a step answers and returns. */
export const SignStep = ({ draft, change, go, safe, code }: Props) => {
  const { words } = useApp();
  const { severity, counts } = words.checkIn;
  const { kind } = sign(code);
  const given = draft.answers[code];
  const [count, setCount] = useState(typeof given === 'number' ? given : 0);
  const set = (value: SignAnswers[SignCode] | null): void => {
    const next = answer(draft, code, value as never);
    change(next);
    go(next);
  };
  const back = { onTap: () => go(draft) };
  return (
    <CheckInFrame draft={draft} back={back} safe={safe} title={words.signs[code].ask ?? words.signs[code].label}>
      {kind === 'severity' ? (
        <>
          <p className="muted">
            {severity.question} {severity.since}
          </p>
          <SeverityChoice legend={severity.question} value={severities.find((one) => one === given) ?? null} onPick={set} />
        </>
      ) : (
        <Card>
          <CountChoice
            words={{ label: counts.value, less: counts.less, more: counts.more, spoken: kind === 'hours' ? counts.hours(count) : counts.times(count) }}
            value={count}
            max={kind === 'hours' ? 72 : 40}
            onChange={setCount}
          />
          <Button act={{ onTap: () => set(count) }}>{words.common.done}</Button>
        </Card>
      )}
      {given !== undefined && (
        <Button kind="quiet" act={{ onTap: () => set(null) }}>
          {severity.remove}
        </Button>
      )}
    </CheckInFrame>
  );
};

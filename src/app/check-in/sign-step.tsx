import { answer } from '#symptoms/check-in.ts';
import type { SignCode } from '#symptoms/catalogue.ts';
import { useApp } from '#app/app-context.ts';
import { CheckInFrame, type StepProps } from './check-in-frame.tsx';
import { SignQuestion } from './sign-question.tsx';

type Props = StepProps & { readonly code: SignCode };

/** One sign: how bad, or how often. A tap on a step answers and returns. */
export const SignStep = ({ draft, change, go, safe, code }: Props) => {
  const { words } = useApp();
  return (
    <CheckInFrame draft={draft} back={{ onTap: () => go(draft) }} safe={safe} title={words.signs[code].ask ?? words.signs[code].label}>
      <SignQuestion
        code={code}
        given={draft.answers[code]}
        onAnswer={(value) => {
          const next = answer(draft, code, value as never);
          change(next);
          go(next);
        }}
      />
    </CheckInFrame>
  );
};

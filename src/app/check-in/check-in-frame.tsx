import type { ReactNode } from 'react';
import type { Draft } from '#symptoms/check-in.ts';
import { StepHeader } from '#ui/step-header.tsx';
import type { Act } from '#ui/tap.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { FlowPage } from '#app/frame.tsx';

/** What every step of the form is given. */
export type StepProps = {
  readonly draft: Draft;
  /** Keeps the draft and stays. */
  readonly change: (draft: Draft) => void;
  /** Keeps the draft and shows its step. */
  readonly go: (draft: Draft) => void;
  readonly back: Act;
  /** Saves what was left of the form, and leads to what it means. */
  readonly save: (draft: Draft) => void;
  /** Until the phone has it, nothing on the page changes the form. */
  readonly saving: boolean;
  /** False once a change could not be kept. */
  readonly safe: boolean;
};

type Props = Pick<StepProps, 'draft' | 'back' | 'safe'> & {
  readonly title: string;
  readonly onward?: { readonly act: Act; readonly word: string };
  readonly children: ReactNode;
};

export const CheckInFrame = ({ draft, back, safe, title, onward, children }: Props) => {
  const { words } = useApp();
  const { steps } = draft;
  const step = Math.max(1, steps.indexOf(draft.step) + 1);
  return (
    <FlowPage title={title} back={back} {...(onward ? { onward } : {})}>
      {steps.length > 1 && (
        <StepHeader
          words={words.checkIn.stepTitle(step, steps.length)}
          step={step}
          of={steps.length}
          end={<TextLink act={{ href: '/' }}>{words.common.finishLater}</TextLink>}
        />
      )}
      <h1>{title}</h1>
      {!safe && <p role="status">{words.states.notSaved.text}</p>}
      {children}
    </FlowPage>
  );
};

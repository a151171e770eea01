import { finishStep, isTicked, seeSigns, tick } from '#symptoms/check-in.ts';
import { sign, signsMarked } from '#symptoms/catalogue.ts';
import { Button } from '#ui/button.tsx';
import { useApp } from '#app/app-context.ts';
import { CheckInFrame, type StepProps } from './check-in-frame.tsx';
import { first, SignFinder } from './sign-finder.tsx';

const codes = signsMarked('more');
/** What was asked before can be found here too: somebody may think of it only now. */
const searched = [...codes, ...signsMarked('now'), ...signsMarked('tile')];

const unfolded = codes.filter((code) => sign(code).part === first);

/** Something else: every further sign under its part of the body, and by search. */
export const MoreStep = ({ draft, change, go, back, safe }: StepProps) => {
  const { words } = useApp();
  const { symptoms } = words.checkIn;
  const done = () => {
    const finished = finishStep(seeSigns(draft, unfolded));
    if ('draft' in finished) go(finished.draft);
  };
  return (
    <CheckInFrame draft={draft} back={back} safe={safe} title={symptoms.somethingElseTitle}>
      <p className="muted">{symptoms.hint}</p>
      <SignFinder
        codes={codes}
        searched={searched}
        answers={draft.answers}
        isTicked={(code) => isTicked(draft, code)}
        onTick={(code, on) => change(tick(draft, code, on))}
        onUnfold={(seen) => change(seeSigns(draft, seen))}
        hrefOf={(code) => `/check-in/sign/${code}`}
      />
      <Button size="tall" act={{ onTap: done }}>
        {words.common.done}
      </Button>
    </CheckInFrame>
  );
};

import { goTo, stepBefore, type Draft, type Step } from '#symptoms/check-in.ts';
import { isSignCode } from '#symptoms/catalogue.ts';
import { MoreStep } from '#app/check-in/more-step.tsx';
import { NowStep } from '#app/check-in/now-step.tsx';
import { SignStep } from '#app/check-in/sign-step.tsx';
import { SymptomsStep } from '#app/check-in/symptoms-step.tsx';
import { TemperatureStep } from '#app/check-in/temperature-step.tsx';
import { navigate } from '#app/navigation.tsx';
import { useSaveEntry } from '#app/save-entry.ts';
import { useDraft, type KeptForm } from '#app/use-draft.ts';
import { OpeningPage } from './opening-page.tsx';

type Props = {
  readonly form: KeptForm;
  /** From the address: the step, or `sign` for one sign of a step. */
  readonly step: string;
  readonly code: string | undefined;
};

type AskedStep = Exclude<Step, 'seen'>;
const isStep = (step: string): step is AskedStep => ['now', 'temperature', 'symptoms', 'more'].includes(step);

/** A step after the one the draft is at is not opened by its address: what was ticked before it would be left behind. */
const isReached = (draft: Draft, step: Step): boolean => {
  const place = (one: Step) => draft.steps.indexOf(one === 'more' ? 'symptoms' : one);
  return place(step) >= 0 && place(step) <= place(draft.step);
};

/** The step that the address asks for, if it can be answered now; else the one the draft is at. */
const stepOf = (draft: Draft, step: string): AskedStep => {
  const open = (one: Step) => isReached(draft, one) && !draft.saved.includes(one);
  if (isStep(step) && open(step)) return step;
  return isStep(draft.step) ? draft.step : 'now';
};

/** The check-in in three steps, danger first, and the temperature alone. Everything is kept at each change. */
export const CheckInPage = ({ form, step, code }: Props) => {
  const open = useDraft(form);
  const { save, saving } = useSaveEntry();
  if (!open) return <OpeningPage />;
  const { draft } = open;
  // What is being saved is no longer the form's to change: kept again, it would come back as a draft.
  const change = (next: Draft): void => {
    if (!saving) open.change(next);
  };
  const here = stepOf(draft, step === 'sign' ? draft.step : step);
  const at = draft.step === here ? draft : goTo(draft, here);
  const go = (next: Draft): void => {
    if (saving) return;
    change(next);
    navigate(form === 'temperature' ? '/temperature' : `/check-in/${next.step}`);
  };
  const before = stepBefore(at);
  const back = { onTap: () => (before ? go(goTo(at, before)) : navigate('/')) };
  const page = { draft: at, change, go, back, save, saving, safe: open.safe };

  if (code !== undefined && isSignCode(code)) return <SignStep {...page} code={code} />;
  switch (here) {
    case 'now':
      return <NowStep {...page} />;
    case 'temperature':
      return <TemperatureStep {...page} />;
    case 'symptoms':
      return <SymptomsStep {...page} />;
    case 'more':
      return <MoreStep {...page} />;
  }
};

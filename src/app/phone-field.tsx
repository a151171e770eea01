import { readPhoneNumber } from '#symptoms/phone-number.ts';
import { lengthDoubt } from '#symptoms/phone-length.ts';
import { Button } from '#ui/button.tsx';
import { Field, type FieldWords } from '#ui/field.tsx';
import { useApp } from './app-context.ts';

/** What is asked about a number. `mayStay`: only its length is in doubt, and the person may insist. */
export type PhoneQuestion = { readonly text: string; readonly mayStay: boolean };

type Props = Omit<FieldWords, 'problem'> & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly question: PhoneQuestion | null;
  readonly onInsist: () => void;
};

/** A phone number. One that does not look whole is asked about, and taken when the person insists. */
export const PhoneField = ({ question, onInsist, ...field }: Props) => {
  const { words } = useApp();
  return (
    <>
      <Field {...field} problem={question?.text} input={{ type: 'tel', inputMode: 'tel', autoComplete: 'off' }} />
      {question?.mayStay && (
        <Button kind="secondary" act={{ onTap: onInsist }}>
          {words.setup.number.asItIs}
        </Button>
      )}
    </>
  );
};

type Asking = {
  readonly country: string | null;
  /** Whether two to six digits are usual, as of an emergency or a crisis line. */
  readonly shortCodes?: boolean;
  readonly fewest?: 2 | 3;
  /** What needs no second question: numbers that were insisted on, and the one kept so far. */
  readonly taken: readonly (string | null | undefined)[];
};

/** @returns judges a number as typed; an empty one is not asked about */
export const useJudgePhone = () => {
  const { problems, notWhole } = useApp().words.setup.number;
  return (typed: string, { country, shortCodes, fewest, taken }: Asking): PhoneQuestion | null => {
    const text = typed.trim();
    if (text === '') return null;
    const read = readPhoneNumber(text, fewest);
    if ('problem' in read) return { text: problems[read.problem], mayStay: false };
    const doubt = taken.includes(text) ? null : lengthDoubt(read, country, shortCodes);
    return doubt && { text: notWhole(doubt.digits), mayStay: true };
  };
};

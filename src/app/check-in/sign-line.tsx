import { severities, sign, type SignCode } from '#symptoms/catalogue.ts';
import type { SignAnswers } from '#symptoms/row.ts';
import { CheckRow } from '#ui/check-row.tsx';
import { Row } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';

/** @returns an answer in a word or two; null when nothing is said yet. */
export const useValueWords = () => {
  const { words } = useApp();
  const { severity, counts } = words.checkIn;
  return (code: SignCode, value: SignAnswers[SignCode]): string | null => {
    const step = severities.find((one) => one === value);
    if (step) return severity.options[step].name;
    if (typeof value !== 'number') return null;
    return sign(code).kind === 'hours' ? counts.hours(value) : counts.times(value);
  };
};

export type SignLineProps = {
  readonly code: SignCode;
  readonly answers: SignAnswers;
  readonly isTicked: (code: SignCode) => boolean;
  readonly onTick: (code: SignCode, on: boolean) => void;
  /** Where a sign is answered that takes more than a tick. */
  readonly hrefOf: (code: SignCode) => string;
};

/** One sign of a list: a tick, or a way to how bad or how often. */
export const SignLine = ({ code, answers, isTicked, onTick, hrefOf }: SignLineProps) => {
  const { words } = useApp();
  const valueWords = useValueWords();
  const { label, hint } = words.signs[code];
  if (sign(code).kind === 'yes') {
    return <CheckRow label={label} checked={isTicked(code)} onChange={(on) => onTick(code, on)} {...(hint ? { hint } : {})} />;
  }
  const note = valueWords(code, answers[code]) ?? hint;
  return (
    <ul className="rows">
      <Row act={{ href: hrefOf(code) }} title={label} {...(note ? { note } : {})} />
    </ul>
  );
};

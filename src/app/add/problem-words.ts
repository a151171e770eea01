/** What is wrong with a field of a form of /add, in words beside it. */
import type { DataIssueCode } from '#rules/types.ts';
import type { AdditionDraft, AdditionProblem, TypedField } from '#symptoms/addition.ts';
import { readNumber } from '#symptoms/read-number.ts';
import { vitalRanges } from '#symptoms/vital-ranges.ts';
import type { Format } from '#content/format.ts';
import type { AddWords } from '#content/shape/add.ts';

/** The field that a reading which cannot be one was typed into. */
const fieldOfIssue = {
  'hr-implausible': 'heart_rate', 'spo2-implausible': 'spo2', 'rr-implausible': 'resp_rate', 'bp-implausible': 'systolic',
} as const satisfies Partial<Record<DataIssueCode, TypedField>>;
type Refused = keyof typeof fieldOfIssue;
const isRefused = (code: DataIssueCode): code is Refused => code in fieldOfIssue;

type Asked = {
  readonly problems: readonly AdditionProblem[];
  readonly issues: readonly DataIssueCode[];
  /** As it stood in the fields when this was asked. */
  readonly typed: AdditionDraft['typed'];
};

/** Of a pressure nobody can have, the larger value counts as the upper one, wherever it was typed. */
const lowerIsToBlame = ({ issues, typed }: Asked): boolean => {
  const upper = readNumber(typed.systolic ?? '');
  const { from, to } = vitalRanges.systolic;
  return issues.includes('bp-implausible') && upper !== null && upper >= from && upper <= to;
};

export const problemWords = (add: AddWords, { number }: Format, asked: Asked) => (field: TypedField | 'medicine'): string | undefined => {
  const problem = asked.problems.find((one) => one.field === field);
  if (problem) {
    switch (problem.code) {
      case 'not-a-number': return add.vitals.notANumber;
      case 'no-upper': return add.vitals.noUpper;
      case 'no-day': return add.visit.badDate;
      case 'no-time': return add.visit.badTime;
      default: return field === 'medicine' ? add.dose.choose : add.note.empty;
    }
  }
  if ((field === 'systolic' || field === 'diastolic') && lowerIsToBlame(asked)) return field === 'diastolic' ? add.vitals.lowerNotBelow : undefined;
  const issue = asked.issues.filter(isRefused).find((code) => fieldOfIssue[code] === field);
  if (!issue) return undefined;
  const { from, to } = vitalRanges[fieldOfIssue[issue]];
  return add.vitals.refused[issue](number(from), number(to));
};

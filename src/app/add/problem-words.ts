/** What is wrong with a field of a form of /add, in words beside it. */
import type { DataIssueCode } from '#rules/types.ts';
import type { AdditionProblem, TypedField } from '#symptoms/addition.ts';
import { vitalRanges } from '#symptoms/vital-ranges.ts';
import type { Format } from '#content/format.ts';
import type { AddWords } from '#content/shape/add.ts';

/** The field that a reading which cannot be one was typed into. */
const fieldOfIssue = {
  'hr-implausible': 'heart_rate', 'spo2-implausible': 'spo2', 'rr-implausible': 'resp_rate', 'bp-implausible': 'systolic',
} as const satisfies Partial<Record<DataIssueCode, TypedField>>;
type Refused = keyof typeof fieldOfIssue;
const isRefused = (code: DataIssueCode): code is Refused => code in fieldOfIssue;

type Asked = { readonly problems: readonly AdditionProblem[]; readonly issues: readonly DataIssueCode[] };

export const problemWords = (add: AddWords, { number }: Format, { problems, issues }: Asked) => (field: TypedField | 'medicine'): string | undefined => {
  const problem = problems.find((one) => one.field === field);
  if (problem) {
    switch (problem.code) {
      case 'not-a-number': return add.vitals.notANumber;
      case 'no-upper': return add.vitals.noUpper;
      case 'no-day': return add.visit.badDate;
      case 'no-time': return add.visit.badTime;
      default: return field === 'medicine' ? add.dose.choose : add.note.empty;
    }
  }
  const issue = issues.filter(isRefused).find((code) => fieldOfIssue[code] === field);
  if (!issue) return undefined;
  const { from, to } = vitalRanges[fieldOfIssue[issue]];
  return add.vitals.refused[issue](number(from), number(to));
};

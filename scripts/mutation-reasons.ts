/** Why a change of the rules that no test notices may stand. `from` is part of the text changed; `to` narrows it down. */
export type Reason = { readonly file: string; readonly from: string; readonly to?: string; readonly reason: string };

const byHand = 'noticed since: a table was added and the change planted by hand; not yet run again';
const notLoaded = 'with it the rules do not load, which the run did not count as a failure then; loading is a test since';

export const reasons: readonly Reason[] = [
  { file: 'entry-answers.ts', from: "typeof value === 'string'", reason: 'the same: only signs with a severity are asked for one' },
  { file: 'entry-answers.ts', from: "typeof value === 'number'", reason: 'the same: only signs that are counted are compared, and nothing is no number' },
  { file: 'entry-answers.ts', from: 'value !== undefined', reason: 'the same: nothing measured crosses no line' },
  { file: 'entry-answers.ts', from: 'entry.day === null', reason: 'of the two places: “until” is the same, since an unknown day counts as 0 there; “after” is noticed since, planted by hand' },
  { file: 'entry-answers.ts', from: '[]', reason: byHand },
  { file: 'entry-answers.ts', from: 'atLeast: Severity', reason: byHand },
  { file: 'neuro-signs.ts', from: '', reason: byHand },
  { file: 'thinking-drop.ts', from: "'thinking_check'", reason: byHand },
  { file: 'stool-rules.ts', from: "'W6", reason: notLoaded },
  { file: 'stool-rules.ts', from: '[ diarrhoeaSevere', reason: notLoaded },
  { file: 'stool-rules.ts', from: '', reason: byHand },
  { file: 'thinking-drop.ts', from: "typeof check === 'number'", to: 'true', reason: 'the same: “unable” and no check give no number, and no number crosses a line' },
  { file: 'repeat-at-rest.ts', from: 'systolic > systolicAbove', to: 'systolic >= systolicAbove', reason: 'the table’s words; a repeat of 90 is further below the usual than the first reading, and so meets the row itself' },
  { file: 'repeat-at-rest.ts', from: 'spo2 > oxygenAbove', to: 'spo2 >= oxygenAbove', reason: 'the table’s words; a repeat of 94 is further below the usual than the first reading, and so meets the row itself' },
];

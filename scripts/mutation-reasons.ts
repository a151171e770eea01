/** Why a change of the rules that no test notices may stand. `from` is part of the text changed; `to` narrows it down. */
export type Reason = { readonly file: string; readonly from: string; readonly to?: string; readonly reason: string };

const byHand = 'noticed since: a line was added to a table and the change planted by hand; not yet run again';

export const reasons: readonly Reason[] = [
  { file: 'assess.ts', from: 'entry !== undefined', reason: 'the same: a finding rests on entries of the diary only' },
  { file: 'assess.ts', from: '[]', reason: 'the same: no entry of the diary has that name, so nothing fires alone' },
  { file: 'entry-answers.ts', from: "typeof value === 'string'", reason: 'the same: only signs with a severity are asked for one' },
  { file: 'entry-answers.ts', from: "typeof value === 'number'", reason: 'the same: only signs that are counted are compared, and nothing is no number' },
  { file: 'entry-answers.ts', from: 'value !== undefined', reason: 'the same: nothing measured crosses no line' },
  { file: 'entry-answers.ts', from: 'entry.day === null', reason: 'the same in “until”: an unknown day counts as 0 there' },
  { file: 'finding.ts', from: 'check !== undefined', reason: 'the same: a finding names the thinking check only where there is one' },
  { file: 'in-force.ts', from: 'rank(asked.level) > rank(rule.level)', reason: 'the same: an equal level is the table’s own' },
  { file: 'in-force.ts', from: 'inOrder.indexOf(level) - 1', reason: 'the same: ranks are compared with ranks only' },
  { file: 'neuro-signs.ts', from: '', reason: byHand },
  { file: 'parse-limits.ts', from: '[]', reason: 'the same: the safe tenth of a limit that was tightened is never looser in the other unit' },
  { file: 'parse-limits.ts', from: '', reason: byHand },
  { file: 'repeat-at-rest.ts', from: 'systolic > systolicAbove', to: 'systolic >= systolicAbove', reason: 'the table’s words; a repeat of 90 is further below the usual than the first reading, and so meets the row itself' },
  { file: 'repeat-at-rest.ts', from: 'spo2 > oxygenAbove', to: 'spo2 >= oxygenAbove', reason: 'the table’s words; a repeat of 94 is further below the usual than the first reading, and so meets the row itself' },
  { file: 'repeat-at-rest.ts', from: "typeof value === 'number'", reason: 'the same: a temperature is handed no condition of its own' },
  { file: 'repeat-at-rest.ts', from: 'stillMet?.(value)', reason: 'the same: every number is handed its row’s own condition' },
  { file: 'thinking-drop.ts', from: "typeof check === 'number'", to: 'true', reason: 'the same: “unable” and no check give no number, and no number crosses a line' },
];

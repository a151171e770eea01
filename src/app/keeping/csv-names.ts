/** What the columns and answers of the table are called in the person's language. */
import type { Words } from '#content/words.ts';
import { severities, signCodes } from '#symptoms/catalogue.ts';
import type { By } from '#symptoms/row.ts';
import type { CsvNames } from '#sharing/csv.ts';

const oneOf = <const T extends string>(choices: readonly T[], text: string): T | undefined => choices.find((choice) => choice === text);

export const csvNames = ({ table, signs, diary, levels, alert, checkIn, common, myInfo }: Words): CsvNames => {
  const caregiver = 'caregiver:'.length;
  const who = (by: By): string =>
    common.by(by === 'patient' ? { role: 'patient', name: null } : { role: 'caregiver', name: by.slice(caregiver) || null });
  /** Only where the answer is one of a few: a note that happens to say “mild” stays as it was written. */
  const choice = (code: string, value: string): string => {
    const severity = oneOf(signCodes, code) && oneOf(severities, value);
    if (severity) return checkIn.severity.options[severity].name;
    const level = code === 'level' && oneOf(['emergency', 'urgent', 'same-day', 'routine'], value);
    if (level) return levels[level].tag;
    const outcome = code === 'outcome' && oneOf(['reached', 'no-answer', 'told-to-come', 'told-to-watch', 'seen', 'mistake'], value);
    if (outcome) return alert.outcome.options[outcome].past;
    const usedBy = code === 'usedBy' && oneOf(['patient', 'caregiver', 'both'], value);
    if (usedBy) return myInfo.people.usedByNames[usedBy];
    if (code === 'cellsGiven' && value === 'unknown') return myInfo.treatment.unknown;
    if (code === 'cellsGiven' && value === 'not-yet') return myInfo.treatment.notYet;
    return value;
  };
  return {
    headings: table.headings,
    kind: (kind) => diary.entry.kinds[kind],
    by: who,
    state: (state) => table.states[state],
    what: (code) => {
      const sign = oneOf(signCodes, code);
      return sign ? signs[sign].label : (table.fields[code] ?? code);
    },
    yes: common.yes,
    no: common.no,
    choice,
    unit: (unit) => common.units[unit],
  };
};

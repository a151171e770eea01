/** The report as plain text, for a message or a mail. */
import type { Words } from '#content/words.ts';
import type { Sheet, SheetSymptom } from './report-sheet.ts';

const list = (items: readonly string[]): readonly string[] => items.map((item) => `- ${item}`);

const part = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', title.toLocaleUpperCase(), ...lines]);

/** Days on which something was said: “Day 4 = 3, Day 5 = 2”. Numbers in a row without their days could be taken for anything. */
const symptomLine = ({ name, cells }: SheetSymptom, { days }: Sheet['symptoms']): string =>
  `${name}: ${cells.flatMap(({ value, text }, index) => (value === null ? [] : [`${days[index]?.long ?? ''} = ${text}`])).join(', ')}`;

export const reportText = (sheet: Sheet, { report }: Words): string => {
  const { flags, checks, questions } = report;
  return [
    sheet.title,
    ...sheet.facts.map(({ term, detail }) => `${term}: ${detail}`),
    ...sheet.made,
    ...sheet.missing,
    '',
    ...sheet.boxes.map(({ big, small }) => [big, ...small].join(', ')),
    ...part(flags.title, [
      ...sheet.flags.flatMap(({ name, when, entered, done }) => [`- ${name}. ${when}. ${entered}`, `  ${flags.done}: ${done}`]),
      ...sheet.said,
    ]),
    ...part(sheet.temperature.title, [sheet.temperature.sentence]),
    ...part(report.symptoms.title, sheet.symptoms.rows.length === 0 ? [report.symptoms.none] : [...list(sheet.symptoms.rows.map((row) => symptomLine(row, sheet.symptoms))), sheet.symptoms.key]),
    ...part(checks.title, sheet.checks.length === 0 ? [checks.none] : list(sheet.checks.map(({ days, thinking, signs }) => `${days}: ${checks.thinking} ${thinking}; ${checks.signs}: ${signs}`))),
    ...part(questions.title, sheet.notesLeftOut ? [questions.leftOut] : sheet.questions.length === 0 ? [questions.none] : list(sheet.questions)),
    ...part(questions.notes, list(sheet.notes)),
    '',
    ...sheet.footer,
  ].join('\n');
};

/**
 * What stands on the first page, when not everything fits: the warnings always, but the oldest of the same day; the
 * questions move over first. Counted in lines of print, rather too many than too few; what comes out longer after all runs
 * on to the next sheet, and nothing is lost.
 */
import type { Sheet, SheetFlag } from './report-sheet.ts';

export type Pages = {
  readonly flags: readonly SheetFlag[];
  readonly questionsFirst: boolean;
  /** Empty lines for the team to write on; none where a line about what is missing takes their place. */
  readonly teamLines: number;
  /** Warnings of the second page; it stands only where something was moved there. */
  readonly moved: readonly SheetFlag[];
  readonly second: boolean;
};

/** Lines of 8 pt that Letter, the shorter paper, holds; and what each part takes, its gap with it. */
const page = 71;
const parts = { head: 7, boxes: 3, missing: 1, flagsHead: 3.2, chart: 17.5, symptoms: 5.5, checks: 4.4, list: 2.4, team: 2, line: 2, footer: 2.6 } as const;
/** What a table row or an item takes beside its lines. */
const rowGap = 0.42;
const symptomGap = 0.32;
const width = { when: 20, entered: 60, done: 40, box: 36, name: 23, days: 30, thinking: 12, signs: 17, half: 64, whole: 120 } as const;
const teamLines = { most: 5, fewest: 1 } as const;
/** What is missing comes before the room to write. */
const fewestOf = ({ missing }: Sheet): number => (missing.length === 0 ? teamLines.fewest : 0);
const teamRoom = (lines: number): number => (lines === 0 ? 0 : parts.team + lines * parts.line);

const linesOf = (text: string, letters: number): number => Math.max(1, Math.ceil(text.length / letters));

const flagLines = ({ when, entered, done }: SheetFlag): number =>
  Math.max(linesOf(when, width.when), linesOf(entered, width.entered), linesOf(done, width.done)) + rowGap;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const listLines = (texts: readonly string[]): number => (texts.length === 0 ? 1 : sum(texts.map((text) => linesOf(text, width.half))));

const fixedLines = (sheet: Sheet): number => {
  const boxes = parts.boxes + Math.max(...sheet.boxes.map(({ small }) => sum(small.map((text) => linesOf(text, width.box)))));
  const said = sum(sheet.said.map((text) => linesOf(text, width.whole)));
  const missing = sheet.missing.length === 0 ? 0 : parts.missing + sum(sheet.missing.map((text) => linesOf(text, width.whole)));
  return parts.head + boxes + missing + parts.flagsHead + said + teamRoom(fewestOf(sheet)) + parts.footer;
};

const symptomLines = ({ symptoms }: Sheet): number => parts.symptoms + sum(symptoms.rows.map(({ name }) => linesOf(name, width.name) + symptomGap));

const checkLines = ({ checks }: Sheet): number =>
  parts.checks + sum(checks.map(({ days, thinking, signs }) =>
    Math.max(linesOf(days, width.days), linesOf(thinking, width.thinking), linesOf(signs, width.signs)) + rowGap));

const askedLines = ({ questions, notes }: Sheet): number =>
  parts.list + listLines(questions) + (notes.length > 0 ? parts.list + listLines(notes) : 0);

export const pagesOf = (sheet: Sheet): Pages => {
  const [fixed, left, right] = [fixedLines(sheet), parts.chart + checkLines(sheet), symptomLines(sheet)];
  const asked = askedLines(sheet);
  const linesWith = (flags: readonly SheetFlag[], questions: boolean): number =>
    fixed + sum(flags.map(flagLines)) + Math.max(left, right + (questions ? asked : 0));
  // Beside a left half that is longer anyway, moving the questions would win nothing.
  const questionsFirst = right + asked <= left || linesWith(sheet.flags, true) <= page;
  // The flags stand newest first within a level, so the oldest of the same day are the last.
  let flags = sheet.flags;
  while (linesWith(flags, questionsFirst) > page && flags.at(-1)?.level === 'same-day') flags = flags.slice(0, -1);
  const moved = sheet.flags.slice(flags.length);
  const free = page - linesWith(flags, questionsFirst) + teamRoom(fewestOf(sheet));
  return {
    flags, questionsFirst, moved, second: moved.length > 0 || !questionsFirst,
    teamLines: Math.min(teamLines.most, Math.max(fewestOf(sheet), Math.floor((free - parts.team) / parts.line))),
  };
};

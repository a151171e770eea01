/**
 * The caregiver's thinking check: five parts, ten questions, a point for each first answer that is right. Pure.
 * The ten points are ASTCT's (S14); asking them at home is our adaptation. It never becomes a grade.
 */
import { daysBetween } from './civil-day.ts';
import { msOf, type Moment } from './moment.ts';
import { takenBack } from './corrections.ts';
import { isEntry, type By, type CivilDay, type Instant, type NewRow, type Row, type SignAnswers } from './row.ts';

const thinkingItems = {
  date: ['year', 'month', 'town', 'hospital'],
  naming: ['first-thing', 'second-thing', 'third-thing'],
  command: ['command'],
  sentence: ['sentence'],
  counting: ['counting'],
} as const;

export type ThinkingPart = keyof typeof thinkingItems;
export type ThinkingItem = (typeof thinkingItems)[ThinkingPart][number];

/** In the order in which they are asked. */
export const thinkingParts = ['date', 'naming', 'command', 'sentence', 'counting'] as const satisfies readonly ThinkingPart[];
export const itemsOf = (part: ThinkingPart): readonly ThinkingItem[] => thinkingItems[part];
const allItems: readonly ThinkingItem[] = thinkingParts.flatMap(itemsOf);

export const fullScore = allItems.length;
/** Below it the score means nothing at home (evidence, section d). */
const lowestUsual = 8;
/** What a check is for: to be compared with what is usual, or to find out what is usual. */
export type ThinkingPurpose = 'today' | 'usual';
/** Its name among the forms that are kept half-way. */
export const thinkingForms = { today: 'thinking', usual: 'thinking-usual' } as const satisfies Record<ThinkingPurpose, string>;
/** A check left half-way is forgotten after this time: as long as an entry stays in the current set. */
const keptHours = 24;

export type ThinkingCheck = {
  /** Grows by one with each change, as the store's drafts do. */
  readonly revision: number;
  readonly startedAt: Instant;
  /** The first answer to each question, as far as they were asked. */
  readonly right: { readonly [I in ThinkingItem]?: boolean };
  /** Today's handwriting beside the first paper; null until the sentence is written. */
  readonly handwritingChanged: boolean | null;
};

/** What the paper shows. Repeated or unreadable words are no right sentence, and a changed handwriting too (W37). */
export type WrittenSentence = 'same' | 'changed' | 'not-right';

export const startThinking = ({ instant }: Moment): ThinkingCheck => ({ revision: 1, startedAt: instant, right: {}, handwritingChanged: null });

export const mark = (check: ThinkingCheck, item: ThinkingItem, right: boolean): ThinkingCheck => ({
  ...check, revision: check.revision + 1, right: { ...check.right, [item]: right },
});

export const markSentence = (check: ThinkingCheck, written: WrittenSentence): ThinkingCheck => ({
  ...mark(check, 'sentence', written !== 'not-right'), handwritingChanged: written !== 'same',
});

export const isDone = (check: ThinkingCheck, part: ThinkingPart): boolean => itemsOf(part).every((item) => check.right[item] !== undefined);

/** @returns the first part that is still to be asked, or null when all are done. */
export const nextPart = (check: ThinkingCheck): ThinkingPart | null => thinkingParts.find((part) => !isDone(check, part)) ?? null;

/** @returns the questions that were not answered right, in the order of asking. */
export const missed = (check: ThinkingCheck): readonly ThinkingItem[] => allItems.filter((item) => check.right[item] === false);

/** @returns true once something in it is a reason to call. */
export const hasFinding = (check: ThinkingCheck): boolean => missed(check).length > 0 || check.handwritingChanged === true;

export const isScoreUsable = (usual: number): boolean => usual >= lowestUsual;

export const isStillOpen = (check: ThinkingCheck, nowMs: number): boolean => nowMs - msOf(check.startedAt) < keptHours * 3_600_000;

const handwriting = ({ handwritingChanged }: ThinkingCheck): SignAnswers =>
  handwritingChanged === null ? {} : { handwriting_changed: handwritingChanged };

const row = (answers: SignAnswers, { instant, zone, civilDay }: Moment, by: By): NewRow<'thinking-check'> => ({
  kind: 'thinking-check', observedAt: instant, recordedAt: instant, zone, civilDay, by, asked: Object.keys(answers), answers,
});

/** @returns the points that a check can still come to: a question not asked yet counts as right. */
export const bestScore = (check: ThinkingCheck): number => fullScore - missed(check).length;

/** What the check can become at best, to ask the rules while it goes on: a question not asked yet counts as right. Never kept. */
export const rowAtBest = (check: ThinkingCheck, moment: Moment, by: By): NewRow<'thinking-check'> =>
  row({ thinking_check: { score: bestScore(check) }, ...handwriting(check) }, moment, by);

/** @returns the points of a whole check, or null while a question is open. */
export const scoreOf = (check: ThinkingCheck): number | null => (nextPart(check) === null ? bestScore(check) : null);

/** @returns the row of a whole check, or null while a question is open: a part left out never becomes a score. */
export const thinkingRow = (check: ThinkingCheck, moment: Moment, by: By): NewRow<'thinking-check'> | null =>
  nextPart(check) === null ? rowAtBest(check, moment, by) : null;

/** The row of a check that was tried and could not be done. Handwriting that was seen before stays in it. */
export const unableRow = (check: ThinkingCheck, moment: Moment, by: By): NewRow<'thinking-check'> =>
  row({ thinking_check: { unable: true }, ...handwriting(check) }, moment, by);

/** The row of a patient who refuses the check in irritation: a sign of its own (W46), not a score. */
export const refusedRow = ({ instant, zone, civilDay }: Moment, by: By): NewRow<'check-in'> => ({
  kind: 'check-in', observedAt: instant, recordedAt: instant, zone, civilDay, by, asked: ['agitated'], answers: { agitated: true },
});

/** A check so soon after another one is a repeat, not the next one of the day. Ours: half of the way between two. */
const repeatHours = 6;

/**
 * A check that lost points is called about first, and repeated once only, to tell the team (evidence, section d).
 * @returns null when no check of the last hours lost points; else when the first did, and whether it was repeated since.
 */
export const lostLately = (rows: readonly Row[], usual: number, nowMs: number): { readonly at: Instant; readonly repeated: boolean } | null => {
  const taken = takenBack(rows);
  const age = (one: Row): number => nowMs - msOf(one.observedAt);
  const lately = rows.filter(isEntry)
    .filter((one) => one.answers.thinking_check !== undefined && !taken.has(one.id) && age(one) >= 0 && age(one) < repeatHours * 3_600_000)
    .toSorted((a, b) => msOf(a.observedAt) - msOf(b.observedAt));
  const first = lately.findIndex(({ answers: { thinking_check: check } }) => check && ('unable' in check || check.score < usual));
  const lost = lately[first];
  return lost ? { at: lost.observedAt, repeated: lately.length > first + 1 } : null;
};

/** The row of the questions that stand in for the score. */
export const questionsRow = (answers: SignAnswers, { instant, zone, civilDay }: Moment, by: By): NewRow<'check-in'> => ({
  kind: 'check-in', observedAt: instant, recordedAt: instant, zone, civilDay, by, asked: Object.keys(answers), answers,
});

const someDay: CivilDay = '2026-01-01';

/** @returns which of `count` tasks is today's: another one each day, the same all day. */
export const taskOfDay = (day: CivilDay, count: number): number => {
  const days = daysBetween(someDay, day);
  return ((days % count) + count) % count;
};

/**
 * What was read, saved and practised in the guide: small marks of this phone, apart from the diary. Nothing in it is about
 * anybody's health, and losing it loses a bookmark. Loaded with the guide, not with the first screen.
 */
import { isCivilDay } from '#symptoms/civil-day.ts';
import type { CivilDay } from '#symptoms/row.ts';
import { keepSmall } from './keep-small.ts';

/** Pages by their id. An id that the guide no longer has stays and is passed over. */
export type ReadingMarks = {
  readonly read: readonly string[];
  readonly saved: readonly string[];
  /** “Was this clear?”, by page. */
  readonly clear: Readonly<Record<string, boolean>>;
  /** The page that was open last. */
  readonly last: string | null;
  /** The day of the last rehearsal. */
  readonly practised: CivilDay | null;
};

const key = 'day-by-day.reading';

const ids = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []);

const answers = (value: unknown): Readonly<Record<string, boolean>> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'))
    : {};

const marksOf = (text: string | null): ReadingMarks => {
  let value: unknown = null;
  try {
    value = JSON.parse(text ?? '{}');
  } catch {
    value = null; // Damaged: the guide is as new.
  }
  const fields: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const { last, practised } = fields;
  return {
    read: ids(fields['read']),
    saved: ids(fields['saved']),
    clear: answers(fields['clear']),
    last: typeof last === 'string' ? last : null,
    practised: typeof practised === 'string' && isCivilDay(practised) ? practised : null,
  };
};

const stored = (): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // Storage blocked: the marks hold for this visit.
  }
};

let text: string | null = null;
let marks: ReadingMarks | null = null;
const watchers = new Set<() => void>();

/** @returns the same object until something changes, here or in another tab. */
export const readMarks = (): ReadingMarks => {
  const now = stored();
  if (marks === null || now !== text) {
    text = now;
    marks = marksOf(now);
  }
  return marks;
};

/** Changes the marks as they are now. */
export const changeMarks = (change: (before: ReadingMarks) => Partial<ReadingMarks>): void => {
  const before = readMarks();
  marks = { ...before, ...change(before) };
  try {
    keepSmall(key, marks);
  } catch {
    // Full or blocked: they hold for this visit.
  }
  text = stored();
  for (const tell of watchers) tell();
};

/** Calls back after each change until the returned function is called. */
export const watchMarks = (onChange: () => void): (() => void) => {
  watchers.add(onChange);
  window.addEventListener('storage', onChange);
  return () => {
    watchers.delete(onChange);
    window.removeEventListener('storage', onChange);
  };
};

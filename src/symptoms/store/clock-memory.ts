/** The clock as it was seen last, from one start of the app to the next. */
import type { ClockMemory } from '#symptoms/clock-doubt.ts';
import { keepSmall } from './keep-small.ts';

const key = 'day-by-day.clock';
/** Where storage is blocked, it holds for this visit. */
let thisVisit: ClockMemory | null = null;

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const memoryOf = (value: unknown): ClockMemory | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { latestMs, jumpedFromMs, zone } = { latestMs: null, jumpedFromMs: null, zone: null, ...value } as Readonly<Record<string, unknown>>;
  return isTime(latestMs) ? { latestMs, jumpedFromMs: isTime(jumpedFromMs) ? jumpedFromMs : null, zone: typeof zone === 'string' ? zone : null } : null;
};

/** @returns null on a new phone, or when it is gone or cannot be read. */
export const readClockMemory = (): ClockMemory | null => {
  if (thisVisit) return thisVisit;
  try {
    return memoryOf(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    return null;
  }
};

export const writeClockMemory = (memory: ClockMemory): void => {
  try {
    keepSmall(key, memory);
    thisVisit = null;
  } catch {
    thisVisit = memory;
  }
};

/** When the phone's clock cannot be believed as it is: it went back, jumped ahead, stands before an entry, or in another zone. Pure. */
import { momentAt, msOf } from './moment.ts';
import { isEntry, type Instant, type Row } from './row.ts';

/** What is remembered from look to look, also across starts. */
export type ClockMemory = {
  /** The latest time that the clock showed and nothing spoke against. */
  readonly latestMs: number;
  /** The time before a jump ahead that nobody has confirmed. */
  readonly jumpedFromMs: number | null;
  /** The zone in which the person said to be. */
  readonly zone: string | null;
};

/** A clock that is set by the network moves by seconds. Ours. */
const backMs = 2 * 60_000;
/** A page that is held up for a while is no jump. Ours. */
const aheadMs = 10 * 60_000;

/** Between two looks: the clock's own time at the first, and how much time really went by. */
export type Waited = { readonly fromMs: number; readonly elapsedMs: number };

/** @param waited null when nobody can say how long it was: at a start, or after the phone slept. */
export const remember = (before: ClockMemory | null, nowMs: number, waited: Waited | null): ClockMemory => {
  if (!before) return { latestMs: nowMs, jumpedFromMs: null, zone: null };
  const off = waited ? nowMs - waited.fromMs - waited.elapsedMs : 0;
  if (waited && off > aheadMs) return { ...before, jumpedFromMs: before.jumpedFromMs ?? waited.fromMs };
  // Set back after a jump ahead: put right again.
  const jumpedFromMs = off < -aheadMs ? null : before.jumpedFromMs;
  return { ...before, jumpedFromMs, latestMs: jumpedFromMs === null ? Math.max(before.latestMs, nowMs) : before.latestMs };
};

/** The person has looked, and the time is right. */
export const confirmed = (nowMs: number, zone: string): ClockMemory => ({ latestMs: nowMs, jumpedFromMs: null, zone });

export type ClockDoubt =
  /** The clock showed that already, or showed it before it jumped. */
  | { readonly kind: 'back' | 'ahead'; readonly beforeMs: number }
  /** An entry was written, or is of a time, later than now. */
  | { readonly kind: 'entry'; readonly at: Instant; readonly id: string }
  /** The newest row was made where the clock stands otherwise. */
  | { readonly kind: 'zone'; readonly zone: string };

type Now = { readonly ms: number; readonly instant: Instant; readonly zone: string };

const offsetOf = (instant: Instant): string => instant.slice(-6);
const newestBy = <R extends Row>(rows: readonly R[], time: (row: R) => Instant): R | null =>
  rows.reduce<R | null>((newest, row) => (newest && msOf(time(newest)) >= msOf(time(row)) ? newest : row), null);

/** What was shown or set while the clock was ahead nobody can put right: for that the memory speaks. */
const laterThanNow = (rows: readonly Row[], nowMs: number): ClockDoubt | null => {
  for (const time of [(row: Row) => row.recordedAt, (row: Row) => row.observedAt]) {
    const newest = newestBy(rows.filter(isEntry), time);
    if (newest && msOf(time(newest)) > nowMs) return { kind: 'entry', at: time(newest), id: newest.id };
  }
  return null;
};

const otherZone = (rows: readonly Row[], now: Now): ClockDoubt | null => {
  const newest = newestBy(rows, (row) => row.recordedAt);
  if (!newest || newest.zone === now.zone) return null;
  const there = momentAt(now.ms, newest.zone);
  return offsetOf(there.instant) === offsetOf(now.instant) ? null : { kind: 'zone', zone: newest.zone };
};

/** @returns what is to be asked about, the most doubtful first; null when nothing speaks against the clock. */
export const clockDoubt = (memory: ClockMemory | null, rows: readonly Row[], now: Now): ClockDoubt | null => {
  if (memory && now.ms < memory.latestMs - backMs) return { kind: 'back', beforeMs: memory.latestMs };
  if (memory && memory.jumpedFromMs !== null) return { kind: 'ahead', beforeMs: memory.jumpedFromMs };
  return laterThanNow(rows, now.ms) ?? (memory?.zone === now.zone ? null : otherZone(rows, now));
};

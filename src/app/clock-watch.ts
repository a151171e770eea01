/** Looks at the phone's clock beside one that only runs forward, and remembers between starts what it showed. */
import { useSyncExternalStore } from 'react';
import { clockDoubt, confirmed, remember, type ClockDoubt, type ClockMemory, type Waited } from '#symptoms/clock-doubt.ts';
import { readClockMemory, writeClockMemory } from '#symptoms/store/clock-memory.ts';
import { useApp } from './app-context.ts';

const everyMs = 30_000;

let memory: ClockMemory | null = null;
/** The look before this one; null when the page was hidden since: phones stop the running clock while they sleep. */
let before: { readonly wallMs: number; readonly runningMs: number } | null = null;
const listeners = new Set<() => void>();

const keep = (next: ClockMemory): void => {
  memory = next;
  writeClockMemory(next);
  for (const listener of listeners) listener();
};

const look = (): void => {
  const [wallMs, runningMs] = [Date.now(), performance.now()];
  const waited: Waited | null = before && { fromMs: before.wallMs, elapsedMs: runningMs - before.runningMs };
  before = document.hidden ? null : { wallMs, runningMs };
  keep(remember(memory ?? readClockMemory(), wallMs, waited));
};

const lookAnew = (): void => {
  before = null;
  look();
};

/** Begins to look. @returns a function that ends it. */
export const watchClock = (): (() => void) => {
  lookAnew();
  const timer = setInterval(look, everyMs);
  document.addEventListener('visibilitychange', lookAnew);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', lookAnew);
    memory = null;
    before = null;
  };
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The person says that date, time and place of this phone are right. */
export const confirmClock = (zone: string): void => {
  before = null;
  keep(confirmed(Date.now(), zone));
};

/** @returns what is to be asked about the clock; while there is something, nothing calm is said. */
export const useClockDoubt = (): ClockDoubt | null => {
  const { diary, now } = useApp();
  const known = useSyncExternalStore(subscribe, () => memory);
  return clockDoubt(known, diary.status === 'opening' ? [] : diary.rows, now);
};

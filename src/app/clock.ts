/** The only place that reads the phone's clock. */
import { useCallback, useEffect, useState } from 'react';
import { momentAt } from '#symptoms/moment.ts';

export type Moment = ReturnType<typeof momentAt> & { readonly ms: number };

/** The moment on this phone, here. */
export const readClock = (): Moment => {
  const ms = Date.now();
  return { ms, ...momentAt(ms, Intl.DateTimeFormat().resolvedOptions().timeZone) };
};

const tickMs = 30_000;

/**
 * The moment of looking: moves on by itself, and at once when the phone wakes up. `look` moves it on now: when rows arrive,
 * none of them may be newer than the moment they are looked at.
 */
export const useNow = (): { readonly now: Moment; readonly look: () => void } => {
  const [now, setNow] = useState(readClock);
  const look = useCallback(() => setNow(readClock()), []);
  useEffect(() => {
    const timer = setInterval(look, tickMs);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [look]);
  return { now, look };
};

/** The only place that reads the phone's clock. */
import { useEffect, useState } from 'react';
import { momentAt } from '#symptoms/moment.ts';

export type Moment = ReturnType<typeof momentAt> & { readonly ms: number };

/** The moment on this phone, here. */
export const readClock = (): Moment => {
  const ms = Date.now();
  return { ms, ...momentAt(ms, Intl.DateTimeFormat().resolvedOptions().timeZone) };
};

const tickMs = 30_000;

/** The moment of looking: moves on by itself, and at once when the phone wakes up. */
export const useNow = (): Moment => {
  const [now, setNow] = useState(readClock);
  useEffect(() => {
    const tick = () => setNow(readClock());
    const timer = setInterval(tick, tickMs);
    document.addEventListener('visibilitychange', tick);
    window.addEventListener('focus', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
      window.removeEventListener('focus', tick);
    };
  }, []);
  return now;
};

import { useSyncExternalStore } from 'react';

/** Room for two columns beside the rail of places. */
const wide = '(min-width: 62rem)';

const subscribe = (onChange: () => void): (() => void) => {
  const list = window.matchMedia(wide);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
};

/** Whether the screen is wide, now and after each turn of it. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(wide).matches);

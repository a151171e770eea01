import { useEffect, useRef, type RefObject } from 'react';

/** Calls back once the marked element has come into view. @returns the mark to set at the end of what is to be read */
export const useEndSeen = (onSeen: () => void): RefObject<HTMLDivElement | null> => {
  const end = useRef<HTMLDivElement>(null);
  const tell = useRef(onSeen);
  useEffect(() => {
    tell.current = onSeen;
  });
  useEffect(() => {
    if (!end.current) return undefined;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watcher.disconnect();
        tell.current();
      },
      // Above the screen counts too: who jumps to the end has passed it.
      { rootMargin: '1000000px 0px 0px 0px' },
    );
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, []);
  return end;
};

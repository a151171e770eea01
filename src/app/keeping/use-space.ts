import { useEffect, useState } from 'react';

/** @returns bytes that the browser keeps for this app, its own files among them; null when it does not say. */
export const useSpace = (): number | null => {
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      if (typeof navigator.storage?.estimate !== 'function') return;
      const { usage } = await navigator.storage.estimate();
      if (!gone && usage !== undefined) setBytes(usage);
    };
    // Not told: the page says that the phone does not say.
    read().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, []);
  return bytes;
};

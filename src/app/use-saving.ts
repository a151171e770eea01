import { useRef, useState } from 'react';

/**
 * One saving at a time: a strict write may take longer than the guard against second taps, and nothing may be stored twice.
 * @returns `once`, which does the work, or nothing (null) while other work is under way; the page says so while `saving`.
 */
export const useSaving = () => {
  const busy = useRef(false);
  const [saving, setSaving] = useState(false);
  const once = async <Done>(work: () => Promise<Done>): Promise<Done | null> => {
    if (busy.current) return null;
    busy.current = true;
    setSaving(true);
    try {
      return await work();
    } finally {
      busy.current = false;
      setSaving(false);
    }
  };
  return { saving, once };
};

/** The thinking check while it goes on: kept at each mark, so that a phone call or a reload loses nothing. */
import { useEffect, useState } from 'react';
import { dropDraft, saveDraft } from '#symptoms/store/diary.ts';
import { startThinking, thinkingForms, type ThinkingCheck, type ThinkingPart, type ThinkingPurpose } from '#symptoms/thinking.ts';
import { readClock } from '#app/clock.ts';
import { keptThinking } from '#app/kept-draft.ts';

export type OpenThinking = {
  readonly purpose: ThinkingPurpose;
  /** The address of a part, of the page on which it is said why there is no check, or of the start. */
  readonly at: (step?: ThinkingPart | 'not-done') => string;
  /** Null until a check is started, or one that was left half-way is found. */
  readonly check: ThinkingCheck | null;
  /** False while the kept one is still being looked for. */
  readonly looked: boolean;
  /** False once a mark could not be kept: it lives on this screen only. */
  readonly safe: boolean;
  readonly begin: () => void;
  readonly change: (next: ThinkingCheck) => void;
};

const places = { today: '/thinking', usual: '/usual/thinking' } as const satisfies Record<ThinkingPurpose, string>;

export const useThinking = (purpose: ThinkingPurpose): OpenThinking => {
  const [check, setCheck] = useState<ThinkingCheck | null>(null);
  const [looked, setLooked] = useState(false);
  const [safe, setSafe] = useState(true);
  const form = thinkingForms[purpose];

  useEffect(() => {
    let gone = false;
    void keptThinking(purpose).then((found) => {
      if (gone) return;
      setCheck((begun) => begun ?? found);
      setLooked(true);
    });
    return () => {
      gone = true;
    };
  }, [purpose]);

  const keep = async (next: ThinkingCheck): Promise<void> => {
    try {
      // Marks of another tab are never overwritten here: they are the truth, and this screen follows them.
      if ((await saveDraft(form, next)) === 'newer-elsewhere') setCheck((await keptThinking(purpose)) ?? next);
      setSafe(true);
    } catch {
      setSafe(false);
    }
  };
  const change = (next: ThinkingCheck): void => {
    setCheck(next);
    void keep(next);
  };
  const begin = (): void => {
    setCheck(startThinking(readClock()));
    // An older one goes; a new one is kept from its first mark on.
    dropDraft(form).catch(() => setSafe(false));
  };
  const at = (step?: string): string => (step ? `${places[purpose]}/${step}` : places[purpose]);
  return { purpose, at, check, looked, safe, begin, change };
};

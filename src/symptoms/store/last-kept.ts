/** A third witness beside the two copies: where the last row that was called saved belongs. Weak, since it may vanish; never wrong. */
import { keepSmall } from './keep-small.ts';
import { placeOf, type Place } from './place.ts';

const key = (diary: string): string => `${diary}.last`;

/** @returns null when it was never written, is gone, or storage is blocked. */
export const readLastKept = (diary: string): Place | null => {
  try {
    return placeOf(JSON.parse(localStorage.getItem(key(diary)) ?? 'null'));
  } catch {
    return null;
  }
};

export const writeLastKept = (diary: string, { deviceId, seq, civilDay }: Place): void => {
  try {
    keepSmall(key(diary), { deviceId, seq, civilDay });
  } catch {
    // Storage blocked or full: the two copies are the diary, this only helps to notice a loss.
  }
};

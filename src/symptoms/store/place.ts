/** Where a row belongs: phone, number and day. Read by hand, since also rows that cannot be read otherwise have a place. */
import { isCivilDay } from '#symptoms/civil-day.ts';
import type { CivilDay } from '#symptoms/row.ts';

export type Place = { readonly deviceId: string; readonly seq: number; readonly civilDay: CivilDay };

/** Many rows share few days; each is looked at once. */
const days = new Map<string, boolean>();
const isDay = (text: string): boolean => {
  const known = days.get(text) ?? isCivilDay(text);
  days.set(text, known);
  return known;
};

/** @returns null when the value says no place. */
export const placeOf = (value: unknown): Place | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { deviceId, seq, civilDay }: { deviceId?: unknown; seq?: unknown; civilDay?: unknown } = value;
  if (typeof deviceId !== 'string' || deviceId === '') return null;
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1) return null;
  if (typeof civilDay !== 'string' || !isDay(civilDay)) return null;
  return { deviceId, seq, civilDay };
};

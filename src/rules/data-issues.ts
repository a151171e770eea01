/** What has to be asked again. Evidence pack, section c. */
import { hourMs, dayMs, type Entry } from './entry.ts';
import type { Picture } from './look.ts';
import type { DataIssue } from './types.ts';

/** Days on which a check-in is complete only with a temperature, and with a thinking check. */
const temperatureUntilDay = 30;
const thinkingUntilDay = 14;

const slipKg = 10;
const slipHours = 72;
const openForDays = 7;

const isDue = (picture: Picture, untilDay: number): boolean =>
  !picture.inHospital && (picture.day === null || picture.day <= untilDay);

const isMeasured = (picture: Picture, code: 'temp' | 'thinking_check'): boolean =>
  picture.current.some((entry) => !entry.open && entry.readings[code] !== undefined);

/** What the current entries lack on this day. Neither a carried value nor one marked as a mistake makes up for it. */
export const lacks = (picture: Picture): { readonly temperature: boolean; readonly thinkingCheck: boolean } => ({
  temperature: isDue(picture, temperatureUntilDay) && !isMeasured(picture, 'temp'),
  thinkingCheck: isDue(picture, thinkingUntilDay) && !isMeasured(picture, 'thinking_check'),
});

/** Two weights so close in time and so far apart that one is in another unit. The difference is freed of binary noise. */
export const isSlip = (a: Entry, b: Entry): boolean => {
  if (Math.abs(a.ms - b.ms) > slipHours * hourMs) return false;
  const [one, other] = [a.readings.weight_kg, b.readings.weight_kg];
  return one !== undefined && other !== undefined && Number(Math.abs(one - other).toFixed(6)) >= slipKg;
};

/** Whether an entry's weight, or one close to it, is in another unit. */
export const isSlipped = (entry: Entry, picture: Picture): boolean => picture.entries.some((other) => isSlip(entry, other));

const slips = (picture: Picture): readonly DataIssue[] =>
  picture.current
    .filter((entry) => isSlipped(entry, picture))
    .map((entry) => ({ code: 'weight-implausible', rowId: entry.rowId }));

/** @param undated issues of rows dated too far ahead to be evaluated */
export const dataIssuesOf = (picture: Picture, undated: readonly DataIssue[]): readonly DataIssue[] => {
  const lacking = lacks(picture);
  const stillOpen = picture.entries.filter((entry) => entry.open && picture.nowMs - entry.ms <= openForDays * dayMs);
  const all: readonly DataIssue[] = [
    ...picture.inForce.flatMap((entry) => entry.issues),
    ...stillOpen.flatMap((entry) => entry.issues.filter((issue) => issue.code === 'retraction-open')),
    ...slips(picture),
    ...undated,
    ...(lacking.temperature ? [{ code: 'temp-missing' } as const] : []),
    ...(lacking.thinkingCheck ? [{ code: 'thinking-check-missing' } as const] : []),
  ];
  return [...new Map(all.map((issue) => [`${issue.code} ${issue.rowId ?? ''}`, issue])).values()];
};

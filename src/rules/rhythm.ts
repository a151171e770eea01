/** How often to measure and to check in, by day: evidence.md section c (S37) and section f for the first 48 hours. */

const hour = 3_600_000;

/** Hours from one temperature to the next. `day` null (unknown) counts as the first days; null back = only when unwell. */
export const temperatureEveryHours = (day: number | null): number | null => {
  if (day === null || day <= 2) return 6;
  if (day <= 30) return 12;
  if (day <= 90) return 24;
  return null;
};

/** After this many hours a calm sentence is too old to stand, whatever the rhythm. */
const calmHours = 12;

/**
 * @param lastMs epoch milliseconds of the newest temperature
 * @returns epoch milliseconds at which the next one is due, or null when none is scheduled
 */
export const nextTemperatureMs = (lastMs: number, day: number | null): number | null => {
  const every = temperatureEveryHours(day);
  return every === null ? null : lastMs + every * hour;
};

/** @returns epoch milliseconds at which a calm sentence about an entry of `entryMs` expires. */
export const calmUntilMs = (entryMs: number, lastTemperatureMs: number | null, day: number | null): number => {
  const due = lastTemperatureMs === null ? null : nextTemperatureMs(lastTemperatureMs, day);
  return Math.min(entryMs + calmHours * hour, due ?? Number.POSITIVE_INFINITY);
};

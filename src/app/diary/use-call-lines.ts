import { describe } from '#rules/describe.ts';
import { reaches } from '#rules/degrees.ts';
import type { TemperaturePoint } from '#symptoms/history.ts';
import { useApp } from '#app/app-context.ts';

/** The lines of the temperature in force, from the rules: `now` and `today` in the person's unit. `today` is null where its rule does not hold. */
export const useCallLines = () => {
  const { day, format, limits } = useApp();
  const fever = describe('W01', limits, day).lines;
  const borderline = describe('W03', limits, day);
  const inUnit = (celsius: number | undefined, fahrenheit: number | undefined) => (format.unit === 'C' ? celsius : fahrenheit);
  return {
    now: inUnit(fever['feverC']?.value, fever['feverF']?.value) ?? Number.POSITIVE_INFINITY,
    today: borderline.applies ? (inUnit(borderline.lines['borderlineC']?.value, borderline.lines['borderlineF']?.value) ?? null) : null,
    isOver: (point: TemperaturePoint): boolean => reaches({ readings: { temp: point } }, fever['feverC']?.value, fever['feverF']?.value),
  };
};

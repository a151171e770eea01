import type { TemperatureDay, TemperaturePoint } from '#symptoms/history.ts';
import { useApp } from '#app/app-context.ts';
import { useDayName } from './use-day-name.ts';

/** The result in words, and the name of the chart. */
export const useTemperatureSentence = (days: readonly TemperatureDay[], isOver: (point: TemperaturePoint) => boolean): string => {
  const { words, format } = useApp();
  const dayName = useDayName();
  const { temperature } = words.diary;
  const all = days.flatMap((day) => day.points.map((point) => ({ point, day })));
  const [highest] = all.toSorted((a, b) => b.point.celsius - a.point.celsius);
  const latest = all.at(-1);
  if (!highest || !latest) return temperature.none;
  const degrees = ({ value, unit }: TemperaturePoint): string => format.degrees(value, unit);
  if (all.length === 1) return temperature.one(degrees(latest.point));
  return temperature.summary({
    highest: degrees(highest.point), day: dayName(highest.day.civilDay).long, over: isOver(highest.point), latest: degrees(latest.point),
  });
};

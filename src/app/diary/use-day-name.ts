import { daysBetween } from '#symptoms/civil-day.ts';
import type { CivilDay } from '#symptoms/row.ts';
import { dayNumber } from '#symptoms/treatment.ts';
import { useApp } from '#app/app-context.ts';

/** Days on the axis: counted since the cells were given, or by date while that day is unknown. */
export const useDayName = () => {
  const { words, format, treatment } = useApp();
  const counted = treatment.cellsGiven !== 'not-yet';
  return (civilDay: CivilDay) => {
    const number = counted ? dayNumber(treatment, civilDay) : null;
    return {
      long: number === null ? format.shortDate(civilDay) : words.common.day(number),
      short: number === null ? format.shortDate(civilDay) : format.number(number),
      counted: number !== null,
    };
  };
};

const follows = (day: CivilDay, before: CivilDay | undefined): boolean => before !== undefined && daysBetween(before, day) === 1;

/** “Day 1 to Day 4 and Day 6”. Two days in a row are two days. */
export const useDaysInWords = () => {
  const { words, format } = useApp();
  const dayName = useDayName();
  return (days: readonly CivilDay[]): string => {
    const runs = days.toSorted().reduce<readonly (readonly CivilDay[])[]>((all, day) => {
      const last = all.at(-1);
      return last && follows(day, last.at(-1)) ? [...all.slice(0, -1), [...last, day]] : [...all, [day]];
    }, []);
    return format.list(runs.flatMap((run) => {
      const names = run.map((day) => dayName(day).long);
      const [first, last] = [names[0], names.at(-1)];
      return first !== undefined && last !== undefined && run.length > 2 ? [words.lookingBack.range(first, last)] : names;
    }));
  };
};

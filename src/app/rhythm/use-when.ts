import { addDays } from '#symptoms/civil-day.ts';
import type { Due } from '#symptoms/rhythm.ts';
import { useApp } from '#app/app-context.ts';

/** @returns when something that is still to come is due: “about 8:00 pm”, “tomorrow”, “Monday, December 28”. */
export const useWhen = () => {
  const { words, format, now } = useApp();
  const { when } = words.rhythm;
  const tomorrow = addDays(now.civilDay, 1);
  return (due: Exclude<Due, { state: 'now' }>): string => {
    if (due.state === 'on') return due.civilDay === tomorrow ? when.tomorrow : format.date(due.civilDay);
    const time = format.time(due.at);
    return due.at.startsWith(now.civilDay) ? when.at(time) : when.tomorrowAt(time);
  };
};

/** When the person wants to be reminded: a choice of this phone, apart from the diary. */
import { isCivilDay } from '#symptoms/civil-day.ts';
import type { CivilDay } from '#symptoms/row.ts';
import { keepSmall } from './keep-small.ts';

export type ReminderChoice = {
  /** `HH:MM`, and whether it is wanted. A time that is switched off is remembered. */
  readonly morning: Chosen;
  readonly midday: Chosen;
  readonly evening: Chosen;
  /** The calendar says the name of the app only. */
  readonly neutral: boolean;
  /** The day on which somebody saw the reminders in their calendar. */
  readonly added: CivilDay | null;
};
export type Chosen = { readonly on: boolean; readonly time: string };

const key = 'day-by-day.reminders';
const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/** @returns true for `HH:MM`, as a time field of the browser gives it; an emptied field gives an empty text. */
export const isClock = (text: string): boolean => clock.test(text);

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {});

const chosen = (value: unknown, usual: Chosen): Chosen => {
  const { on, time } = fieldsOf(value);
  return { on: typeof on === 'boolean' ? on : usual.on, time: typeof time === 'string' && isClock(time) ? time : usual.time };
};

const stored = (): unknown => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}');
  } catch {
    return {}; // Storage blocked, or no JSON: the usual times.
  }
};

/** @returns the usual times where nothing was chosen or it cannot be read. */
export const readReminderChoice = (): ReminderChoice => {
  const { morning, midday, evening, neutral, added } = fieldsOf(stored());
  return {
    morning: chosen(morning, { on: true, time: '08:00' }),
    midday: chosen(midday, { on: true, time: '14:00' }),
    evening: chosen(evening, { on: true, time: '20:00' }),
    neutral: neutral !== false,
    added: typeof added === 'string' && isCivilDay(added) ? added : null,
  };
};

export const writeReminderChoice = (choice: ReminderChoice): void => {
  try {
    keepSmall(key, choice);
  } catch {
    // Blocked or full: it holds while the page is open, and the calendar file is made from what is on screen.
  }
};

/** Reminders as a calendar file: the rhythm of the check-ins, in floating time, so that 8 in the morning stays 8 wherever the phone is. */
import ical, { ICalAlarmType, ICalEventClass, ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';
import { addDays, daysBetween } from '#symptoms/civil-day.ts';
import type { CivilDay } from '#symptoms/row.ts';

/** `HH:MM` of the phone's own clock; null: no reminder then. */
export type ReminderTimes = { readonly morning: string | null; readonly midday: string | null; readonly evening: string | null };
type Slot = keyof ReminderTimes;
export type ReminderAct = 'check-in' | 'temperature';

export type Reminder = {
  readonly slot: Slot;
  readonly act: ReminderAct;
  readonly time: string;
  readonly from: CivilDay;
  readonly everyDays: 1 | 7 | 30;
  /** The last day of it; null: without end. */
  readonly until: CivilDay | null;
};

/** What is due at which time of the day, from one day to another, both counted from the day of the cells. */
type Phase = { readonly from: number; readonly to: number | null; readonly everyDays: 1 | 7 | 30; readonly acts: Readonly<Partial<Record<Slot, ReminderAct>>> };

const firstWeeks = { morning: 'check-in', midday: 'temperature', evening: 'check-in' } as const;
/** Evidence, section c (after day 30 our own). The weekly and monthly check-ins fall on days that seven and thirty divide, as on Today. */
const phases: readonly Phase[] = [
  { from: 0, to: 14, everyDays: 1, acts: firstWeeks },
  { from: 15, to: 30, everyDays: 1, acts: { morning: 'check-in', midday: 'temperature', evening: 'temperature' } },
  { from: 31, to: 90, everyDays: 1, acts: { morning: 'temperature' } },
  { from: 35, to: 90, everyDays: 7, acts: { evening: 'check-in' } },
  { from: 120, to: null, everyDays: 30, acts: { morning: 'check-in' } },
];
const unknownDayLasts = 30;

export type Now = { readonly civilDay: CivilDay; /** `HH:MM` */ readonly time: string };

/** @returns the first day of the phase that is still to come at that time of the day. */
const startOf = ({ from, everyDays }: Phase, day0: CivilDay, time: string, now: Now): CivilDay => {
  const next = time > now.time ? now.civilDay : addDays(now.civilDay, 1);
  const behind = Math.max(0, daysBetween(addDays(day0, from), next));
  return addDays(day0, from + Math.ceil(behind / everyDays) * everyDays);
};

const inOrder = ['morning', 'midday', 'evening'] as const;

/** What is due once must not be lost with a time that is switched off: the check-in, which asks for the temperature too, before a temperature. */
const chosenActs = ({ acts }: Phase, times: ReminderTimes): readonly (readonly [Slot, ReminderAct])[] => {
  const chosen = inOrder.filter((slot) => times[slot] !== null);
  const kept = chosen.flatMap((slot) => (acts[slot] ? [[slot, acts[slot]] as const] : []));
  const main = Object.values(acts).includes('check-in') ? 'check-in' : 'temperature';
  const slot = 'morning' in acts ? chosen[0] : chosen.at(-1);
  if (!slot || kept.some(([, act]) => act === main)) return kept;
  return [[slot, main], ...kept.filter(([other]) => other !== slot)];
};

const ofPhase = (phase: Phase, day0: CivilDay, times: ReminderTimes, now: Now): readonly Reminder[] => {
  const until = phase.to === null ? null : addDays(day0, phase.to);
  return chosenActs(phase, times).flatMap(([slot, act]) => {
    const time = times[slot];
    if (time === null) return [];
    const from = startOf(phase, day0, time, now);
    return until !== null && daysBetween(from, until) < 0 ? [] : [{ slot, act, time, from, everyDays: phase.everyDays, until }];
  });
};

/**
 * @param cellsGiven day 0; `unknown` is as the first days, for a month from now; `not-yet`: nothing is due
 * @returns what the calendar should ring for from now on
 */
export const remindersFrom = (cellsGiven: CivilDay | 'unknown' | 'not-yet', times: ReminderTimes, now: Now): readonly Reminder[] => {
  if (cellsGiven === 'not-yet') return [];
  if (cellsGiven === 'unknown') return ofPhase({ from: 0, to: unknownDayLasts, everyDays: 1, acts: firstWeeks }, now.civilDay, times, now);
  return phases.flatMap((phase) => ofPhase(phase, cellsGiven, times, now));
};

export type CalendarWords = {
  /** Of the entry; with a neutral title the same for all of them. */
  readonly title: (act: ReminderAct) => string;
  /** Where the entry leads: an address of the app. */
  readonly address: (act: ReminderAct) => string;
};

const minutes = 10;

/** Floating: ical-generator prints the UTC parts of the date, without a zone. */
const floating = (day: CivilDay, time: string): Date => new Date(`${day}T${time}:00Z`);

/**
 * @param madeMs when it is made; a file made later takes the place of an earlier one in calendars that know the entry's id
 * @returns the text of an iCalendar file, an alarm in each entry
 */
export const calendarOf = (reminders: readonly Reminder[], words: CalendarWords, madeMs: number): string => {
  const calendar = ical({ prodId: { company: 'Day by Day', product: 'Reminders' } });
  for (const { slot, act, time, from, everyDays, until } of reminders) {
    const start = floating(from, time);
    calendar.createEvent({
      id: `day-by-day-${slot}-${act}-${everyDays}-${until ?? 'on'}`,
      sequence: Math.floor(madeMs / 60_000),
      stamp: new Date(madeMs),
      floating: true,
      start,
      end: new Date(start.getTime() + minutes * 60_000),
      summary: words.title(act),
      description: words.address(act),
      url: words.address(act),
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
      repeating: {
        freq: ICalEventRepeatingFreq.DAILY,
        interval: everyDays,
        ...(until === null ? {} : { count: Math.floor(daysBetween(from, until) / everyDays) + 1 }),
      },
      alarms: [{ type: ICalAlarmType.display, trigger: 0, description: words.title(act) }],
    });
  }
  return calendar.toString();
};

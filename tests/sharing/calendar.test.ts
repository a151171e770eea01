import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { calendarOf, remindersFrom, type Now, type Reminder, type ReminderAct, type ReminderTimes } from '#sharing/calendar.ts';
import { addDays, daysBetween } from '#symptoms/civil-day.ts';

const day0 = '2026-11-16';
const times: ReminderTimes = { morning: '08:00', midday: null, evening: '20:30' };
const words = {
  title: (act: ReminderAct) => `Title, with; a \\ of ${act}`,
  address: (act: ReminderAct) => `https://example.org/${act === 'check-in' ? 'check-in/now' : 'temperature'}`,
};
const on = (civilDay: string, time = '00:00'): Now => ({ civilDay, time });

/** What another program makes of the file: the entry and the days and times on which it rings, the first of them. */
const read = (text: string, rings = 400) => {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return events.map((component) => {
    const event = new ICAL.Event(component);
    const days = event.iterator();
    const found: ICAL.Time[] = [];
    for (let next = days.next(); next && found.length < rings; next = days.next()) found.push(next);
    return { event, component, rings: found.map(String) };
  });
};

const planOf = (reminders: readonly Reminder[]) =>
  reminders.map(({ act, time, from, everyDays, until }) => [act, time, daysBetween(day0, from), everyDays, until && daysBetween(day0, until)]);

it('follows the rhythm of the evidence from the first day on', () => {
  expect(planOf(remindersFrom(day0, { ...times, midday: '14:00' }, on(day0)))).toEqual([
    ['check-in', '08:00', 0, 1, 14], ['temperature', '14:00', 0, 1, 14], ['check-in', '20:30', 0, 1, 14],
    ['check-in', '08:00', 15, 1, 30], ['temperature', '14:00', 15, 1, 30], ['temperature', '20:30', 15, 1, 30],
    ['temperature', '08:00', 31, 1, 90],
    ['check-in', '20:30', 35, 7, 90],
    ['check-in', '08:00', 120, 30, null],
  ]);
});

it('begins with what is still to come', () => {
  expect(planOf(remindersFrom(day0, times, on(addDays(day0, 40), '09:00')))).toEqual([
    ['temperature', '08:00', 41, 1, 90],
    ['check-in', '20:30', 42, 7, 90],
    ['check-in', '08:00', 120, 30, null],
  ]);
  expect(planOf(remindersFrom(day0, times, on(addDays(day0, 14), '21:00'))).slice(0, 1)).toEqual([['check-in', '08:00', 15, 1, 30]]);
  expect(planOf(remindersFrom(day0, times, on(addDays(day0, 121))))).toEqual([['check-in', '08:00', 150, 30, null]]);
});

it('with one time of the day, nothing that is due once is lost', () => {
  const evenings = remindersFrom(day0, { morning: null, midday: null, evening: '20:30' }, on(addDays(day0, 31)));
  expect(evenings.map(({ act, time, everyDays }) => [act, time, everyDays])).toEqual([
    ['temperature', '20:30', 1], ['check-in', '20:30', 7], ['check-in', '20:30', 30],
  ]);
  expect(remindersFrom(day0, { morning: null, midday: null, evening: null }, on(day0))).toEqual([]);
});

const allTimes = { morning: '08:00', midday: '14:00', evening: '20:30' };
it.each(Array.from({ length: 7 }, (_, index) => index + 1))('whichever times are chosen (%i of seven), no check-in and no temperature that is due is lost', (choice) => {
  const some = { morning: choice & 1 ? allTimes.morning : null, midday: choice & 2 ? allTimes.midday : null, evening: choice & 4 ? allTimes.evening : null };
  const reminders = remindersFrom(day0, some, on(day0));
  expect(reminders.filter(({ slot, time }) => some[slot] !== time)).toEqual([]);
  const rung = (day: number, acts: readonly ReminderAct[]): boolean =>
    reminders.some(({ act, from, everyDays, until }) => {
      const since = daysBetween(from, addDays(day0, day));
      return acts.includes(act) && since >= 0 && since % everyDays === 0 && (until === null || daysBetween(addDays(day0, day), until) >= 0);
    });
  const days = Array.from({ length: 301 }, (_, day) => day);
  const checkIns = days.filter((day) => day <= 30 || (day <= 90 ? day % 7 === 0 : day >= 120 && day % 30 === 0));
  expect(checkIns.filter((day) => !rung(day, ['check-in']))).toEqual([]);
  expect(days.filter((day) => day <= 90 && !rung(day, ['check-in', 'temperature']))).toEqual([]);
  expect(new Set(reminders.map(({ slot, from, act }) => `${slot} ${from} ${act}`)).size).toBe(reminders.length);
});

it('a day that is not known is as the first days, for a month; before the cells nothing is due', () => {
  expect(remindersFrom('unknown', times, on('2026-12-01')).map(({ act, from, until }) => [act, from, until])).toEqual([
    ['check-in', '2026-12-01', '2026-12-31'], ['check-in', '2026-12-01', '2026-12-31'],
  ]);
  expect(remindersFrom('not-yet', times, on('2026-12-01'))).toEqual([]);
});

it('another program reads the entries, their alarm, their address and every ring', () => {
  const text = calendarOf(remindersFrom(day0, times, on(day0)), words, Date.parse('2026-11-16T06:00:00Z'));
  const [first, , , , , weekly, monthly] = read(text);
  expect(first?.event.summary).toBe('Title, with; a \\ of check-in');
  expect(first?.component.getFirstPropertyValue('url')).toBe('https://example.org/check-in/now');
  expect(first?.event.startDate.zone.tzid).toBe('floating');
  expect(first?.rings).toEqual(Array.from({ length: 15 }, (_, day) => `${addDays(day0, day)}T08:00:00`));
  const alarm = first?.component.getFirstSubcomponent('valarm');
  expect([alarm?.getFirstPropertyValue('action'), String(alarm?.getFirstPropertyValue('trigger'))]).toEqual(['DISPLAY', 'PT0S']);
  expect(weekly?.rings.map((ring) => daysBetween(day0, ring.slice(0, 10)))).toEqual([35, 42, 49, 56, 63, 70, 77, 84]);
  expect(monthly?.rings.slice(0, 3).map((ring) => daysBetween(day0, ring.slice(0, 10)))).toEqual([120, 150, 180]);
});

it('every line ends as the format asks, and is short enough for it', () => {
  const text = calendarOf(remindersFrom(day0, times, on(day0)), { ...words, title: () => 'ñ'.repeat(90) }, 0);
  const lines = text.split('\r\n');
  expect(lines.some((line) => line.includes('\n'))).toBe(false);
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
});

it('rings twice on each of the first days, at least once a day to day 90, and never in the past, whatever the day and the times', () => {
  const clock = fc.record({ hour: fc.nat(23), minute: fc.nat(59) })
    .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  fc.assert(
    fc.property(fc.integer({ min: -3, max: 400 }), clock, clock, clock, (day, morning, evening, time) => {
      const now = on(addDays(day0, day), time);
      const reminders = remindersFrom(day0, { morning, midday: null, evening }, now);
      const rings = read(calendarOf(reminders, words, 0)).flatMap((one) => one.rings).toSorted();
      expect(rings.every((ring) => ring > `${now.civilDay}T${time}:00`)).toBe(true);
      const counts = new Map<number, number>();
      for (const ring of rings) counts.set(daysBetween(day0, ring.slice(0, 10)), (counts.get(daysBetween(day0, ring.slice(0, 10))) ?? 0) + 1);
      for (let next = Math.max(0, day + 1); next <= 90; next += 1) {
        expect(counts.get(next)).toBe(next <= 30 || (next % 7 === 0) ? 2 : 1);
      }
    }),
    { numRuns: 60 },
  );
});

it('the entries of a later file take the place of the earlier ones', () => {
  const made = (ms: number, more: Partial<ReminderTimes> = {}) => read(calendarOf(remindersFrom(day0, { ...times, ...more }, on(day0)), words, ms), 1);
  const [before, after] = [made(Date.parse('2026-11-16T06:00:00Z')), made(Date.parse('2026-11-17T06:00:00Z'), { morning: '07:00' })];
  expect(after.map(({ event }) => event.uid)).toEqual(before.map(({ event }) => event.uid));
  expect(after.every(({ event }, index) => event.sequence > (before[index]?.event.sequence ?? 0))).toBe(true);
  expect(new Set(before.map(({ event }) => event.uid)).size).toBe(before.length);
});

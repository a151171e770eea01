/**
 * Whether an entry's day can move: every instant around midnight and around a change of the clocks, written down in one
 * time zone and read back in others. The day expected comes from the platform's calendar, not from our own arithmetic.
 */
import { addDays, daysBetween } from '#symptoms/civil-day.ts';
import { historyOf } from '#symptoms/history.ts';
import { momentAt, msOf } from '#symptoms/moment.ts';
import { parseRow } from '#symptoms/row-schema.ts';
import type { CivilDay, Row } from '#symptoms/row.ts';

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Around each edge, one second and one hour to both sides. */
const around = [-hourMs, -secondMs, -1, 0, 1, secondMs, hourMs] as const;

const years = [2026, 2027] as const;
/** The ends of the world's clocks, one with half an hour and one that changes them: where each row is read back. */
const readers = ['Pacific/Kiritimati', 'Etc/GMT+12', 'Asia/Kolkata', 'America/New_York'] as const;

export const allZones = (): readonly string[] => Intl.supportedValuesOf('timeZone');

const calendars = new Map<string, Intl.DateTimeFormat>();
/** The platform's own answer. */
const dayIn = (zone: string, ms: number): CivilDay => {
  const calendar = calendars.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(zone, calendar);
  return calendar.format(ms);
};

const offsets = new Map<string, Intl.DateTimeFormat>();
const offsetIn = (zone: string, ms: number): string => {
  const clock = offsets.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  offsets.set(zone, clock);
  return clock.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? '';
};

/** @returns the first millisecond after `from` at which `at` says something else than before `to` */
const edgeBetween = (from: number, to: number, at: (ms: number) => string): number => {
  const after = at(to);
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (at(middle) === after) high = middle;
    else low = middle;
  }
  return high;
};

/** When the clocks are changed in a zone. */
const clockChanges = (zone: string): readonly number[] => {
  const found: number[] = [];
  const offset = (ms: number): string => offsetIn(zone, ms);
  const start = Date.UTC(years[0], 0, 1);
  for (let day = start; day < Date.UTC(years[1] + 1, 0, 1); day += 7 * dayMs) {
    // Weeks first, because asking is slow; two changes in one week (Ramadan in Morocco is four weeks) do not occur.
    if (offset(day) !== offset(day + 7 * dayMs)) found.push(edgeBetween(day, day + 7 * dayMs, offset));
  }
  return found;
};

/** The midnight that begins the civil day after this instant. */
const nextMidnight = (zone: string, ms: number): number => {
  const day = (at: number): string => dayIn(zone, at);
  let later = ms;
  while (day(later) === day(ms)) later += hourMs;
  return edgeBetween(later - hourMs, later, day);
};

/** Where no clock changes, days at the edges of the calendar. */
const ordinaryDays = [Date.UTC(2026, 1, 28, 12), Date.UTC(2026, 11, 31, 12), Date.UTC(2027, 5, 21, 12)] as const;

const edgesOf = (zone: string): readonly number[] => {
  const changes = clockChanges(zone);
  const days = [...changes.flatMap((change) => [change - dayMs, change, change + dayMs]), ...ordinaryDays];
  return [...new Set([...changes, ...days.map((day) => nextMidnight(zone, day - dayMs)), ...days.map((day) => nextMidnight(zone, day))])];
};

const rowAt = (ms: number, zone: string): unknown => {
  const { instant, civilDay, zone: known } = momentAt(ms, zone);
  return {
    id: `row-${ms}`, diaryId: 'diary', deviceId: 'device', seq: 1, kind: 'reading', observedAt: instant, recordedAt: instant, zone: known, civilDay,
    by: 'patient', app: 'test', ruleSet: 'test', asked: ['temp'], answers: { temp: { text: '98.6', unit: 'F' } },
  };
};

/** As the store does: out as text, back in and parsed. */
const readBack = (row: unknown): Row | null => {
  const parsed = parseRow(JSON.parse(JSON.stringify(row)));
  return 'row' in parsed ? parsed.row : null;
};

const faultsOfInstant = (ms: number, zone: string): readonly string[] => {
  const said = (what: string): string => `${zone}, ${new Date(ms).toISOString()}: ${what}`;
  const day = dayIn(zone, ms);
  const row = readBack(rowAt(ms, zone));
  if (row === null) return [said('the row cannot be read back')];
  const [today] = historyOf([row], day);
  return [
    ...(row.civilDay === day ? [] : [said(`written down on ${row.civilDay}, but it was ${day}`)]),
    ...(row.observedAt.startsWith(day) ? [] : [said(`the instant ${row.observedAt} is on another day than ${day}`)]),
    // Zones of old had offsets with seconds; a row keeps minutes, and none has them in these years.
    ...(msOf(row.observedAt) === ms ? [] : [said(`the instant moved by ${msOf(row.observedAt) - ms} ms`)]),
    ...(today?.civilDay === day && today.entries.length === 1 ? [] : [said(`the diary shows it on ${today?.civilDay ?? 'no day'}`)]),
  ];
};

/** What the calendar of a phone in that zone makes of the day and its neighbours. */
const faultsOfDay = (day: CivilDay, zone: string): readonly string[] => {
  const next = addDays(day, 1);
  return addDays(next, -1) === day && daysBetween(day, next) === 1 && daysBetween(next, day) === -1 && daysBetween(day, addDays(day, 30)) === 30
    ? []
    : [`${zone}, ${day}: the days around it are counted wrongly`];
};

/** The time zone of this process, as that of a phone. */
const inZone = <T>(zone: string, work: () => T): T => {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
};

export type ZoneFaults = { readonly faults: readonly string[]; readonly changes: number; readonly instants: number; readonly looks: number };

/** Everything around the clock changes and midnights of two years in one zone, read there and in four others. */
export const faultsOfZone = (zone: string): ZoneFaults => {
  const changes = clockChanges(zone).length;
  const instants = [...new Set(edgesOf(zone).flatMap((edge) => around.map((by) => edge + by)))];
  const places = [zone, ...readers];
  const faults = places.flatMap((place) =>
    inZone(place, () => [
      ...instants.flatMap((ms) => faultsOfInstant(ms, zone)),
      ...[...new Set(instants.map((ms) => dayIn(zone, ms)))].flatMap((day) => faultsOfDay(day, place)),
    ]),
  );
  return { faults: [...new Set(faults)], changes, instants: instants.length, looks: instants.length * places.length };
};

/** Zones by their place in the list, as `0 97 194`. Prints what was found in them, added up, as JSON. */
export const main = (args: readonly string[]): number => {
  const zones = allZones();
  const found = args.map((place) => faultsOfZone(zones[Number(place) % zones.length] ?? 'UTC'));
  const sum = (of: (one: ZoneFaults) => number): number => found.reduce((total, one) => total + of(one), 0);
  const all: ZoneFaults = {
    faults: found.flatMap(({ faults }) => faults),
    changes: sum(({ changes }) => changes), instants: sum(({ instants }) => instants), looks: sum(({ looks }) => looks),
  };
  process.stdout.write(JSON.stringify(all));
  return 0;
};

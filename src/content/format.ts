/** Numbers, times, dates and lists in the person's language and country. Times and days are read as written: no clock, no zone. */
import type { CivilDay, Instant, TemperatureUnit } from '#symptoms/row.ts';
import { regionOf } from './regions.ts';
import type { Lang } from './words.ts';

/** One temperature in both units. */
export type BothUnits = { readonly celsius: number; readonly fahrenheit: number };

export type Format = {
  readonly lang: Lang;
  /** BCP 47, e.g. `es-US`. */
  readonly locale: string;
  /** The unit that stands first. */
  readonly unit: TemperatureUnit;
  readonly number: (value: number, decimals?: number) => string;
  /** “100.9 °F (38.3 °C)”: one decimal each, the person's unit first, or the given one. */
  readonly temperature: (both: BothUnits, first?: TemperatureUnit) => string;
  /** “100.9 °F” */
  readonly degrees: (value: number, unit: TemperatureUnit) => string;
  /** “2 kg (4.4 lb)”, pounds first where thermometers show Fahrenheit. */
  readonly weight: (kilograms: number) => string;
  /** “2:45 am”, the time of day as it stands in the instant, whatever zone the phone is in now. */
  readonly time: (instant: Instant) => string;
  /** “Friday, November 20” */
  readonly date: (day: CivilDay) => string;
  /** “November 20, 2026” */
  readonly fullDate: (day: CivilDay) => string;
  /** “Nov 20” */
  readonly shortDate: (day: CivilDay) => string;
  readonly weekday: (day: CivilDay) => string;
  readonly shortWeekday: (day: CivilDay) => string;
  /** “November 2026” */
  readonly month: (day: CivilDay) => string;
  /** “November” */
  readonly monthName: (day: CivilDay) => string;
  /** “Friday, 2:45 am” */
  readonly dayAndTime: (instant: Instant) => string;
  /** “a, b and c” */
  readonly list: (items: readonly string[]) => string;
  /** “a, b or c” */
  readonly choice: (items: readonly string[]) => string;
  readonly country: (code: string) => string;
  /** A phone number digit by digit for screen readers: “2 0 6, 5 5 5”. */
  readonly spokenDigits: (number: string) => string;
  /** Puts a capital letter first. */
  readonly capital: (text: string) => string;
};

const defaultCountry = 'US';
const poundsPerKilogram = 2.20462;

/** Days and clock times become instants in UTC only to be printed in UTC. */
const atUtc = (text: string): Date => new Date(`${text}Z`);
const dayOf = (instant: Instant): CivilDay => instant.slice(0, 10);

const spokenDigits = (number: string): string =>
  number
    .split(/[^\d+]+/)
    .filter((part) => part !== '')
    .map((part) => [...part].join(' '))
    .join(', ');

const capital = (text: string): string => {
  const [first, ...rest] = text;
  return first === undefined ? text : first.toLocaleUpperCase() + rest.join('');
};

/**
 * @param country ISO 3166 code, or null when unknown
 * @param unit the unit the person chose; without it the country's own
 */
export const formatFor = (lang: Lang, country: string | null, unit?: TemperatureUnit | null): Format => {
  const region = regionOf(country);
  const locale = `${lang}-${region.code ?? defaultCountry}`;
  const first = unit ?? region.unit ?? (lang === 'en' ? 'F' : 'C');
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: CivilDay): string => format.format(atUtc(`${day}T12:00:00`));
  };
  const halves = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;
  const clock = new Intl.DateTimeFormat(locale, {
    hour: halves ? 'numeric' : '2-digit', minute: '2-digit', hourCycle: halves ? 'h12' : 'h23', timeZone: 'UTC',
  });
  const and = new Intl.ListFormat(lang, { type: 'conjunction' });
  const or = new Intl.ListFormat(lang, { type: 'disjunction' });
  const countries = new Intl.DisplayNames([lang], { type: 'region' });
  const number = (value: number, decimals?: number): string =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 1 }).format(value);
  const degrees = (value: number, of: TemperatureUnit): string => `${number(value, 1)} °${of}`;
  // Engines differ in the space before “am” and in its case.
  const time = (instant: Instant): string =>
    clock.format(atUtc(instant.slice(0, 16))).replace(/\s/g, '\u00A0').replace(/AM|PM/, (half) => half.toLowerCase());
  const weight = (kilograms: number): string => {
    const [kg, lb] = [`${number(kilograms)} kg`, `${number(kilograms * poundsPerKilogram)} lb`];
    return region.unit === 'F' ? `${lb} (${kg})` : `${kg} (${lb})`;
  };
  const weekday = dates({ weekday: 'long' });
  return {
    lang,
    locale,
    unit: first,
    number,
    degrees,
    temperature: (both, wanted = first) =>
      wanted === 'F'
        ? `${degrees(both.fahrenheit, 'F')} (${degrees(both.celsius, 'C')})`
        : `${degrees(both.celsius, 'C')} (${degrees(both.fahrenheit, 'F')})`,
    weight,
    time,
    date: dates({ weekday: 'long', month: 'long', day: 'numeric' }),
    fullDate: dates({ year: 'numeric', month: 'long', day: 'numeric' }),
    shortDate: dates({ month: 'short', day: 'numeric' }),
    weekday,
    shortWeekday: dates({ weekday: 'short' }),
    month: dates({ year: 'numeric', month: 'long' }),
    monthName: dates({ month: 'long' }),
    dayAndTime: (instant) => `${weekday(dayOf(instant))}, ${time(instant)}`,
    list: (items) => and.format(items),
    choice: (items) => or.format(items),
    country: (code) => countries.of(code) ?? code,
    spokenDigits,
    capital,
  };
};

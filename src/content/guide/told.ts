/** What a page may put into its sentences: thresholds of the rules and figures of the table, already in words. */
import type { Format } from '#content/format.ts';
import type { Lang } from '#content/words.ts';
import type { Quantity, RuleId } from '#rules/types.ts';
import type { Figure, FigureId, FigureUnit, Sure } from './figures.ts';
import type { GuideFacts } from './page.ts';

export type Told = Pick<GuideFacts, 'format' | 'emergency' | 'waits'> & {
  /** “100.4 °F (38.0 °C)”. @param name the lines’ name without its unit: `fever` */
  readonly degrees: (rule: RuleId, name: string) => string;
  /** The same when the person’s team has set its own, else null. */
  readonly teamDegrees: (rule: RuleId, name: string) => string | null;
  /** “12 hours”, “2 weeks” for 14 days, “94 %”, “4.4 lb (2 kg)”, “6” */
  readonly line: (rule: RuleId, name: string) => string;
  /** How long it is from day 0 to the end of that day: “2 weeks” for day 13. */
  readonly through: (rule: RuleId, name: string) => string;
  /** Last day of the rule’s window; null when it is open. */
  readonly lastDay: (rule: RuleId) => string | null;
  /** First day of the rule’s window; null when it is open. */
  readonly firstDay: (rule: RuleId) => string | null;
  /** “From day 31: mild rash”; the sign alone when the window is open. */
  readonly dated: (rule: RuleId, sign: string) => string;
  /** The day from which the team lets the person drive, or null. */
  readonly drivingFrom: string | null;
  /** How long the team asks to stay near, or null. */
  readonly teamNear: string | null;
  /** “4 weeks”, “1 to 12 days”, “2.2 %” */
  readonly figure: (id: FigureId) => string;
  /** The same share in people: “about 1 in 5” for 22 %. */
  readonly oneIn: (id: FigureId) => string;
  /** How sure the figure is: “seen in the source”. */
  readonly sure: (id: FigureId) => string;
};

const nameOf = { minutes: 'minute', hours: 'hour', days: 'day', weeks: 'week', months: 'month' } as const;
const words = {
  en: { to: 'to', from: (day: string, sign: string) => `From day ${day}: ${sign}`, oneIn: (people: string) => `about 1 in ${people}`, sure: { read: 'seen in the source', part: 'source seen in part', ours: 'our choice' } },
  es: { to: 'a', from: (day: string, sign: string) => `Desde el día ${day}: ${sign}`, oneIn: (people: string) => `más o menos 1 de cada ${people}`, sure: { read: 'visto en la fuente', part: 'fuente vista en parte', ours: 'elección nuestra' } },
} as const satisfies Readonly<Record<Lang, { readonly to: string; readonly from: (day: string, sign: string) => string; readonly oneIn: (people: string) => string; readonly sure: Readonly<Record<Sure, string>> }>>;

const withUnit = (value: number, unit: FigureUnit, format: Format): string => {
  if (unit === 'count') return format.number(value);
  if (unit === 'percent') return `${format.number(value)}\u00A0%`;
  const name = new Intl.NumberFormat(format.locale, { style: 'unit', unit: nameOf[unit], unitDisplay: 'long', maximumFractionDigits: 1 });
  return name.format(value).replaceAll(' ', '\u00A0');
};

/** @returns “1 to 12 days” */
export const figureText = ({ value, unit }: Pick<Figure, 'value' | 'unit'>, format: Format): string => {
  if (typeof value === 'number') return withUnit(value, unit, format);
  return `${format.number(value[0])} ${words[format.lang].to} ${withUnit(value[1], unit, format)}`;
};

const daysPerWeek = 7;
const spanText = (days: number, format: Format): string =>
  days % daysPerWeek === 0 ? figureText({ value: days / daysPerWeek, unit: 'weeks' }, format) : figureText({ value: days, unit: 'days' }, format);

const quantityText = ({ value, unit }: Quantity, format: Format): string => {
  switch (unit) {
    case 'kg':
      return format.weight(value);
    case 'percent-of-weight':
      return figureText({ value, unit: 'percent' }, format);
    case 'days':
      return spanText(value, format);
    case 'hours': case 'percent':
      return figureText({ value, unit }, format);
    default:
      return figureText({ value, unit: 'count' }, format);
  }
};

/** @returns “about 1 in 5”; of a range, the larger share */
const oneInText = ({ value }: Pick<Figure, 'value'>, format: Format): string =>
  words[format.lang].oneIn(format.number(Math.round(100 / (typeof value === 'number' ? value : value[1]))));

/** A misspelt line throws RangeError; the tests open every page. */
export const toldBy = (facts: GuideFacts): Told => {
  const { format, limits, emergency, waits } = facts;
  const quantity = (rule: RuleId, name: string): Quantity => {
    const known = facts.describe(rule).lines[name];
    if (!known) throw new RangeError(`${rule} has no line ${name}`);
    return known;
  };
  const degrees = (rule: RuleId, name: string): string =>
    format.temperature({ celsius: quantity(rule, `${name}C`).value, fahrenheit: quantity(rule, `${name}F`).value });
  const dayText = (day: number | null): string | null => (day === null ? null : format.number(day));
  return {
    format, emergency, waits, degrees,
    teamDegrees: (rule, name) => {
      const own = limits.rules[rule]?.lines ?? {};
      return own[`${name}C`] === undefined && own[`${name}F`] === undefined ? null : degrees(rule, name);
    },
    line: (rule, name) => quantityText(quantity(rule, name), format),
    through: (rule, name) => spanText(quantity(rule, name).value + 1, format),
    lastDay: (rule) => dayText(facts.describe(rule).window.to),
    firstDay: (rule) => dayText(facts.describe(rule).window.from),
    dated: (rule, sign) => {
      const day = dayText(facts.describe(rule).window.from);
      return day === null ? sign : words[format.lang].from(day, sign.charAt(0).toLocaleLowerCase(format.locale) + sign.slice(1));
    },
    teamNear: facts.nearWeeks === undefined ? null : figureText({ value: facts.nearWeeks, unit: 'weeks' }, format),
    drivingFrom: limits.drivingClearance === null ? null : format.fullDate(limits.drivingClearance),
    figure: (id) => figureText(facts.figures[id], format),
    oneIn: (id) => oneInText(facts.figures[id], format),
    sure: (id) => words[format.lang].sure[facts.figures[id].sure],
  };
};

/**
 * `npm run -s burden [-- --months N] [--seed N]`: how often the app would speak up in simulated first months, through its own
 * `assess`. What it takes for granted stands in burden-assumptions.ts.
 */
import { describe } from '#rules/describe.ts';
import { noLimits } from '#rules/limits.ts';
import { ruleSet } from '#rules/rule-set.ts';
import { levels, type Level, type RuleId } from '#rules/types.ts';
import { course, products, rhythm } from './burden-assumptions.ts';
import { countMonth, type MonthCount } from './burden-count.ts';
import { seeded } from './seeded.ts';
import { illnessOf } from './simulated-illness.ts';
import { monthDays, simulatedMonth } from './simulated-month.ts';

const courses = ['without complications', 'typical course'] as const;
type Course = (typeof courses)[number];
export type Counted = MonthCount & { readonly checkedWhenUnwell: boolean };

/** @returns the count of one month. The same seed, course and number give the same month, however many are run. */
export const monthOf = (seed: number, kind: Course, index: number): Counted => {
  const chance = seeded(seed * 1_000_003 + index * 2 + courses.indexOf(kind));
  const product = products[chance.oneOf(Object.fromEntries(Object.keys(products).map((name) => [name, 1])))];
  if (!product) throw new RangeError('No product');
  const illness = kind === 'typical course' ? illnessOf(chance, product) : null;
  const month = simulatedMonth(chance, product, illness);
  return { ...countMonth(month, illness?.onsetMs ?? null), checkedWhenUnwell: (illness?.extraMs ?? null) !== null };
};

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

type RuleTotal = { readonly rule: RuleId; readonly level: Level; readonly flags: number; readonly alerts: number };

const ruleTotals = (months: readonly Counted[]): readonly RuleTotal[] => {
  const totals = new Map<RuleId, RuleTotal>();
  for (const { rule, level, flags, alerts } of months.flatMap((month) => month.rules)) {
    const known = totals.get(rule) ?? { rule, level, flags: 0, alerts: 0 };
    totals.set(rule, { ...known, flags: known.flags + flags, alerts: known.alerts + alerts });
  }
  return [...totals.values()].toSorted((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level) || b.flags - a.flags);
};

const per = (count: number, days: number): string => (count / days).toFixed(4).padStart(8);
const percent = (count: number, days: number): string => `${((100 * count) / days).toFixed(1)} %`.padStart(8);

const levelLines = (months: readonly Counted[], personDays: number): readonly string[] => {
  const totals = ruleTotals(months);
  const days = months.flatMap((month) => month.days);
  return levels.toReversed().map((level) => {
    const own = totals.filter((total) => total.level === level);
    const [flags, alerts] = [sum(own.map((total) => total.flags)), sum(own.map((total) => total.alerts))];
    return `  ${level.padEnd(10)}${per(flags, personDays)} ${per(alerts, personDays)} ${percent(days.filter((day) => day === level).length, personDays)}`;
  });
};

const hoursLine = (name: string, months: readonly Counted[]): string => {
  const hours = months.flatMap(({ hoursToUrgent }) => (hoursToUrgent === null ? [] : [hoursToUrgent]));
  return `  ${name}: median ${percentile(hours, 0.5).toFixed(1)} h, 99th percentile ${percentile(hours, 0.99).toFixed(1)} h, none by day ${monthDays - 1} in ${months.length - hours.length} of ${months.length}`;
};

const reportOf = (kind: Course, months: readonly Counted[]): readonly string[] => {
  const personDays = months.length * monthDays;
  const callNowDays = months.flatMap((month) => month.days).filter((day) => day === 'urgent' || day === 'emergency').length;
  return [
    '', `${months.length} months, ${kind} (${personDays} person-days, ${sum(months.map((month) => month.looks))} assessments, ${sum(months.map((month) => month.cannotTell))} “cannot tell”)`,
    '  level        flags   alerts  days with it as the highest (flags and alerts per person-day)',
    ...levelLines(months, personDays),
    `  Days at urgent or above: ${percent(callNowDays, personDays).trim()}. The level rose to urgent or above ${per(sum(months.map((month) => month.callsNow)), personDays).trim()} times per person-day.`,
    ...(kind === 'typical course'
      ? ['', 'From onset to the first urgent or emergency sign that rests on an entry made since:', hoursLine('all', months),
        hoursLine('who also check in on feeling ill', months.filter((month) => month.checkedWhenUnwell)),
        hoursLine('who keep to the two check-ins', months.filter((month) => !month.checkedWhenUnwell))]
      : []),
    '', '  rule                                        level        flags   alerts',
    ...ruleTotals(months).map(({ rule, level, flags, alerts }) =>
      `  ${`${rule} ${describe(rule, noLimits, null).slug}`.padEnd(43)} ${level.padEnd(10)} ${per(flags, personDays)} ${per(alerts, personDays)}`),
  ];
};

const preface = (seed: number): readonly string[] => [
  `Rule set ${ruleSet.version}. Seed ${seed}. Check-ins at ${rhythm.checkInHours.join(' and ')} h, ${rhythm.missing * 100} % missing, each with a thinking check; everyday rates assumed (scripts/burden-assumptions.ts).`,
  'Flag: a rule that fires at any look on a day, counted once a day. Alert: what the app would show as new, by its own count',
  '(src/rules/alert.ts): a rule with rows not shown before. Nobody calls, so no alert is answered.',
];

const cannotTell: readonly string[] = [
  '', 'What this cannot tell:',
  '- How often people really have these signs: the everyday rates are assumed, not measured. The result moves with them.',
  '- Whether a flag was right. Signs are drawn one by one; in life they come together, and an infection looks like the drug.',
  '- What people do: here everybody answers truthfully, reads every screen, and no one is taken into hospital or treated.',
  '  In a typical course everything after the first call is what the app would go on saying at home.',
  `- How late people measure. ${course.checksWhenUnwell.share * 100} % are assumed to check in on feeling ill; the hours from onset depend on it more than on any rule.`,
  '- Anything after day 30, children, products in other diseases, rare courses: only what is in the assumptions happens.',
  '- Onset is when the course starts to rise from nothing, hours before a thermometer can show it.', '',
];

const option = (args: readonly string[], name: string, otherwise: number): number => {
  const given = args[args.indexOf(name) + 1];
  const value = args.includes(name) ? Number(given) : otherwise;
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`${name} needs a whole number above 0`);
  return value;
};

export const main = async (args: readonly string[]): Promise<number> => {
  const [months, seed] = [option(args, '--months', 1000), option(args, '--seed', 1)];
  const report = courses.flatMap((kind) => {
    const counted = Array.from({ length: months }, (_, index) => {
      if (index % 50 === 0) process.stderr.write(`${kind}: ${index} of ${months}\n`);
      return monthOf(seed, kind, index);
    });
    return reportOf(kind, counted);
  });
  process.stdout.write([...preface(seed), ...report, ...cannotTell].join('\n'));
  return 0;
};

/** Heart and circulation. */
import type { SignCode } from '#symptoms/catalogue.ts';
import { felt, read, stepOf, stepOfSeverity, ticked, until } from './entry-answers.ts';
import type { Entry } from './entry.ts';
import type { Look, Picture } from './look.ts';
import { repeatedAtRest } from './repeat-at-rest.ts';
import { anyDay, currentHours, orLess, orMore, rule, untilDay, upTo, type Rule } from './rule.ts';

/** Millimetres of mercury below the usual pressure; NaN, which is neither more nor less, when no usual one is recorded. */
const fall = (systolic: number, look: Picture): number => (look.baselines.systolic ?? Number.NaN) - systolic;

const besideLowPressure = (entry: Entry, look: Look): readonly SignCode[] => [
  ...read(entry, 'heart_rate', (pulse) => pulse >= (look.linesOf('W13').fastPulse ?? Number.POSITIVE_INFINITY)),
  ...felt(entry, 'dizziness', 'moderate'),
  ...ticked(entry, 'fainted', 'confused'),
  ...read(entry, 'spo2', (percent) => percent <= (look.linesOf('W25').lowOxygen ?? 0)),
];

const heartVeryFast = rule({
  id: 'W12', slug: 'heart-very-fast', group: 'circ', level: 'emergency', verified: 'yes',
  sources: ['S56', 'S57'],
  window: anyDay, lookBackHours: currentHours,
  lines: { fastPulse: orMore(131, 'per-min') },
  on: (entry, { lines }) => read(entry, 'heart_rate', (pulse) => pulse >= lines.fastPulse),
});

const heartFastSlowIrregular = rule({
  id: 'W13', slug: 'heart-fast-slow-irregular', group: 'circ', level: 'urgent', verified: 'yes',
  sources: ['S33', 'S34', 'S37', 'S56'],
  window: anyDay, lookBackHours: currentHours,
  lines: { fastPulse: orMore(111, 'per-min'), slowPulse: orLess(40, 'per-min') },
  on: (entry, { lines }) => [
    ...read(entry, 'heart_rate', (pulse) => pulse >= lines.fastPulse || pulse <= lines.slowPulse),
    ...ticked(entry, 'irregular_heartbeat'),
  ],
});

const heartSomewhatFast = rule({
  id: 'W14', slug: 'heart-somewhat-fast', group: 'circ', level: 'same-day', verified: 'part',
  sources: ['S56', 'S57'],
  window: upTo(30), lookBackHours: currentHours,
  lines: { fastPulse: orMore(101, 'per-min'), aboveUsual: orMore(15, 'per-min') },
  on: (entry, look) => {
    const usual = look.baselines.heart_rate ?? Number.NEGATIVE_INFINITY;
    const isFast = (pulse: number): boolean => pulse >= look.lines.fastPulse && pulse - usual >= look.lines.aboveUsual;
    return repeatedAtRest(entry, 'heart_rate', look, isFast) ? [] : read(entry, 'heart_rate', isFast);
  },
  soft: () => true,
});

const bpVeryLow = rule({
  id: 'W15', slug: 'bp-very-low', group: 'circ', level: 'emergency', verified: 'yes',
  sources: ['S14', 'S15', 'S16', 'S56'],
  window: anyDay, lookBackHours: currentHours,
  borrows: ['W16'],
  lines: { veryLowSystolic: orLess(80, 'mmHg') },
  on: (entry, { lines }) => read(entry, 'systolic', (systolic) => systolic <= lines.veryLowSystolic),
  over: (look) => {
    const lowSystolic = look.linesOf('W16').lowSystolic ?? 0;
    const low = look.inForce.filter((entry) => read(entry, 'systolic', (systolic) => systolic <= lowSystolic).length > 0);
    const beside = [...look.hitsOf('W01'), ...look.inForce.map((entry) => ({ entry, codes: besideLowPressure(entry, look) }))]
      .filter((hit) => hit.codes.length > 0);
    if (low.length === 0 || beside.length === 0) return [];
    return [...low.map((entry) => ({ entry, codes: ['systolic'] as const })), ...beside];
  },
});

const bpLow = rule({
  id: 'W16', slug: 'bp-low', group: 'circ', level: 'urgent', verified: 'yes',
  sources: ['S14', 'S16', 'S56'],
  window: anyDay, lookBackHours: currentHours,
  lines: { lowSystolic: orLess(90, 'mmHg') },
  on: (entry, { lines }) => read(entry, 'systolic', (systolic) => systolic <= lines.lowSystolic),
});

const bpBorderline = rule({
  id: 'W17', slug: 'bp-borderline', group: 'circ', level: 'same-day', verified: 'part',
  sources: ['S16', 'S56'],
  window: anyDay, lookBackHours: currentHours,
  lines: {
    lowSystolic: orLess(100, 'mmHg'), smallFall: orMore(10, 'mmHg'), largeFall: orMore(30, 'mmHg'),
    fullFall: orMore(20, 'mmHg'),
  },
  on: (entry, look) => {
    const { lowSystolic, smallFall, largeFall } = look.lines;
    const isLower = (systolic: number): boolean => {
      const fallen = fall(systolic, look);
      return fallen >= largeFall || (systolic <= lowSystolic && !(fallen < smallFall));
    };
    return repeatedAtRest(entry, 'systolic', look, isLower) ? [] : read(entry, 'systolic', isLower);
  },
  soft: (entry, look) => !(fall(entry.readings.systolic ?? 0, look) >= look.lines.fullFall),
});

const fainted = rule({
  id: 'W18', slug: 'fainted', group: 'circ', level: 'emergency', verified: 'yes',
  sources: ['S25', 'S37'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'fainted'),
});

const dizzy = rule({
  id: 'W19', slug: 'dizzy', group: 'circ', level: 'urgent', verified: 'yes',
  sources: ['S32', 'S33', 'S34'],
  window: anyDay, lookBackHours: currentHours,
  lines: { moderateUntilDay: untilDay(30) },
  on: (entry, { lines }) => felt(entry, 'dizziness', until(entry, lines.moderateUntilDay) ? 'moderate' : 'severe'),
});

/** Moderate or worse is never lowered by a baseline. */
const dizzyMilder = rule({
  id: 'W20', slug: 'dizzy-milder', group: 'circ', level: 'same-day', verified: 'part',
  sources: ['S32'],
  window: anyDay, lookBackHours: currentHours,
  lines: { mildUntilDay: untilDay(30) },
  on: (entry, look) => {
    const isNew = stepOf(entry, 'dizziness') > stepOfSeverity(look.baselines.dizziness);
    const mild = until(entry, look.lines.mildUntilDay) && isNew ? (['dizziness'] as const) : [];
    return [...mild, ...felt(entry, 'dizziness', 'moderate')];
  },
  soft: (entry) => entry.answers.dizziness === 'mild',
});

/** In the table's order. */
export const circRules = [
  heartVeryFast, heartFastSlowIrregular, heartSomewhatFast, bpVeryLow, bpLow, bpBorderline, fainted, dizzy,
  dizzyMilder,
] satisfies readonly Rule[];

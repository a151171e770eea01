/** One first month at home, days 0 to 30, as its diary rows. Everyday signs, and a course of illness when one is given. */
import { severities, signsMarked, type Severity, type SignCode } from '#symptoms/catalogue.ts';
import type { Baselines, Row, SignAnswers, TypedNumber, TypedTemperature } from '#symptoms/row.ts';
import { loose, medicineAgreed, missedDose, person, rhythm, spells, ticks, tirednessWorse, usualTiredness, vomits, warmSpell, type Product, type Spread } from './burden-assumptions.ts';
import type { Chance } from './seeded.ts';
import { nothing, type Illness } from './simulated-illness.ts';
import { dayMs, dayZeroMs, hourMs, logWriter, minuteMs } from './simulated-log.ts';

export const monthDays = 31;
/** A moment at which a check-in is due or made. `rows` is empty when it is missed. */
export type Step = { readonly ms: number; readonly rows: readonly Row[] };
export type Month = { readonly setUp: Row; readonly steps: readonly Step[]; readonly write: ReturnType<typeof logWriter> };

const askedCodes = [...new Set<SignCode>([...signsMarked('now'), ...signsMarked('tile'), 'temp', ...signsMarked('more')])];
const number = (value: number): TypedNumber => ({ text: String(Math.round(value)) });
const around = ({ mean, sd }: Spread, chance: Chance): number => mean + sd * chance.normal();
const usualOf = (chance: Chance) => ({
  temp: around(person.usualTemp, chance),
  unit: chance.happens(person.fahrenheit) ? ('F' as const) : ('C' as const),
  pulse: around(person.usualPulse, chance),
  systolic: around(person.usualSystolic, chance),
  oxygen: Math.min(99, around(person.usualOxygen, chance)),
  weight: around(person.usualWeight, chance),
  score: chance.happens(person.usualScoreIsNine) ? 9 : 10,
  tired: chance.oneOf<Severity>({ none: 0, mild: 0, moderate: 0, severe: 0, 'very-severe': 0, ...usualTiredness }),
});
type Usual = ReturnType<typeof usualOf>;

type Running = { readonly code: SignCode; readonly severity: Severity; readonly from: number; readonly to: number };

const spellsOf = (chance: Chance): readonly Running[] =>
  Object.entries(spells).flatMap(([code, { perDay, meanDays, severity }]) => {
    const starts = Array.from({ length: monthDays }, (_, day) => day).filter(() => chance.happens(perDay));
    return starts.map((day) => {
      const from = (day + chance.next()) * dayMs;
      return { code: code as SignCode, severity: chance.oneOf(severity as Record<Severity, number>), from, to: from + Math.max(0.5, chance.waiting(meanDays)) * dayMs };
    });
  });

const worse = (a: Severity | undefined, b: Severity | undefined): Severity =>
  severities[Math.max(0, ...[a, b].map((one) => (one ? severities.indexOf(one) : 0)))] ?? 'none';

const severityCodes = [...(Object.keys(spells) as (keyof typeof spells)[]), 'fatigue'] as const;

/** Both said at once: the worse of each. */
const together = (one: SignAnswers, other: SignAnswers): SignAnswers => {
  const both = severityCodes.filter((code) => one[code] !== undefined && other[code] !== undefined);
  return { ...one, ...other, ...Object.fromEntries(both.map((code) => [code, worse(one[code] as Severity, other[code] as Severity)])) };
};

const isTrue = (code: SignCode, perDay: number, chance: Chance): readonly (readonly [SignCode, unknown])[] =>
  chance.happens(perDay / rhythm.checkInHours.length) ? [[code, true], ...(code === 'antipyretic_last_6h' && chance.happens(medicineAgreed) ? [['antipyretic_agreed', true] as const] : [])] : [];

const everyday = (ms: number, usual: Usual, running: readonly Running[], chance: Chance): SignAnswers => {
  const now = running.filter(({ from, to }) => from <= ms && ms < to);
  const half = 1 / rhythm.checkInHours.length;
  const tired = chance.happens(tirednessWorse) ? severities[severities.indexOf(usual.tired) + 1] : usual.tired;
  const said = [
    ...now.map(({ code, severity }) => [code, severity] as const),
    ...Object.entries(ticks).flatMap(([code, perDay]) => isTrue(code as SignCode, perDay, chance)),
    ...(chance.happens(loose.perDay * half) ? [['loose_stools_24h', Number(chance.oneOf(loose.times))] as const] : []),
    ...(chance.happens(vomits.perDay * half) ? [['vomit_count_24h', Number(chance.oneOf(vomits.times))] as const] : []),
    ...(chance.happens(missedDose.perDay * half) ? [['missed_doses', [{ class: chance.oneOf(missedDose.kind), days: 1 }]] as const] : []),
  ];
  return { fatigue: tired ?? 'moderate', ...Object.fromEntries(said) };
};

const typed = (celsius: number, unit: 'C' | 'F', chance: Chance): TypedTemperature => {
  const text = (unit === 'C' ? celsius : (celsius * 9) / 5 + 32).toFixed(1);
  return { text: chance.happens(person.forgetsPoint) ? text.replace('.', '') : text, unit };
};

const measured = (ms: number, usual: Usual, warm: number, ill: ReturnType<Illness['at']>, chance: Chance): SignAnswers => {
  const isMorning = ms % dayMs < 12 * hourMs;
  const rise = isMorning ? -person.eveningRise / 2 : person.eveningRise;
  const vitals = {
    heart_rate: number(usual.pulse + person.pulseNoise * chance.normal() + ill.pulse),
    systolic: number(usual.systolic + person.systolicNoise * chance.normal() + ill.systolic),
    spo2: number(Math.min(99, usual.oxygen + person.oxygenNoise * chance.normal()) + ill.oxygen),
  };
  return {
    temp: typed(usual.temp + rise + warm + ill.degrees + person.tempNoise * chance.normal(), usual.unit, chance),
    ...(chance.happens(person.measuresVitals) && vitals),
    ...(isMorning && chance.happens(person.weighs) && { weight_kg: { text: (usual.weight + person.weightNoise * chance.normal()).toFixed(1) } }),
  };
};

const baselinesOf = (usual: Usual, chance: Chance): Baselines => ({
  ...(chance.happens(person.recordsVitals) && { heart_rate: Math.round(usual.pulse), systolic: Math.round(usual.systolic), spo2: Math.round(usual.oxygen) }),
  ...(chance.happens(person.recordsScore) && { thinking_score: usual.score }),
});

/** @param illness null for a month without complications */
export const simulatedMonth = (chance: Chance, product: Product, illness: Illness | null): Month => {
  const usual = usualOf(chance);
  const running = spellsOf(chance);
  const warm = Array.from({ length: monthDays }, (_, day) => day).filter(() => chance.happens(warmSpell.perDay));
  const write = logWriter();
  const setUp = write(-2 * dayMs, {
    kind: 'treatment',
    answers: { cellsGiven: new Date(dayZeroMs).toISOString().slice(0, 10), target: product.target, baselines: baselinesOf(usual, chance) },
  });
  const checkIn = (ms: number): readonly Row[] => {
    const ill = illness?.at(ms) ?? nothing;
    const isWarm = warm.some((day) => ms >= day * dayMs && ms < (day + warmSpell.days) * dayMs);
    const answers = { ...together(everyday(ms, usual, running, chance), ill.signs), ...measured(ms, usual, isWarm ? warmSpell.degrees : 0, ill, chance) };
    const slip = chance.happens(person.scoreSlip) ? 1 : 0;
    const check: SignAnswers = { thinking_check: { score: Math.max(0, usual.score - slip - ill.scoreDrop) }, handwriting_changed: ill.handwriting };
    return [
      write(ms, { kind: 'check-in', asked: askedCodes, answers }),
      write(ms + rhythm.thinkingAfterMinutes * minuteMs, { kind: 'thinking-check', by: 'caregiver:', asked: Object.keys(check), answers: check }),
    ];
  };
  const due = Array.from({ length: monthDays }, (_, day) => rhythm.checkInHours.map((hour) => ({
    ms: day * dayMs + hour * hourMs + chance.next() * rhythm.lateMinutes * minuteMs, made: !chance.happens(rhythm.missing),
  }))).flat();
  const extra = illness?.extraMs !== undefined && illness.extraMs !== null && illness.extraMs < monthDays * dayMs ? [{ ms: illness.extraMs, made: true }] : [];
  const all = [...due, ...extra].toSorted((a, b) => a.ms - b.ms);
  return { setUp, write, steps: all.map(({ ms, made }) => ({ ms, rows: made ? checkIn(ms) : [] })) };
};

/** A made-up diary of fifteen years, for measuring. What is in it says nothing about how often people are ill. */
import { signsMarked } from '#symptoms/catalogue.ts';
import type { Row, SignAnswers, TypedTemperature } from '#symptoms/row.ts';
import { temperatureEveryHours } from '#rules/rhythm.ts';
import { seeded, type Chance } from './seeded.ts';
import { dayMs, dayZeroMs, hourMs, logWriter, minuteMs } from './simulated-log.ts';

const asked = [...signsMarked('now'), ...signsMarked('tile')];

const temp = (chance: Chance, feverish: boolean): TypedTemperature => ({
  text: (36.5 + 0.25 * chance.normal() + (feverish ? 1.6 : 0)).toFixed(1), unit: 'C',
});

/** Now and then something is ticked, so that the rules have work to do. */
const signs = (chance: Chance): SignAnswers => ({
  ...(chance.happens(0.2) && { fatigue: chance.oneOf({ mild: 6, moderate: 3, severe: 1 }) }),
  ...(chance.happens(0.08) && { headache: chance.oneOf({ mild: 7, moderate: 3 }) }),
  ...(chance.happens(0.06) && { joint_pain: chance.oneOf({ mild: 6, moderate: 4 }) }),
  ...(chance.happens(0.05) && { loose_stools_24h: chance.whole(1, 4) }),
  ...(chance.happens(0.04) && { cough: 'mild' }),
  ...(chance.happens(0.03) && { night_sweats: true }),
  ...(chance.happens(0.02) && { new_bruise: true }),
  ...(chance.happens(0.005) && { tremor: 'mild' }),
  ...(chance.happens(0.1) && { low_mood: chance.oneOf({ mild: 7, moderate: 3 }) }),
});

const vitals = (chance: Chance): SignAnswers => ({
  heart_rate: { text: String(Math.round(82 + 7 * chance.normal())) },
  systolic: { text: String(Math.round(122 + 8 * chance.normal())) },
  spo2: { text: String(Math.min(99, Math.round(97 + chance.normal()))) },
  ...(chance.happens(0.3) && { weight_kg: { text: (74 + 0.5 * chance.normal()).toFixed(1) } }),
});

/** Hours of the day at which a check-in, a thinking check and a temperature by itself are due. */
const hoursOf = (day: number, chance: Chance): { checkIns: readonly number[]; thinking: readonly number[]; temps: readonly number[] } => {
  const every = temperatureEveryHours(day) ?? 24;
  const temps = Array.from({ length: 24 / every }, (_, index) => 7 + index * every).filter((hour) => hour < 24);
  if (day <= 14) return { checkIns: [8, 20], thinking: [9, 21], temps };
  if (day <= 30) return { checkIns: [8], thinking: [9], temps };
  return { checkIns: chance.happens(0.8) ? [8, 20] : [8], thinking: day <= 90 && day % 7 === 0 ? [9] : [], temps };
};

/** @returns the first `length` rows, oldest first: the table's rhythm to day 90, then somebody who goes on writing every day. */
export const longDiary = (seed: number, length: number): readonly Row[] => {
  const chance = seeded(seed);
  const write = logWriter();
  const cellsGiven = new Date(dayZeroMs).toISOString().slice(0, 10);
  const rows: Row[] = [
    write(-20 * dayMs, { kind: 'treatment', answers: { cellsGiven, target: 'BCMA', baselines: { thinking_score: 10, heart_rate: 80, systolic: 124, spo2: 97 } } }),
  ];
  let feverish = false;
  for (let day = 0; rows.length < length; day += 1) {
    feverish = chance.happens(feverish ? 0.5 : 0.004);
    const at = (hour: number): number => day * dayMs + hour * hourMs + chance.whole(0, 50) * minuteMs;
    const { checkIns, thinking, temps } = hoursOf(day, chance);
    const today: Row[] = [
      ...temps.map((hour) => write(at(hour), { kind: 'reading', asked: ['temp'], answers: { temp: temp(chance, feverish) } })),
      ...checkIns.map((hour) => write(at(hour), { kind: 'check-in', asked, answers: { temp: temp(chance, feverish), ...signs(chance) } })),
      ...thinking.map((hour) => write(at(hour), { kind: 'thinking-check', by: 'caregiver:', asked: ['thinking_check'], answers: { thinking_check: { score: chance.happens(0.02) ? 9 : 10 } } })),
      ...(chance.happens(0.5) ? [write(at(10), { kind: 'reading', asked: ['heart_rate', 'systolic', 'spo2'], answers: vitals(chance) })] : []),
      ...(chance.happens(0.1) ? [write(at(12), { kind: 'dose', asked: ['missed_doses'], answers: { missed_doses: [{ class: 'other', days: 1 }] } })] : []),
      ...(chance.happens(0.1) ? [write(at(13), { kind: 'note', answers: { text: 'A short walk' } })] : []),
    ];
    const [first] = today;
    const later: Row[] = first
      ? [
          ...(feverish || chance.happens(0.1) ? [write(at(21), { kind: 'shown', answers: { rule: 'W01', rests: [first.id], level: 'urgent' } })] : []),
          ...(feverish ? [write(at(22), { kind: 'call', answers: { alerts: [{ rule: 'W01', rests: [first.id] }], level: 'urgent', outcome: 'reached' } })] : []),
          ...(first.kind === 'reading' && chance.happens(0.01) ? [write(at(7), { kind: 'reading', asked: ['temp'], answers: { temp: temp(chance, feverish) }, replaces: first.id })] : []),
        ]
      : [];
    rows.push(...[...today, ...later].toSorted((a, b) => Number(a.observedAt > b.observedAt) - 0.5));
  }
  return rows.slice(0, length);
};

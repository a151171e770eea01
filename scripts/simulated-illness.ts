/** A course of CRS, and of neurotoxicity in some: what can be seen of it at any hour. Figures: burden-assumptions.ts. */
import type { SignAnswers } from '#symptoms/row.ts';
import { course, daysScatter, latestOnsetDay, type DaysUntil, type Product } from './burden-assumptions.ts';
import type { Chance } from './seeded.ts';
import { dayMs, hourMs } from './simulated-log.ts';

export type Illness = {
  /** Milliseconds since midnight of day 0: the earlier of the two onsets. */
  readonly onsetMs: number;
  /** When the person checks in on feeling ill, beside the two times a day. Null when they do not. */
  readonly extraMs: number | null;
  /** What it adds at that time; nothing before and after. */
  readonly at: (ms: number) => Shown;
};
type Shown = {
  readonly degrees: number;
  readonly pulse: number;
  readonly systolic: number;
  readonly oxygen: number;
  readonly scoreDrop: number;
  readonly signs: SignAnswers;
  /** Seen on paper, in the thinking check. */
  readonly handwriting: boolean;
};

export const nothing: Shown = { degrees: 0, pulse: 0, systolic: 0, oxygen: 0, scoreDrop: 0, signs: {}, handwriting: false };

const daysFrom = (chance: Chance, { median, from, to }: DaysUntil, latest: number): number => {
  for (;;) {
    const days = median * Math.exp(daysScatter * chance.normal());
    if (days >= from && days <= Math.min(to, latest)) return days;
  }
};

const within = ({ from, to }: { readonly from: number; readonly to: number }, chance: Chance): number => chance.between(from, to) * hourMs;
const part = (ms: number, onset: number, ramp: number): number => Math.min(1, Math.max(0, (ms - onset) / ramp));

const crsOf = (chance: Chance, product: Product) => {
  const onset = daysFrom(chance, product.crs, latestOnsetDay) * dayMs;
  const end = onset + daysFrom(chance, product.crsLasts, Number.POSITIVE_INFINITY) * dayMs;
  const ramp = within(course.feverRampHours, chance);
  const height = Math.max(course.feverHeight.atLeast, course.feverHeight.mean + course.feverHeight.sd * chance.normal());
  const grade = Number(chance.oneOf(course.crsGrade));
  const organFrom = onset + within(course.organAfterHours, chance);
  const [pressure, oxygen] = grade === 1 ? [false, false] : grade === 2 ? (chance.happens(0.5) ? [true, false] : [false, true]) : [true, true];
  const hasChills = chance.happens(course.chillsShare);
  const said: SignAnswers = { fatigue: chance.oneOf(course.tired), headache: chance.oneOf(course.headache), muscle_pain: chance.oneOf(course.musclePain) };
  return {
    onset,
    at: (ms: number): Partial<Shown> => {
      if (ms < onset || ms > end) return {};
      const degrees = height * part(ms, onset, ramp) * (1 - chance.next() * course.feverSwing);
      const organ = ms >= organFrom;
      const chills: SignAnswers = hasChills && ms - onset < 12 * hourMs ? { chills: 'moderate' } : {};
      return {
        degrees,
        pulse: degrees * course.pulsePerDegree,
        systolic: organ && pressure ? -course.systolicFall : 0,
        oxygen: organ && oxygen ? -course.oxygenFall : 0,
        signs: { ...(part(ms, onset, ramp) > 0.3 && said), ...chills },
      };
    },
  };
};

const neuroOf = (chance: Chance, product: Product) => {
  const onset = daysFrom(chance, product.neuro, latestOnsetDay) * dayMs;
  const end = onset + daysFrom(chance, product.neuroLasts, Number.POSITIVE_INFINITY) * dayMs;
  const ramp = within(course.neuroRampHours, chance);
  const worst = Number(chance.oneOf(course.scoreDrop));
  const has = (sign: keyof typeof course.neuroSigns): number => (chance.happens(course.neuroSigns[sign].share) ? course.neuroSigns[sign].from : Number.POSITIVE_INFINITY);
  const from = { tremor: has('tremor'), foggy: has('foggy'), word_finding: has('word_finding'), writing: has('handwriting_changed'), sleepy: has('unusually_sleepy') };
  return {
    onset,
    at: (ms: number): Partial<Shown> => {
      if (ms < onset || ms > end) return {};
      const done = part(ms, onset, ramp);
      const scoreDrop = Math.round(worst * done);
      return {
        scoreDrop,
        handwriting: done >= from.writing,
        signs: {
          ...(done >= from.tremor && { tremor: 'mild' }),
          ...(done >= from.foggy && { foggy: true }),
          ...(done >= from.word_finding && { word_finding: true }),
          ...(done >= from.sleepy && { unusually_sleepy: true }),
          ...(scoreDrop >= course.confusedFromDrop && { confused: true }),
          ...(scoreDrop >= course.hardToWakeFromDrop && { hard_to_wake: true }),
        },
      };
    },
  };
};

/** The first waking moment after somebody who feels ill has made up their mind. */
const extraOf = (chance: Chance, onset: number): number | null => {
  const { share, waitHours, awake } = course.checksWhenUnwell;
  if (!chance.happens(share)) return null;
  const ms = onset + chance.waiting(waitHours) * hourMs;
  const hour = (ms % dayMs) / hourMs;
  if (hour >= awake.from && hour < awake.to) return ms;
  const morning = Math.floor(ms / dayMs) * dayMs + awake.from * hourMs;
  return hour < awake.from ? morning : morning + dayMs;
};

export const illnessOf = (chance: Chance, product: Product): Illness => {
  const crs = crsOf(chance, product);
  const neuro = chance.happens(course.neuroShare) ? neuroOf(chance, product) : null;
  const onsetMs = Math.min(crs.onset, neuro?.onset ?? Number.POSITIVE_INFINITY);
  return {
    onsetMs,
    extraMs: extraOf(chance, onsetMs),
    at: (ms) => {
      const [one, other] = [crs.at(ms), neuro?.at(ms) ?? {}];
      return { ...nothing, ...one, ...other, signs: { ...one.signs, ...other.signs } };
    },
  };
};

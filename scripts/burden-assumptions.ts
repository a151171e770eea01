/**
 * Everything that `npm run burden` takes for granted, in one place. Each number names its source in the evidence pack
 * or says “assumed”: then nobody has measured it, and a clinic should put its own figure here before it believes the result.
 * Rates are per person and day of the first month (days 0 to 30). They are judgement, not fitted to a wanted result. After a
 * first run of 40 months two were changed, because they made people whom nobody would call well for a month: a usual
 * thinking score that was never recorded (then W56 fires every day), and “severe” tiredness every week.
 */
import type { Severity, SignCode } from '#symptoms/catalogue.ts';
import type { ProductTarget } from '#symptoms/row.ts';

export type Spread = { readonly mean: number; readonly sd: number };
export type Weights<K extends string> = Readonly<Partial<Record<K, number>>>;
export type Spell = { readonly perDay: number; readonly meanDays: number; readonly severity: Weights<Severity> };
/** Days; `from` and `to` cut the tails. */
export type DaysUntil = { readonly median: number; readonly from: number; readonly to: number };
export type Product = {
  readonly target: ProductTarget;
  readonly crs: DaysUntil;
  readonly crsLasts: DaysUntil;
  readonly neuro: DaysUntil;
  readonly neuroLasts: DaysUntil;
};

export const rhythm = {
  checkInHours: [8, 20], // section c: twice a day (S37)
  missing: 0.1, // assumed, as in section k
  lateMinutes: 30, // assumed: up to so much after the hour
  thinkingAfterMinutes: 10, // assumed: the thinking check follows the check-in, twice a day (section d to day 14; kept up here)
} as const;

export const person = {
  fahrenheit: 0.5, // assumed share whose thermometer shows °F
  recordsVitals: 0.7, // assumed share with usual pulse, pressure and oxygen recorded
  recordsScore: 0.98, // assumed share with a usual thinking score recorded (section d: twice before the infusion)
  usualTemp: { mean: 36.55, sd: 0.2 }, // assumed, °C by mouth or ear
  eveningRise: 0.2, // assumed, °C above the usual in the evening; the morning lies half as much below
  tempNoise: 0.15, // assumed standard deviation of one reading, °C
  measuresVitals: 0.5, // assumed share of check-ins with pulse, pressure and oxygen
  usualPulse: { mean: 80, sd: 8 }, pulseNoise: 6, // assumed
  usualSystolic: { mean: 122, sd: 11 }, systolicNoise: 8, // assumed, mmHg
  usualOxygen: { mean: 97, sd: 0.7 }, oxygenNoise: 0.7, // assumed, percent; shown at most as 99
  weighs: 0.3, // assumed share of mornings
  usualWeight: { mean: 76, sd: 12 }, weightNoise: 0.4, // assumed, kg
  usualScoreIsNine: 0.15, // assumed share whose usual thinking score is 9; the others have 10
  scoreSlip: 0.005, // assumed: a point lost in a check of somebody well
  forgetsPoint: 0.003, // assumed: temperature typed without its decimal point
} as const satisfies Record<string, number | Spread>;

/** Everyday tiredness: the step that the person says on most days. Assumed. */
export const usualTiredness: Weights<Severity> = { none: 0.2, mild: 0.5, moderate: 0.3 };
/** Chance that one check-in says a step more than usual. Assumed. */
export const tirednessWorse = 0.03;
/** Low-grade warmth of no meaning: how often it starts, degrees C, days. Assumed; a fever of 38.0 is no everyday event here. */
export const warmSpell = { perDay: 0.01, degrees: 0.5, days: 1 } as const;

/** Everyday signs with a severity. All assumed. */
export const spells: Partial<Record<SignCode, Spell>> = {
  nausea: { perDay: 0.06, meanDays: 2, severity: { mild: 0.75, moderate: 0.22, severe: 0.03 } },
  headache: { perDay: 0.06, meanDays: 1, severity: { mild: 0.8, moderate: 0.18, severe: 0.02 } },
  dizziness: { perDay: 0.04, meanDays: 1, severity: { mild: 0.9, moderate: 0.1 } },
  joint_pain: { perDay: 0.02, meanDays: 3, severity: { mild: 0.75, moderate: 0.25 } },
  muscle_pain: { perDay: 0.03, meanDays: 2, severity: { mild: 0.75, moderate: 0.25 } },
  cough: { perDay: 0.015, meanDays: 5, severity: { mild: 0.85, moderate: 0.15 } },
  sore_throat: { perDay: 0.01, meanDays: 3, severity: { mild: 0.85, moderate: 0.15 } },
  rash: { perDay: 0.01, meanDays: 4, severity: { mild: 0.85, moderate: 0.15 } },
  chills: { perDay: 0.003, meanDays: 0.5, severity: { mild: 0.9, moderate: 0.1 } },
  shortness_of_breath: { perDay: 0.005, meanDays: 1, severity: { mild: 0.95, moderate: 0.05 } },
  swelling: { perDay: 0.01, meanDays: 4, severity: { mild: 0.9, moderate: 0.1 } },
  abdominal_pain: { perDay: 0.02, meanDays: 1, severity: { mild: 0.85, moderate: 0.14, severe: 0.01 } },
  tremor: { perDay: 0.004, meanDays: 2, severity: { mild: 1 } },
  low_mood: { perDay: 0.03, meanDays: 3, severity: { mild: 0.75, moderate: 0.22, severe: 0.03 } },
  anxiety: { perDay: 0.04, meanDays: 2, severity: { mild: 0.75, moderate: 0.22, severe: 0.03 } },
};

/** Everyday signs that are ticked or not, once each. Per day, all assumed. */
export const ticks: Partial<Record<SignCode, number>> = {
  runny_nose: 0.015, new_bruise: 0.01, minor_gum_bleed: 0.006, repeat_nose_or_gum_bleed: 0.001, night_sweats: 0.02,
  worried: 0.008, foggy: 0.003, word_finding: 0.001, unusually_sleepy: 0.002, new_numbness: 0.003, balance_trouble: 0.001,
  irregular_heartbeat: 0.002, mouth_sores_limit_drinking: 0.004, burning_urine: 0.002, little_dark_urine: 0.008,
  line_site_problem: 0.001, antipyretic_last_6h: 0.02, drove: 0.003, caregiver_absent: 0.01, contact_respiratory: 0.004,
  contact_vzv_measles: 0.0005,
};
/** Share of fever or pain medicine that the team itself told the person to take. Assumed. */
export const medicineAgreed = 0.3;

/** Days with loose stools or vomiting, and how many. Assumed. */
export const loose = { perDay: 0.06, times: { '1': 0.55, '2': 0.25, '3': 0.13, '4': 0.05, '5': 0.02 } } as const;
export const vomits = { perDay: 0.02, times: { '1': 0.7, '2': 0.2, '3': 0.1 } } as const;
/** Missed doses per day, by class. Assumed. */
export const missedDose = { perDay: 0.025, kind: { other: 0.8, 'anti-infective': 0.18, steroid: 0.02 } } as const;

/**
 * Days from the cells to CRS and to neurotoxicity, and how long each lasts: evidence pack, section e. “mem” there means from
 * memory of a label, not seen. Where the pack has no range, the range is assumed. Each product is as likely as the next: assumed.
 */
export const products: Readonly<Record<string, Product>> = {
  // S40. Neurotoxicity lasts as in lymphoma.
  'tisa-cel': { target: 'CD19', crs: { median: 3, from: 1, to: 51 }, crsLasts: { median: 8, from: 1, to: 36 }, neuro: { median: 6, from: 1, to: 359 }, neuroLasts: { median: 14, from: 1, to: 60 } },
  // S39, large B-cell lymphoma.
  'axi-cel': { target: 'CD19', crs: { median: 2, from: 1, to: 12 }, crsLasts: { median: 7, from: 2, to: 58 }, neuro: { median: 4, from: 1, to: 43 }, neuroLasts: { median: 17, from: 1, to: 60 } },
  // S41, mantle cell lymphoma.
  'brexu-cel': { target: 'CD19', crs: { median: 3, from: 1, to: 13 }, crsLasts: { median: 10, from: 1, to: 50 }, neuro: { median: 6, from: 1, to: 32 }, neuroLasts: { median: 21, from: 2, to: 454 } },
  // S42; how long both last: assumed.
  'liso-cel': { target: 'CD19', crs: { median: 5, from: 1, to: 14 }, crsLasts: { median: 5, from: 1, to: 17 }, neuro: { median: 7, from: 1, to: 30 }, neuroLasts: { median: 7, from: 1, to: 30 } },
  // Section e, mem; ranges and how long neurotoxicity lasts: assumed.
  'ide-cel': { target: 'BCMA', crs: { median: 1, from: 0.2, to: 14 }, crsLasts: { median: 5, from: 1, to: 30 }, neuro: { median: 2, from: 1, to: 30 }, neuroLasts: { median: 4, from: 1, to: 30 } },
  // Section e, mem (“about 7–8”, “about 8”); ranges and how long neurotoxicity lasts: assumed.
  'cilta-cel': { target: 'BCMA', crs: { median: 7.5, from: 1, to: 23 }, crsLasts: { median: 4, from: 1, to: 30 }, neuro: { median: 8, from: 1, to: 30 }, neuroLasts: { median: 4, from: 1, to: 30 } },
  // Section e, mem; ranges and how long neurotoxicity lasts: assumed.
  'obe-cel': { target: 'CD19', crs: { median: 8, from: 1, to: 23 }, crsLasts: { median: 5, from: 1, to: 30 }, neuro: { median: 12, from: 1, to: 30 }, neuroLasts: { median: 8, from: 1, to: 30 } },
};
/** How wide the days scatter around their median (standard deviation of the logarithm). Assumed. */
export const daysScatter = 0.5;
/** An onset later than this day is drawn again: the simulation ends with day 30. */
export const latestOnsetDay = 28;

/** A typical course: CRS in all, neurotoxicity in some. All assumed but where a source stands. */
export const course = {
  neuroShare: 0.5,
  crsGrade: { '1': 0.65, '2': 0.28, '3': 0.07 },
  feverRampHours: { from: 3, to: 12 }, // from onset to the full height
  feverHeight: { mean: 2.1, sd: 0.5, atLeast: 1.5 }, // °C above the usual; S14: CRS grading starts with a fever of 38.0 °C
  feverSwing: 0.45, // a reading shows the full height less up to this share of it
  chillsShare: 0.35, // chills in the first 12 hours
  pulsePerDegree: 10, // beats a minute for each °C
  organAfterHours: { from: 12, to: 48 }, // grade 2 and above: pressure or oxygen falls (S14: what makes grade 2)
  systolicFall: 36, oxygenFall: 5, // mmHg and percent
  tired: { moderate: 0.7, severe: 0.3 },
  headache: { none: 0.5, mild: 0.3, moderate: 0.2 },
  musclePain: { none: 0.5, mild: 0.2, moderate: 0.3 },
  neuroRampHours: { from: 6, to: 36 }, // from onset to the worst
  scoreDrop: { '2': 0.5, '5': 0.35, '9': 0.15 }, // points at the worst; bands of the ten-point score: S14
  // Share of courses with the sign, and from which part of the ramp on. S37 and S65 name the signs; the figures are assumed.
  neuroSigns: {
    tremor: { share: 0.6, from: 0.2 }, foggy: { share: 0.5, from: 0.2 }, word_finding: { share: 0.6, from: 0.3 },
    handwriting_changed: { share: 0.6, from: 0.3 }, unusually_sleepy: { share: 0.4, from: 0.5 },
  },
  confusedFromDrop: 5, hardToWakeFromDrop: 9,
  // “Plus any time of feeling hot, cold or odd” (section c, S37): the share who do so, and how long they wait on average, hours.
  checksWhenUnwell: { share: 0.5, waitHours: 2, awake: { from: 7, to: 23 } },
} as const;

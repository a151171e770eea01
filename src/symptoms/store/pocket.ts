/**
 * A small copy beside the diary that is there at once, before and without the database: how the app looks, and whom to call.
 * Read field by field, by hand: this file is in the first screen, where the schema library is not.
 */
import { severities } from '#symptoms/severity.ts';
import { isCivilDay } from '#symptoms/civil-day.ts';
import { cardFields, type Baselines, type CardFacts, type CivilDay, type ClinicHours, type HospitalWay, type TreatmentAnswers } from '#symptoms/row.ts';
import { keepSmall } from './keep-small.ts';

const languages = ['en', 'es'] as const;
const themes = ['auto', 'day', 'night', 'strong'] as const;
const textSizes = [100, 115, 135, 160] as const;
const units = ['C', 'F'] as const;

/** The diary is looked for; or it was gone on that day, and somebody has read of it or not. */
export type Emptied = 'perhaps' | { readonly on: CivilDay; readonly read: boolean } | null;

export type Pocket = {
  readonly language: (typeof languages)[number] | null;
  readonly theme: (typeof themes)[number];
  /** Per cent of the phone's own text size. */
  readonly textSize: (typeof textSizes)[number];
  readonly unit: (typeof units)[number] | null;
  readonly phoneKeyboard: boolean;
  /** Copy of the newest answers; the rows of the diary are the truth. */
  readonly treatment: TreatmentAnswers;
  readonly setUp: boolean;
  /** Copy of the newest centre's settings, read by their own schema; null when there are none. */
  readonly centre: unknown;
  /** What became of everything else when the browser emptied this copy. */
  readonly emptied: Emptied;
};

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

const oneOf = <const T>(choices: readonly T[], value: unknown): T | undefined => choices.find((choice) => choice === value);

/** The object without the fields that could not be read. */
const readable = <T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const textOrNull = (value: unknown): string | null | undefined => (value === null ? null : text(value));
const amount = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;

const baselinesOf = (value: unknown): Baselines | undefined => {
  if (value === undefined) return undefined;
  const fields = fieldsOf(value);
  // What the rules read; the rest of it is in the diary only.
  return readable<Required<Omit<Baselines, 'weight_kg' | 'temp' | 'thinking_checks'>>>({
    thinking_score: amount(fields['thinking_score']),
    heart_rate: amount(fields['heart_rate']),
    systolic: amount(fields['systolic']),
    spo2: amount(fields['spo2']),
    tremor: oneOf(severities, fields['tremor']),
    dizziness: oneOf(severities, fields['dizziness']),
    joint_pain: oneOf(severities, fields['joint_pain']),
    muscle_pain: oneOf(severities, fields['muscle_pain']),
    loose_stools_per_day: amount(fields['loose_stools_per_day']),
  });
};

const clinicHoursOf = (value: unknown): ClinicHours | null | undefined => {
  const { days, from, to } = fieldsOf(value);
  if (value === null) return null;
  if (!Array.isArray(days) || typeof from !== 'string' || typeof to !== 'string') return undefined;
  return { days: days.filter((day) => typeof day === 'number'), from, to };
};

const hospitalWayOf = (value: unknown): HospitalWay | null | undefined => {
  const { address, door, ride } = fieldsOf(value);
  return value === null || value === undefined ? value : readable<Required<HospitalWay>>({ address: text(address), door: text(door), ride: text(ride) });
};

const cardOf = (value: unknown): CardFacts | undefined => {
  if (value === undefined) return undefined;
  const fields = fieldsOf(value);
  return readable<CardFacts>(Object.fromEntries(cardFields.map((field) => [field, textOrNull(fields[field])])));
};

const treatmentOf = (value: unknown): TreatmentAnswers => {
  const fields = fieldsOf(value);
  const given = text(fields['cellsGiven']);
  return readable<Required<Omit<TreatmentAnswers, 'withoutBaselines'>>>({
    cellsGiven: oneOf(['unknown', 'not-yet'], given) ?? (given !== undefined && isCivilDay(given) ? given : undefined),
    product: text(fields['product']),
    target: oneOf(['CD19', 'BCMA', 'unknown'], fields['target']),
    baselines: baselinesOf(fields['baselines']),
    teamNumber: textOrNull(fields['teamNumber']),
    clinicNumber: textOrNull(fields['clinicNumber']),
    clinicHours: clinicHoursOf(fields['clinicHours']),
    backupNumber: textOrNull(fields['backupNumber']),
    emergencyNumber: textOrNull(fields['emergencyNumber']),
    crisisNumber: textOrNull(fields['crisisNumber']),
    hospitalWay: hospitalWayOf(fields['hospitalWay']),
    country: textOrNull(fields['country']),
    usedBy: oneOf(['patient', 'caregiver', 'both'], fields['usedBy']),
    patientName: textOrNull(fields['patientName']),
    caregiverName: textOrNull(fields['caregiverName']),
    card: cardOf(fields['card']),
  });
};

const emptiedOf = (value: unknown): Emptied => {
  const { on, read } = fieldsOf(value);
  if (value === 'perhaps') return value;
  return typeof on === 'string' && isCivilDay(on) ? { on, read: read === true } : null;
};

const pocketOf = (value: unknown): Pocket => {
  const fields = fieldsOf(value);
  return {
    language: oneOf(languages, fields['language']) ?? null,
    theme: oneOf(themes, fields['theme']) ?? 'auto',
    textSize: oneOf(textSizes, fields['textSize']) ?? 100,
    unit: oneOf(units, fields['unit']) ?? null,
    phoneKeyboard: fields['phoneKeyboard'] === true,
    treatment: treatmentOf(fields['treatment']),
    setUp: fields['setUp'] === true,
    centre: fields['centre'] ?? null,
    emptied: emptiedOf(fields['emptied']),
  };
};

const key = 'day-by-day.pocket';
/** Where the browser blocks storage, the choices hold for this visit. */
let thisVisit: Pocket | null = null;

const stored = (): unknown => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}');
  } catch {
    return {}; // Storage blocked, or no JSON: the app starts as on a new phone, and the diary itself is elsewhere.
  }
};

/** @returns the newest copy; what is missing or cannot be read has its usual value. */
export const readPocket = (): Pocket => thisVisit ?? pocketOf(stored());

/** Changes some fields. @returns the copy as it is now. */
export const writePocket = (patch: Partial<Pocket>): Pocket => {
  const next = { ...readPocket(), ...patch };
  try {
    keepSmall(key, next);
    thisVisit = null;
  } catch {
    thisVisit = next;
  }
  return next;
};

/** @returns true also where storage is blocked: there never was a copy. */
const isKept = (): boolean => {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return true;
  }
};

/**
 * Once, at the start. The first visit leaves a copy before a worker keeps the app: where there is none, and a worker is
 * there, the browser has emptied it.
 */
export const openPocket = async (isWorkerThere: () => Promise<boolean>): Promise<void> => {
  if (isKept()) return;
  const emptied = (await isWorkerThere()) ? 'perhaps' : null;
  if (isKept()) return; // Another window was faster.
  writePocket({ emptied });
  if (!isKept()) writePocket({ emptied: null }); // A full phone keeps none, at any start.
};

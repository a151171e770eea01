/** Every row is parsed on the way in and again on the way out. */
import * as z from 'zod/mini';
import { catalogue, severities, signCodes, type SignCode, type SignKind } from './catalogue.ts';
import { isCivilDay } from './civil-day.ts';
import { msOf } from './moment.ts';
import {
  cardFields, feverMedicines, type BaselineCode, type Baselines, type By, type CallAnswers, type CardFacts, type CardField, type ClinicHours,
  type HospitalWay, type LimitsAnswers, type Medicine, type NoteAnswers, type Row, type SignAnswers, type TreatmentAnswers, type VisitAnswers,
} from './row.ts';

export type ProblemCode = 'missing' | 'unknown-field' | 'unknown-kind' | 'wrong-value';
/** What is wrong with a row, as a code at a field (`answers.temp.text`). The words belong to the page. */
export type Problem = { readonly field: string; readonly code: ProblemCode };

const text = z.string();
const name = z.string().check(z.minLength(1));
const amount = z.number().check(z.nonnegative());
const civilDay = z.string().check(z.refine(isCivilDay));
const instant = z.string().check(z.refine((value) => !Number.isNaN(msOf(value))));
const severity = z.enum(severities);
const level = z.enum(['emergency', 'urgent', 'same-day', 'routine']);
export const bySchema = z.custom<By>((value) => value === 'patient' || (typeof value === 'string' && value.startsWith('caregiver:')));

export const typedTemperatureSchema = z.strictObject({ text, unit: z.enum(['C', 'F']), confirmed: z.exactOptional(z.literal(true)) });
const score = z.number().check(z.int(), z.gte(0), z.lte(10));

const answerByKind = {
  yes: z.boolean(),
  severity,
  count: amount,
  hours: amount,
  measurement: z.strictObject({ text, pounds: z.exactOptional(text) }),
  thinking: z.union([z.strictObject({ score }), z.strictObject({ unable: z.literal(true) })]),
  doses: z.array(z.strictObject({ class: z.enum(['anti-seizure', 'steroid', 'anti-infective', 'other']), days: amount })),
} satisfies Record<SignKind, z.ZodMiniType>;

const answerTo = (code: SignCode): z.ZodMiniType => (code === 'temp' ? typedTemperatureSchema : answerByKind[catalogue[code].kind]);

/** One schema per code, following the catalogue. The compiler cannot see a type built from a list: a test walks every code. */
export const signAnswersSchema = z.strictObject(
  Object.fromEntries(signCodes.map((code) => [code, z.exactOptional(answerTo(code))])),
) as unknown as z.ZodMiniType<SignAnswers>;

const baselineCodes = [
  'thinking_score', 'heart_rate', 'systolic', 'spo2', 'tremor', 'dizziness', 'joint_pain', 'muscle_pain', 'loose_stools_per_day',
  'weight_kg', 'temp', 'thinking_checks',
] as const satisfies readonly BaselineCode[];

const baselines = z.strictObject({
  thinking_score: z.exactOptional(score),
  heart_rate: z.exactOptional(amount),
  systolic: z.exactOptional(amount),
  spo2: z.exactOptional(amount),
  tremor: z.exactOptional(severity),
  dizziness: z.exactOptional(severity),
  joint_pain: z.exactOptional(severity),
  muscle_pain: z.exactOptional(severity),
  loose_stools_per_day: z.exactOptional(amount),
  weight_kg: z.exactOptional(amount),
  temp: z.exactOptional(typedTemperatureSchema),
  thinking_checks: z.exactOptional(z.array(z.strictObject({ score, civilDay }))),
}) satisfies z.ZodMiniType<Baselines>;

const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const clinicHours = z.strictObject({
  days: z.array(z.number().check(z.int(), z.gte(1), z.lte(7))),
  from: clockTime,
  to: clockTime,
}) satisfies z.ZodMiniType<ClinicHours>;

const hospitalWay = z.strictObject({
  address: z.exactOptional(text),
  door: z.exactOptional(text),
  ride: z.exactOptional(text),
}) satisfies z.ZodMiniType<HospitalWay>;

const textOrNull = z.exactOptional(z.nullable(text));

/** What a centre may set as well as the person. */
const centreFields = {
  teamNumber: textOrNull,
  clinicNumber: textOrNull,
  clinicHours: z.exactOptional(z.nullable(clinicHours)),
  backupNumber: textOrNull,
  emergencyNumber: textOrNull,
  crisisNumber: textOrNull,
  hospitalWay: z.exactOptional(z.nullable(hospitalWay)),
};

const card = z.strictObject(
  Object.fromEntries(cardFields.map((field) => [field, textOrNull])) as Record<CardField, typeof textOrNull>,
) satisfies z.ZodMiniType<CardFacts>;

const treatment = z.strictObject({
  cellsGiven: z.exactOptional(z.union([z.literal('unknown'), z.literal('not-yet'), civilDay])),
  product: z.exactOptional(text),
  target: z.exactOptional(z.enum(['CD19', 'BCMA', 'unknown'])),
  baselines: z.exactOptional(baselines),
  withoutBaselines: z.exactOptional(z.array(z.enum(baselineCodes))),
  ...centreFields,
  country: textOrNull,
  usedBy: z.exactOptional(z.enum(['patient', 'caregiver', 'both'])),
  patientName: textOrNull,
  caregiverName: textOrNull,
  card: z.exactOptional(card),
}) satisfies z.ZodMiniType<TreatmentAnswers>;

const limits = z.strictObject({
  limits: z.unknown(),
  pack: z.exactOptional(z.unknown()),
  treatment: z.exactOptional(z.strictObject(centreFields)),
}) satisfies z.ZodMiniType<LimitsAnswers>;

const alert = { rule: name, rests: z.array(name) };
const call = z.strictObject({
  alerts: z.array(z.strictObject(alert)),
  level,
  outcome: z.enum(['reached', 'no-answer', 'told-to-come', 'told-to-watch', 'seen', 'mistake']),
}) satisfies z.ZodMiniType<CallAnswers>;

const visit = z.strictObject({
  date: z.exactOptional(civilDay),
  time: z.exactOptional(clockTime),
  place: z.exactOptional(text),
  questions: z.exactOptional(text),
}) satisfies z.ZodMiniType<VisitAnswers>;

const medicine = z.strictObject({ name: z.enum(feverMedicines), amount: z.exactOptional(text) }) satisfies z.ZodMiniType<Medicine>;

const note = z.strictObject({
  text,
  about: z.exactOptional(z.enum(['meals', 'activity'])),
  question: z.exactOptional(z.strictObject({ page: z.exactOptional(name), asked: z.exactOptional(z.literal(true)) })),
}) satisfies z.ZodMiniType<NoteAnswers>;

const rowOf = <K extends Row['kind'], A extends z.ZodMiniType>(kind: K, answers: A) =>
  z.strictObject({
    id: name, diaryId: name, deviceId: name,
    seq: z.number().check(z.int(), z.gte(1)),
    kind: z.literal(kind),
    observedAt: instant, recordedAt: instant,
    zone: name, civilDay, by: bySchema,
    app: name, ruleSet: name,
    asked: z.array(name),
    answers,
    replaces: z.exactOptional(name),
    removes: z.exactOptional(name),
    medicine: z.exactOptional(medicine),
  });

const rowSchema = z.discriminatedUnion('kind', [
  rowOf('check-in', signAnswersSchema),
  rowOf('reading', signAnswersSchema),
  rowOf('thinking-check', signAnswersSchema),
  rowOf('dose', signAnswersSchema),
  rowOf('visit', visit),
  rowOf('call', call),
  rowOf('shown', z.strictObject({ ...alert, level })),
  rowOf('treatment', treatment),
  rowOf('limits', limits),
  rowOf('note', note),
]) satisfies z.ZodMiniType<Row>;

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);

const fieldOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

const problemsOf = (value: unknown, issues: readonly z.core.$ZodIssue[]): readonly Problem[] =>
  issues.flatMap((issue): readonly Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ field: fieldOf([...issue.path, key]), code: 'unknown-field' }));
    }
    const field = fieldOf(issue.path);
    if (field === 'kind') return [{ field, code: 'unknown-kind' }];
    return [{ field, code: at(value, issue.path) === undefined ? 'missing' : 'wrong-value' }];
  });

/**
 * Strict: a row with a field or a code that this version does not know is not half read, since what it leaves out might
 * be the danger. Such a row is counted as unreadable and stays in the diary untouched.
 */
export const parseRow = (value: unknown): { readonly row: Row } | { readonly problems: readonly Problem[] } => {
  const parsed = rowSchema.safeParse(value);
  if (!parsed.success) return { problems: problemsOf(value, parsed.error.issues) };
  // The day is a copy of the date in `observedAt`: two that differ would give two day numbers.
  if (!parsed.data.observedAt.startsWith(parsed.data.civilDay)) return { problems: [{ field: 'civilDay', code: 'wrong-value' }] };
  return { row: parsed.data };
};

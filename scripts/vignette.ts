/** A file of test cases (schema `cart-vignettes/1`) as diaries. What it does not know it reports and leaves out. */
import { catalogue, isSignCode, severities, signCodes, type SignCode } from '#symptoms/catalogue.ts';
import { addDays, isCivilDay } from '#symptoms/civil-day.ts';
import { noLimits, type Limits } from '#rules/limits.ts';
import type { Now } from '#rules/types.ts';
import { readNumber } from '#symptoms/read-number.ts';
import type { Baselines, By, MissedDose, NewRow, Row, SignAnswers, TreatmentAnswers } from '#symptoms/row.ts';

export type Vignette = {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly limits: Limits;
  readonly now: Now;
  /** One sentence for each field or value that is not known, naming the case and the field. */
  readonly unknown: readonly string[];
};

/** Thrown with one sentence when a file or a case cannot be used at all. */
export class UnusableFile extends Error {}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const localTime = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?$/u;

/** Times have no zone: read as UTC. */
const momentOf = (text: unknown): Now | null => {
  const [, day = '', time = '', seconds = ':00'] = (typeof text === 'string' && localTime.exec(text)) || [];
  const instant = `${day}T${time}${seconds}.000Z`;
  return isCivilDay(day) && !Number.isNaN(Date.parse(instant)) ? { instant, civilDay: day } : null;
};

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | undefined => allowed.find((one) => one === value);
const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
/** A number of something, also when it was written as text. */
const amountOf = (value: unknown): number | undefined => {
  if (typeof value === 'string') return readNumber(value) ?? undefined;
  return isAmount(value) ? value : undefined;
};

const thinkingOf = (value: unknown): SignAnswers['thinking_check'] => {
  if (!isFields(value)) return undefined;
  if (value['unable'] === true) return { unable: true };
  const score = amountOf(value['score']);
  return score !== undefined && score <= 10 ? { score } : undefined;
};

const dosesOf = (value: unknown): readonly MissedDose[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const doses = value.map((dose: unknown): MissedDose | null => {
    const medicine = isFields(dose) ? oneOf(['anti-seizure', 'steroid', 'anti-infective', 'other'] as const, dose['class']) : undefined;
    const days = isFields(dose) ? amountOf(dose['days'] ?? 1) : undefined;
    return medicine !== undefined && days !== undefined ? { class: medicine, days } : null;
  });
  return doses.every((dose) => dose !== null) ? doses : undefined;
};

const typedOf = (value: unknown): { text: string } | undefined =>
  typeof value === 'number' || typeof value === 'string' ? { text: String(value) } : undefined;

/** @returns the answer as a row keeps it, or undefined when the value is none that this sign can have. */
const answerOf = (code: SignCode, value: unknown): unknown => {
  if (code === 'temp') {
    const typed = isFields(value) ? typedOf(value['value']) : undefined;
    const unit = isFields(value) ? oneOf(['C', 'F'] as const, value['unit']) : undefined;
    return typed && unit ? { ...typed, unit } : undefined;
  }
  switch (catalogue[code].kind) {
    case 'yes': return typeof value === 'boolean' ? value : undefined;
    case 'severity': return oneOf(severities, value);
    case 'count': case 'hours': return amountOf(value);
    case 'measurement': return typedOf(value);
    case 'thinking': return thinkingOf(value);
    case 'doses': return dosesOf(value);
  }
};

const entryFields: readonly string[] = ['at', 'day', 'by', 'retracted'];
const patientFields: readonly string[] = ['product', 'product_target', 'infusion_date', 'baselines', 'driving_cleared_by_team'];
const vignetteFields: readonly string[] = ['id', 'title', 'tags', 'patient', 'now', 'entries', 'expect', 'reason'];
const severityBaselines = ['tremor', 'dizziness', 'joint_pain', 'muscle_pain'] as const;
const numberBaselines = ['thinking_score', 'heart_rate', 'systolic', 'spo2', 'loose_stools_per_day'] as const;

/**
 * An entry is a complete check-in: what it leaves out was asked and is not there. Where rules count only the check-ins
 * that answer a sign (T03, W60, W90), a case writes `none` to answer; left out there means not answered.
 */
const countedByAnswer: readonly SignCode[] = ['fatigue', 'low_mood', 'anxiety'];
/** @param mistaken signs of an entry marked as a mistake, up to 2 h before: what takes its place has answered these too */
const askedOf = (answers: SignAnswers, mistaken: readonly string[]): readonly SignCode[] =>
  signCodes.filter((code) => answers[code] !== undefined || !countedByAnswer.includes(code) || mistaken.includes(code));

const placeTakenMs = 2 * 3_600_000;
/** The signs of the entries that one at this time may take the place of. */
const mistakenBefore = (entries: readonly unknown[], at: Now): readonly string[] =>
  entries.filter(isFields).filter((entry) => {
    const elapsed = Date.parse(at.instant) - Date.parse(momentOf(entry['at'])?.instant ?? '');
    return entry['retracted'] === true && elapsed >= 0 && elapsed <= placeTakenMs;
  }).flatMap(Object.keys);

/** An entry whose time cannot be read stays in the case: the rules say that they cannot date it. */
const undatedAt = (text: unknown, { civilDay }: Now): Now => ({ instant: `unreadable: ${JSON.stringify(text)}`, civilDay });

const farBefore = '2000-01-01T00:00:00.000Z';

const rowFrom = (row: NewRow, index: number): Row =>
  ({ ...row, id: `row-${String(index).padStart(4, '0')}`, diaryId: 'case', deviceId: 'case', seq: index + 1, app: 'case', ruleSet: 'case' });

const common = (at: Now, by: By) =>
  ({ observedAt: at.instant, recordedAt: at.instant, zone: 'UTC', civilDay: at.civilDay, by, asked: [] }) as const;

/** @returns the diary of one case. Throws `UnusableFile` when it has no readable `now`, patient or list of entries. */
export const vignetteOf = (value: unknown, place: number): Vignette => {
  const id = isFields(value) && typeof value['id'] === 'string' ? value['id'] : `number ${place + 1}`;
  if (!isFields(value) || typeof value['id'] !== 'string') throw new UnusableFile(`Case ${id} has no id.`);
  const { patient, entries } = value;
  const now = momentOf(value['now']);
  if (!now) throw new UnusableFile(`Case ${id}: “now” is not a time such as 2026-01-17T08:10.`);
  if (!isFields(patient)) throw new UnusableFile(`Case ${id}: “patient” is missing.`);
  if (!Array.isArray(entries)) throw new UnusableFile(`Case ${id}: “entries” is not a list.`);

  const unknown: string[] = [];
  const report = (field: string, problem: string): void => {
    unknown.push(`${id}: ${field} ${problem}`);
  };
  const known = <T>(field: string, given: unknown, read: T | undefined): T | undefined => {
    if (given !== undefined && read === undefined) report(field, `has an unknown value: ${JSON.stringify(given)}`);
    return read;
  };
  const unknownFields = (fields: Fields, allowed: readonly string[], prefix: string): void => {
    for (const field of Object.keys(fields)) if (!allowed.includes(field)) report(`${prefix}${field}`, 'is not known');
  };

  const baselinesOf = (given: unknown): Baselines => {
    if (given === undefined) return {};
    if (!isFields(given)) return known('patient.baselines', given, undefined) ?? {};
    unknownFields(given, [...severityBaselines, ...numberBaselines], 'patient.baselines.');
    const read = [
      ...severityBaselines.map((field) => [field, known(`patient.baselines.${field}`, given[field], oneOf(severities, given[field]))] as const),
      ...numberBaselines.map((field) => [field, known(`patient.baselines.${field}`, given[field], amountOf(given[field]))] as const),
    ];
    return Object.fromEntries(read.filter(([, answer]) => answer !== undefined));
  };

  unknownFields(value, vignetteFields, '');
  unknownFields(patient, patientFields, 'patient.');
  const infusion = patient['infusion_date'];
  const cellsGiven = infusion === undefined || infusion === null || infusion === 'unknown' ? 'unknown'
    : known('patient.infusion_date', infusion, typeof infusion === 'string' && isCivilDay(infusion) ? infusion : undefined);
  const target = known('patient.product_target', patient['product_target'], oneOf(['CD19', 'BCMA', 'unknown'] as const, patient['product_target']));
  const cleared = known('patient.driving_cleared_by_team', patient['driving_cleared_by_team'],
    typeof patient['driving_cleared_by_team'] === 'boolean' ? patient['driving_cleared_by_team'] : undefined);

  const treatment: TreatmentAnswers = {
    cellsGiven: cellsGiven ?? 'unknown',
    ...(target && { target }),
    baselines: baselinesOf(patient['baselines']),
  };
  // The diary was set up long ago, so that silence counts from the entries.
  const setUp: NewRow = { ...common({ instant: farBefore, civilDay: farBefore.slice(0, 10) }, 'patient'), kind: 'treatment', answers: treatment };

  const newRows = entries.flatMap((entry: unknown, index): readonly { row: NewRow; retracted: boolean }[] => {
    const name = `entries[${index}]`;
    if (!isFields(entry)) throw new UnusableFile(`Case ${id}: ${name} is not an entry.`);
    const at = known(`${name}.at`, entry['at'] ?? null, momentOf(entry['at']) ?? undefined) ?? undatedAt(entry['at'], now);
    unknownFields(entry, [...entryFields, ...signCodes], `${name}.`);
    const by: By = known(`${name}.by`, entry['by'], oneOf(['patient', 'caregiver'] as const, entry['by'])) === 'caregiver' ? 'caregiver:' : 'patient';
    const read = Object.entries(entry).flatMap(([field, given]) => {
      const answer = isSignCode(field) ? known(`${name}.${field}`, given, answerOf(field, given)) : undefined;
      return answer === undefined ? [] : [[field, answer] as const];
    });
    const answers: SignAnswers = Object.fromEntries(read);
    const retracted = known(`${name}.retracted`, entry['retracted'], typeof entry['retracted'] === 'boolean' ? entry['retracted'] : undefined) === true;
    return [{ row: { ...common(at, by), kind: 'check-in', asked: askedOf(answers, mistakenBefore(entries, at)), answers }, retracted }];
  });

  const rows = [setUp, ...newRows.map(({ row }) => row)].map(rowFrom);
  const takenBack = newRows.flatMap(({ row, retracted }, index): readonly NewRow[] => {
    const mistaken = rows[index + 1];
    return retracted && mistaken ? [{ ...row, kind: 'note', asked: [], answers: { text: '' }, removes: mistaken.id }] : [];
  });
  return {
    id,
    rows: [...rows, ...takenBack.map((row, index) => rowFrom(row, rows.length + index))],
    limits: cleared === true ? { ...noLimits, drivingClearance: addDays(now.civilDay, -36_500) } : noLimits,
    now,
    unknown,
  };
};

export type VignetteFile = {
  readonly vignettes: readonly Vignette[];
  /** One sentence for each case that cannot be used; the others go on. */
  readonly unusable: readonly string[];
};

/** @returns the cases of a file's text. Throws `UnusableFile` with one sentence when it holds no list of cases. */
export const readVignettes = (text: string): VignetteFile => {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new UnusableFile('The file is not JSON.');
  }
  if (!isFields(file) || !Array.isArray(file['vignettes'])) throw new UnusableFile('The file has no list of “vignettes”.');
  const read = file['vignettes'].map((value: unknown, place): Vignette | string => {
    try {
      return vignetteOf(value, place);
    } catch (thrown) {
      if (thrown instanceof UnusableFile) return thrown.message;
      throw thrown;
    }
  });
  return {
    vignettes: read.filter((one) => typeof one !== 'string'),
    unusable: read.filter((one) => typeof one === 'string'),
  };
};

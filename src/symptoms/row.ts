/**
 * One row of the diary: a fact, never changed and never deleted.
 * A correction is a further row that names the one it replaces.
 */
import type { Severity, SignCode } from './catalogue.ts';

/** An instant with its offset at entry, ISO 8601, e.g. `2026-11-20T02:45:00.000-08:00`. */
export type Instant = string;
/** A civil day, `YYYY-MM-DD`, fixed at entry and never recomputed. */
export type CivilDay = string;

export type TemperatureUnit = 'C' | 'F';
/**
 * A temperature as it was typed, in the unit the pad showed. `confirmed`: asked back about it, the person said that the
 * reading which `readTemperature` gives is right.
 */
export type TypedTemperature = { readonly text: string; readonly unit: TemperatureUnit; readonly confirmed?: true };
/**
 * Any other measurement as it was typed: pulse, pressure (mmHg), SpO2 (%), breaths per minute, weight (kg).
 * `pounds`: a weight that was typed in pounds, as typed; `text` then holds the kilograms, which is what rules read.
 */
export type TypedNumber = { readonly text: string; readonly pounds?: string };
/** Ten points, or tried and could not. */
export type ThinkingAnswer = { readonly score: number } | { readonly unable: true };
export type MissedDose = { readonly class: 'anti-seizure' | 'steroid' | 'anti-infective' | 'other'; readonly days: number };

export const feverMedicines = ['paracetamol', 'ibuprofen', 'naproxen', 'aspirin', 'other'] as const;
/** Medicines that lower a fever and so hide it: evidence pack, W05 and section h. */
export type FeverMedicine = (typeof feverMedicines)[number];
/** What was taken, and how much, as typed. */
export type Medicine = { readonly name: FeverMedicine; readonly amount?: string };

type MeasurementCode = 'heart_rate' | 'resp_rate' | 'systolic' | 'diastolic' | 'spo2' | 'weight_kg';
type CodesOf<K> = { [C in SignCode]: (typeof import('./catalogue.ts').catalogue)[C]['kind'] extends K ? C : never }[SignCode];

/** What was answered. A sign left out was not answered; only codes in `asked` count as asked. */
export type SignAnswers = {
  readonly [C in CodesOf<'yes'>]?: boolean;
} & {
  readonly [C in CodesOf<'severity'>]?: Severity;
} & {
  /** Counts in the last 24 hours, or hours so far. */
  readonly [C in CodesOf<'count' | 'hours'>]?: number;
} & {
  readonly [C in MeasurementCode]?: TypedNumber;
} & {
  readonly temp?: TypedTemperature;
  readonly thinking_check?: ThinkingAnswer;
  readonly missed_doses?: readonly MissedDose[];
};

export type ProductTarget = 'CD19' | 'BCMA' | 'unknown';

/** Recorded before the infusion, or on the first well day at home. All optional. */
export type Baselines = {
  readonly thinking_score?: number;
  readonly heart_rate?: number;
  readonly systolic?: number;
  readonly spo2?: number;
  readonly tremor?: Severity;
  readonly dizziness?: Severity;
  readonly joint_pain?: Severity;
  readonly muscle_pain?: Severity;
  readonly loose_stools_per_day?: number;
  /** These three are for people to compare with; no rule reads them. */
  readonly weight_kg?: number;
  readonly temp?: TypedTemperature;
  /** The points of each check that was done to know what is usual; the best of them is `thinking_score`. */
  readonly thinking_checks?: readonly { readonly score: number; readonly civilDay: CivilDay }[];
};
export type BaselineCode = keyof Baselines;

/** When the clinic answers its own number: ISO weekdays (1 = Monday), and the clock there, `HH:MM`; never past midnight. */
export type ClinicHours = { readonly days: readonly number[]; readonly from: string; readonly to: string };

/** The way to the hospital in own words, without links: the app asks no map. */
export type HospitalWay = {
  /** Name and address, as a driver needs it. */
  readonly address?: string;
  /** Entrance, floor, door code, where to go at night. */
  readonly door?: string;
  /** Who drives, the number of a taxi, how long it takes. */
  readonly ride?: string;
};

/** Facts for the emergency card, as typed. The day of birth is a `CivilDay` where it could be read. */
export const cardFields = [
  'fullName', 'birthDate', 'diagnosis', 'centre', 'consultant', 'hospitalNumber', 'allergies', 'medicines', 'caregiverPhone',
] as const;
export type CardField = (typeof cardFields)[number];
/** `null` takes a fact back. */
export type CardFacts = { readonly [F in CardField]?: string | null };

/** What the person told the app about the treatment and the team. The newest row wins, field by field. */
export type TreatmentAnswers = {
  /** Day 0 (the last infusion). `unknown`: every window counts as met. `not-yet`: before day 0. */
  readonly cellsGiven?: CivilDay | 'unknown' | 'not-yet';
  readonly product?: string;
  readonly target?: ProductTarget;
  readonly baselines?: Baselines;
  /** Baselines taken back: not known any more. */
  readonly withoutBaselines?: readonly BaselineCode[];
  /** Phone numbers as typed. `null` takes one back. */
  readonly teamNumber?: string | null;
  readonly clinicNumber?: string | null;
  readonly clinicHours?: ClinicHours | null;
  /** Called when the 24-hour line does not answer. */
  readonly backupNumber?: string | null;
  /** In place of the numbers of the table of countries. */
  readonly emergencyNumber?: string | null;
  readonly crisisNumber?: string | null;
  readonly hospitalWay?: HospitalWay | null;
  /** ISO 3166 code of where the person stays, or `other`. */
  readonly country?: string | null;
  readonly usedBy?: 'patient' | 'caregiver' | 'both';
  readonly patientName?: string | null;
  readonly caregiverName?: string | null;
  readonly card?: CardFacts;
};

/** What a centre may set of it. */
export type CentreAnswers = Pick<
  TreatmentAnswers, 'teamNumber' | 'clinicNumber' | 'clinicHours' | 'backupNumber' | 'emergencyNumber' | 'crisisNumber' | 'hospitalWay'
>;

/** A centre's settings. `limits` null: no centre's settings hold any more. The newest row wins as a whole. */
export type LimitsAnswers = {
  /** Read by the rules' own schema. */
  readonly limits: unknown;
  /** The whole pack that they came in, as it was read. */
  readonly pack?: unknown;
  readonly treatment?: CentreAnswers;
};

export type CallOutcome = 'reached' | 'no-answer' | 'told-to-come' | 'told-to-watch' | 'seen' | 'mistake';

/** An alert: a rule id and the rows it rests on. */
export type AlertKey = { readonly rule: string; readonly rests: readonly string[] };

/** What happened after an alert. The row's `observedAt` is the time of the call. */
export type CallAnswers = {
  readonly alerts: readonly AlertKey[];
  readonly level: 'emergency' | 'urgent' | 'same-day' | 'routine';
  readonly outcome: CallOutcome;
};

/** What the app showed: logged once per alert and rule-set version. */
export type ShownAnswers = AlertKey & { readonly level: CallAnswers['level'] };

/** Something written in own words. With `question` it is one for the team. */
export type NoteAnswers = {
  readonly text: string;
  /** A plain fact of the day that no rule reads. */
  readonly about?: 'meals' | 'activity';
  readonly question?: {
    /** The page of the guide that it came from. */
    readonly page?: string;
    /** The team was asked. */
    readonly asked?: true;
  };
};

/** A visit to the team, past or to come. The row's `observedAt` is when it was written down. */
export type VisitAnswers = {
  readonly date?: CivilDay;
  /** Local clock time where the visit is, `HH:MM`. */
  readonly time?: string;
  readonly place?: string;
  /** What to bring up. */
  readonly questions?: string;
};

export type AnswersByKind = {
  'check-in': SignAnswers;
  reading: SignAnswers;
  'thinking-check': SignAnswers;
  dose: SignAnswers;
  visit: VisitAnswers;
  call: CallAnswers;
  shown: ShownAnswers;
  treatment: TreatmentAnswers;
  limits: LimitsAnswers;
  note: NoteAnswers;
};
export type RowKind = keyof AnswersByKind;
export const rowKinds = [
  'check-in', 'reading', 'thinking-check', 'dose', 'visit', 'call', 'shown', 'treatment', 'limits', 'note',
] as const satisfies readonly RowKind[];

/** Who said it: the patient, or a caregiver by name (the name may be empty). */
export type By = 'patient' | `caregiver:${string}`;

type RowOf<K extends RowKind> = {
  /** Unique and time-ordered. */
  readonly id: string;
  /** Made once with the diary, carried by backups. */
  readonly diaryId: string;
  /** Made once per browser. */
  readonly deviceId: string;
  /** 1, 2, 3 … per device, so that a gap can be named. */
  readonly seq: number;
  readonly kind: K;
  readonly observedAt: Instant;
  readonly recordedAt: Instant;
  /** IANA time zone at entry. */
  readonly zone: string;
  /** The civil day of `observedAt` where the person was. */
  readonly civilDay: CivilDay;
  readonly by: By;
  /** Version of the app and of the rule set at entry. */
  readonly app: string;
  readonly ruleSet: string;
  /** Codes that were shown and finished by Next, None of these or Save. */
  readonly asked: readonly string[];
  readonly answers: AnswersByKind[K];
  /** Id of the row that this one corrects. */
  readonly replaces?: string;
  /** Id of the row that this one marks as a mistake. */
  readonly removes?: string;
  /** Of a dose. Beside the answers, because the rules take every answer for a sign. */
  readonly medicine?: Medicine;
};

export type Row = { [K in RowKind]: RowOf<K> }[RowKind];
export type RowOfKind<K extends RowKind> = Extract<Row, { kind: K }>;
/** Rows that carry signs: what the rules judge. */
export type EntryRow = RowOfKind<'check-in' | 'reading' | 'thinking-check' | 'dose'>;

/** A row before the store gives it id, diary, device, number and recording time. */
export type NewRow<K extends RowKind = RowKind> = {
  [P in K]: Omit<RowOf<P>, 'id' | 'diaryId' | 'deviceId' | 'seq' | 'app' | 'ruleSet'>;
}[K];

export const isEntry = (row: Row): row is EntryRow =>
  row.kind === 'check-in' || row.kind === 'reading' || row.kind === 'thinking-check' || row.kind === 'dose';
export type { Severity, SignCode } from './catalogue.ts';

/** Something written down outside the check-in: pulse and pressure, a dose, a contact, a visit. Plain data, changed by plain functions. */
import type { SignCode } from './catalogue.ts';
import { addDays, isCivilDay } from './civil-day.ts';
import { momentAt, msOf, type Moment } from './moment.ts';
import { readNumber } from './read-number.ts';
import type { By, FeverMedicine, Instant, Medicine, MissedDose, NewRow, NoteAnswers, SignAnswers, TypedNumber, VisitAnswers } from './row.ts';
import { isClockTime, observedAt, rightNow, whenOf, type When, type WhenProblem } from './when.ts';

export const additions = ['symptom', 'vitals', 'fever-medicine', 'medicine', 'intake', 'mood', 'care', 'note', 'watch', 'visit'] as const;
/** `watch`: after a call, what the team said to watch for. A note that is kept apart while it is being written. */
export type Addition = (typeof additions)[number];
export const isAddition = (text: string): text is Addition => additions.some((one) => one === text);

/** Measurements that are typed here. The temperature has a form of its own. */
export const vitals = ['heart_rate', 'systolic', 'diastolic', 'spo2', 'resp_rate', 'weight_kg'] as const satisfies readonly SignCode[];
export type Vital = (typeof vitals)[number];

/** Signs that a form asks for, each answered or left alone. */
export const signsOf = {
  intake: ['appetite_loss', 'no_fluids_hours', 'no_urine_hours', 'little_dark_urine', 'vomit_count_24h', 'loose_stools_24h'],
  mood: ['low_mood', 'anxiety', 'suicidal_thoughts', 'suicide_plan_or_unsafe'],
  care: ['contact_vzv_measles', 'contact_respiratory', 'live_vaccine_given', 'live_vaccine_offered', 'drove', 'caregiver_absent'],
} as const satisfies Partial<Record<Addition, readonly SignCode[]>>;

export const typedFields = [...vitals, 'amount', 'text', 'place', 'questions', 'date', 'time'] as const;
export type TypedField = (typeof typedFields)[number];

export type WeightUnit = 'kg' | 'lb';

export type AdditionDraft = {
  readonly form: Addition;
  /** Grows by one with each change, so that one tab never overwrites a newer draft of another. */
  readonly revision: number;
  readonly startedAt: Instant;
  readonly zone: string;
  readonly by: By;
  readonly when: When;
  /** What was chosen by a tap. */
  readonly answers: SignAnswers;
  /** What was typed, also half-typed. */
  readonly typed: { readonly [F in TypedField]?: string };
  readonly weightUnit: WeightUnit;
  readonly medicine: FeverMedicine | null;
  readonly about: NonNullable<NoteAnswers['about']> | null;
};

export type AdditionProblem =
  | { readonly field: TypedField; readonly code: 'not-a-number' | 'no-upper' | 'empty' | 'no-day' | 'no-time' }
  | { readonly field: 'when'; readonly code: WhenProblem }
  | { readonly field: 'medicine'; readonly code: 'empty' }
  /** Nothing was chosen and nothing typed. */
  | { readonly field: 'form'; readonly code: 'empty' };

type Start = { readonly form: Addition; readonly by: By; readonly weightUnit: WeightUnit };

export const startAddition = ({ form, by, weightUnit }: Start, { instant, zone }: Moment): AdditionDraft => ({
  form, revision: 1, startedAt: instant, zone, by, when: rightNow, answers: {}, typed: {}, weightUnit, medicine: null, about: null,
});

export const changeAddition = (draft: AdditionDraft, patch: Partial<AdditionDraft>): AdditionDraft =>
  ({ ...draft, ...patch, revision: draft.revision + 1 });

export const typeField = (draft: AdditionDraft, field: TypedField, text: string): AdditionDraft =>
  changeAddition(draft, { typed: { ...draft.typed, [field]: text } });

/** Chooses an answer; null takes it back to “not answered”. */
export const answerSign = <C extends SignCode>(draft: AdditionDraft, code: C, value: SignAnswers[C] | null): AdditionDraft => {
  const { [code]: _old, ...rest } = draft.answers;
  return changeAddition(draft, { answers: value === null || value === undefined ? rest : { ...rest, [code]: value } });
};

/** Days on which a class of medicine was missed; 0 takes it out. */
export const missDoses = (draft: AdditionDraft, of: MissedDose['class'], days: number): AdditionDraft => {
  const others = (draft.answers.missed_doses ?? []).filter((dose) => dose.class !== of);
  const doses = days > 0 ? [...others, { class: of, days }] : others;
  return answerSign(draft, 'missed_doses', doses.length > 0 ? doses : null);
};

/**
 * A form that was left for hours: nothing typed is lost, but it is no longer of now. What the person began then is
 * offered with the time of then.
 */
export const leftEarlier = (draft: AdditionDraft, { civilDay, zone }: Pick<Moment, 'civilDay' | 'zone'>): AdditionDraft => {
  const { when } = draft;
  // As the clock shows it here and now: between the two there may lie a journey.
  const begun = momentAt(msOf(draft.startedAt), zone);
  if (when.choice === 'now') return changeAddition(draft, { when: whenOf(begun) });
  if (when.choice === 'other' || begun.civilDay === civilDay) return draft;
  const day = when.choice === 'yesterday' ? addDays(begun.civilDay, -1) : begun.civilDay;
  return changeAddition(draft, { when: { ...when, choice: 'other', day } });
};

export const isBegun = ({ answers, typed, medicine }: AdditionDraft): boolean =>
  Object.keys(answers).length > 0 || medicine !== null || Object.values(typed).some((text) => text.trim() !== '');

const filled = (draft: AdditionDraft, field: TypedField): string | undefined => draft.typed[field]?.trim() || undefined;

/** One pound counts as 5/11 kg, so that the table's 4.4 lb are its 2.0 kg (W84); the scale's own error is larger. */
const kilograms = (pounds: number): string => String(Number(((pounds * 5) / 11).toFixed(8)));

/** A weight as the rules read it, in kilograms, with what was typed where that was pounds. */
export const typedWeight = (text: string, unit: WeightUnit): TypedNumber => {
  const pounds = unit === 'lb' ? readNumber(text) : null;
  return pounds === null ? { text } : { text: kilograms(pounds), pounds: text };
};

const measurements = (draft: AdditionDraft): SignAnswers =>
  Object.fromEntries(
    vitals.flatMap((code) => {
      const text = filled(draft, code);
      if (text === undefined) return [];
      return [[code, code === 'weight_kg' ? typedWeight(text, draft.weightUnit) : { text }]];
    }),
  );

/**
 * What cannot be used as it was typed and no rule would ask about: asked again before it is kept, unless something in the
 * form calls for action.
 */
export const typingProblems = (draft: AdditionDraft): readonly AdditionProblem[] => {
  if (draft.form !== 'vitals') return [];
  const unread = vitals.filter((code) => {
    const text = filled(draft, code);
    return text !== undefined && !(readNumber(text) ?? 0);
  });
  const noUpper = filled(draft, 'diastolic') !== undefined && filled(draft, 'systolic') === undefined;
  return [
    ...unread.map((field) => ({ field, code: 'not-a-number' }) as const),
    ...(noUpper ? ([{ field: 'systolic', code: 'no-upper' }] as const) : []),
  ];
};

const medicineOf = ({ medicine, typed }: AdditionDraft): Medicine | null => {
  const amount = typed.amount?.trim();
  return medicine === null ? null : { name: medicine, ...(amount ? { amount } : {}) };
};

const visitProblems = (draft: AdditionDraft): readonly AdditionProblem[] => {
  const { date, time } = draft.typed;
  return [
    ...(date && !isCivilDay(date) ? ([{ field: 'date', code: 'no-day' }] as const) : []),
    ...(time && !isClockTime(time) ? ([{ field: 'time', code: 'no-time' }] as const) : []),
  ];
};

const visitAnswers = (draft: AdditionDraft): VisitAnswers =>
  Object.fromEntries((['date', 'time', 'place', 'questions'] as const).flatMap((field) => {
    const text = filled(draft, field);
    return text === undefined ? [] : [[field, text]];
  }));

const kinds = { vitals: 'reading', 'fever-medicine': 'dose', medicine: 'dose' } as const satisfies Partial<Record<Addition, NewRow['kind']>>;
const kindOf = (form: Addition): 'reading' | 'dose' | 'check-in' => (form in kinds ? kinds[form as keyof typeof kinds] : 'check-in');

type Made = { readonly row: NewRow } | { readonly problems: readonly AdditionProblem[] };
const nothing: Made = { problems: [{ field: 'form', code: 'empty' }] };

/**
 * @param now the moment of saving; when it was observed stands in the draft
 * @returns the row, or what keeps it from being one. Texts of measurements go in as typed; see `typingProblems`.
 */
export const rowOfAddition = (draft: AdditionDraft, now: Moment): Made => {
  const { form, by } = draft;
  const seen = observedAt(draft.when, now);
  if ('problem' in seen) return { problems: [{ field: 'when', code: seen.problem }] };
  const { instant, civilDay, zone } = seen.moment;
  const frame = { observedAt: instant, recordedAt: now.instant, zone, civilDay, by };
  switch (form) {
    case 'note':
    case 'watch': {
      const text = filled(draft, 'text');
      if (text === undefined) return { problems: [{ field: 'text', code: 'empty' }] };
      return { row: { ...frame, kind: 'note', asked: [], answers: { text, ...(draft.about === null ? {} : { about: draft.about }) } } };
    }
    case 'visit': {
      const answers = visitAnswers(draft);
      const problems = visitProblems(draft);
      if (problems.length > 0) return { problems };
      return Object.keys(answers).length > 0 ? { row: { ...frame, kind: 'visit', asked: [], answers } } : nothing;
    }
    case 'fever-medicine': {
      const medicine = medicineOf(draft);
      if (!medicine) return { problems: [{ field: 'medicine', code: 'empty' }] };
      const answers: SignAnswers = { ...draft.answers, antipyretic_last_6h: true };
      return { row: { ...frame, kind: 'dose', asked: Object.keys(answers), answers, medicine } };
    }
    default: {
      const answers: SignAnswers = { ...draft.answers, ...(form === 'vitals' ? measurements(draft) : {}) };
      if (Object.keys(answers).length === 0) return nothing;
      return { row: { ...frame, kind: kindOf(form), asked: Object.keys(answers), answers } };
    }
  }
};

/** The name under which the store keeps the half-filled form. */
export const additionForm = (form: Addition): string => `add-${form}`;

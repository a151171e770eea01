/** A form being filled in: the check-in, a temperature alone, the caregiver's check. Plain data, changed by plain functions. */
import { isSignCode, signsMarked, type SignCode } from './catalogue.ts';
import type { Moment } from './moment.ts';
import { readTemperature } from './read-temperature.ts';
import { observedAt, rightNow, type When, type WhenProblem } from './when.ts';
import type { By, Instant, NewRow, SignAnswers, TemperatureUnit, TypedTemperature } from './row.ts';

export const forms = ['check-in', 'temperature', 'check'] as const;
export type Form = (typeof forms)[number];
/** `more` is the page of further signs behind the tiles of `symptoms`; `seen` is the caregiver's check. */
export const steps = ['now', 'temperature', 'symptoms', 'more', 'seen'] as const;
export type Step = (typeof steps)[number];

const usualSteps = {
  'check-in': ['now', 'temperature', 'symptoms'],
  temperature: ['temperature'],
  check: ['seen'],
} as const satisfies Record<Form, readonly Step[]>;

/** Signs ticked in step `now` whose level hangs on one more answer. */
export const openDetails = ['cannot_finish_sentence', 'tremor'] as const;
export type OpenDetail = (typeof openDetails)[number];

export type Draft = {
  readonly form: Form;
  /** Grows by one with each change, so that one tab never overwrites a newer draft of another. */
  readonly revision: number;
  readonly startedAt: Instant;
  readonly zone: string;
  readonly by: By;
  /** The steps in order. On a day with an urgent flag the check-in is shorter. */
  readonly steps: readonly Step[];
  /** Where the person is. */
  readonly step: Step;
  /** Left by Next, None of these or Save, and not yet in a row: only these count as asked. */
  readonly finished: readonly Step[];
  readonly skipped: readonly Step[];
  /** Already in a row: never shown again in this draft. */
  readonly saved: readonly Step[];
  /** What is ticked or chosen and not yet in a row. */
  readonly answers: SignAnswers;
  /** Of the further signs, those that were in sight: the others stood folded away, and were not asked. */
  readonly inSight?: readonly SignCode[];
  readonly open: readonly OpenDetail[];
  /** As typed, also half-typed. */
  readonly temperature: TypedTemperature;
  /** Fever or pain medicine in the last 6 hours, and whether the team said to take it (null: not answered). */
  readonly feverMedicine: { readonly taken: boolean; readonly agreed: boolean | null };
  /** Of a temperature alone: when it was taken; without it, when it is saved. */
  readonly when?: When;
};

export type DraftProblem =
  | { readonly field: OpenDetail; readonly code: 'detail-missing' }
  | { readonly field: 'temp'; readonly code: 'empty' | 'temp-implausible' }
  | { readonly field: 'when'; readonly code: WhenProblem }
  /** No step was finished and nothing was ticked. */
  | { readonly field: 'asked'; readonly code: 'empty' };

type Start = { readonly form: Form; readonly by: By; readonly unit: TemperatureUnit; readonly steps?: readonly Step[] };

export const startDraft = ({ form, by, unit, steps: chosen }: Start, moment: Moment): Draft => {
  const own = chosen && chosen.length > 0 ? chosen : usualSteps[form];
  return {
    form, revision: 1, startedAt: moment.instant, zone: moment.zone, by,
    steps: own, step: own[0] ?? 'temperature', finished: [], skipped: [], saved: [],
    answers: {}, open: [], temperature: { text: '', unit }, feverMedicine: { taken: false, agreed: null },
  };
};

const change = (draft: Draft, patch: Partial<Draft>): Draft => ({ ...draft, ...patch, revision: draft.revision + 1 });

const temperatureCodes: readonly SignCode[] = ['temp', 'antipyretic_last_6h'];

/** @returns the signs that a step asks for. */
export const codesOf = (step: Step): readonly SignCode[] => {
  if (step === 'temperature') return temperatureCodes;
  return signsMarked(step === 'symptoms' ? 'tile' : step);
};

/** Further signs were unfolded, or stand there unfolded: once the page is finished, they count as asked. */
export const seeSigns = (draft: Draft, codes: readonly SignCode[]): Draft =>
  change(draft, { inSight: [...new Set([...(draft.inSight ?? []), ...codes])] });

/** @returns what a finished step has asked: all of it, but of the further signs only what was in sight or answered. */
const askedIn = (draft: Draft) => (step: Step): readonly SignCode[] => {
  const codes = codesOf(step);
  return step === 'more' ? codes.filter((code) => draft.inSight?.includes(code) || draft.answers[code] !== undefined) : codes;
};

const without = (answers: SignAnswers, codes: readonly SignCode[]): SignAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([code]) => !isSignCode(code) || !codes.includes(code)));

/** Chooses an answer; null takes it back to “not answered”. */
export const answer = <C extends SignCode>(draft: Draft, code: C, value: SignAnswers[C] | null): Draft => {
  const rest = without(draft.answers, [code]);
  return change(draft, {
    answers: value === null || value === undefined ? rest : { ...rest, [code]: value },
    open: draft.open.filter((detail) => detail !== code),
  });
};

/** Ticks or unticks a sign of a list. Hard to breathe and shaking stay open until their detail is answered. */
export const tick = (draft: Draft, code: SignCode, on: boolean): Draft => {
  if (code === 'shortness_of_breath') {
    const rest = without(draft.answers, [code, 'cannot_finish_sentence']);
    const open = draft.open.filter((detail) => detail !== 'cannot_finish_sentence');
    if (!on) return change(draft, { answers: rest, open });
    // Somebody who ticks “hard to breathe right now” has more than a mild form: our judgement, on the safe side.
    return change(draft, { answers: { ...rest, [code]: 'moderate' }, open: [...open, 'cannot_finish_sentence'] });
  }
  if (code === 'tremor' && on) return change(answer(draft, code, null), { open: [...draft.open.filter((detail) => detail !== code), code] });
  return answer(draft, code, on ? true : null);
};

/** “Can you finish a sentence?” Not sure counts as No. */
export const answerSentence = (draft: Draft, canFinish: 'yes' | 'no' | 'not-sure'): Draft => {
  const cannot = canFinish !== 'yes';
  const answered = answer(draft, 'cannot_finish_sentence', cannot);
  return change(answered, { answers: { ...answered.answers, shortness_of_breath: cannot ? 'severe' : 'moderate' } });
};

export const typeTemperature = (draft: Draft, text: string): Draft =>
  change(draft, { temperature: { text, unit: draft.temperature.unit } });

export const chooseWhen = (draft: Draft, when: When): Draft => change(draft, { when });

export const chooseUnit = (draft: Draft, unit: TemperatureUnit): Draft =>
  change(draft, { temperature: { text: draft.temperature.text, unit } });

/** “It is right”: the text stays as typed. Typed anew or in another unit, it is asked about anew. */
export const confirmTemperature = (draft: Draft): Draft => change(draft, { temperature: { ...draft.temperature, confirmed: true } });

export const tickFeverMedicine = (draft: Draft, taken: boolean): Draft =>
  change(draft, { feverMedicine: { taken, agreed: null } });

export const answerAgreed = (draft: Draft, agreed: boolean | null): Draft =>
  change(draft, { feverMedicine: { ...draft.feverMedicine, agreed } });

const isPositive = (value: SignAnswers[SignCode]): boolean =>
  value !== undefined && value !== false && value !== 'none' && value !== 0;

const isOpen = (draft: Draft, code: SignCode): boolean => draft.open.some((detail) => detail === code);

export const isTicked = (draft: Draft, code: SignCode): boolean => isPositive(draft.answers[code]) || isOpen(draft, code);

/** @returns the ticked signs of a step. With one of `now` the button reads “See what to do”. */
export const ticked = (draft: Draft, step: Step): readonly SignCode[] => codesOf(step).filter((code) => isTicked(draft, code));

/** @returns what the step still needs before it can be finished. */
export const stepProblems = (draft: Draft, step: Step): readonly DraftProblem[] => {
  if (step !== 'temperature') {
    return draft.open.filter((field) => codesOf(step).includes(field)).map((field) => ({ field, code: 'detail-missing' }));
  }
  const read = readTemperature(draft.temperature.text, draft.temperature.unit);
  return read.kind === 'read' ? [] : [{ field: 'temp', code: read.issue }];
};

const others = (all: readonly Step[], step: Step): readonly Step[] => all.filter((other) => other !== step);

/** Steps that were left without being finished. Who leaves the further signs by Back has ticked them all the same. */
const leftOpen = ({ finished, skipped }: Draft): readonly Step[] => {
  const behindTiles = [...finished, ...skipped].includes('symptoms') && !finished.includes('more');
  return behindTiles ? [...others(skipped, 'more'), 'more'] : skipped;
};

const passed = (draft: Draft): readonly Step[] => [...draft.finished, ...leftOpen(draft)];

/** The first step still to come, or the one the person is at. `more` lies beside `symptoms` and leads back there. */
const after = (draft: Draft, left: Step): Step => {
  if (left === 'more') return 'symptoms';
  return draft.steps.slice(draft.steps.indexOf(left) + 1).find((step) => !draft.saved.includes(step)) ?? left;
};

/** Next, or Save: the step counts as asked. */
export const finishStep = (draft: Draft): { readonly draft: Draft } | { readonly problems: readonly DraftProblem[] } => {
  const { step } = draft;
  const problems = stepProblems(draft, step);
  if (problems.length > 0) return { problems };
  return {
    draft: change(draft, {
      step: after(draft, step),
      finished: [...others(draft.finished, step), step],
      skipped: others(draft.skipped, step),
    }),
  };
};

/** None of these: every sign of the step was asked and is not there. */
export const noneOfThese = (draft: Draft): Draft => {
  const codes = codesOf(draft.step);
  const cleared = change(draft, { answers: without(draft.answers, codes), open: draft.open.filter((detail) => !codes.includes(detail)) });
  const result = finishStep(cleared);
  return 'draft' in result ? result.draft : cleared;
};

/** Skip: the step was not asked. What was ticked in it still counts; a half-typed temperature does not. */
export const skipStep = (draft: Draft): Draft =>
  change(draft, {
    step: after(draft, draft.step),
    skipped: [...others(draft.skipped, draft.step), draft.step],
    finished: others(draft.finished, draft.step),
  });

/** Opens a step again (Back), or the page of further signs: it is then not finished. A step already in a row stays closed. */
export const goTo = (draft: Draft, step: Step): Draft =>
  draft.saved.includes(step)
    ? draft
    : change(draft, { step, finished: others(draft.finished, step), skipped: others(draft.skipped, step) });

/** @returns the step before this one, or null at the first that is still open. */
export const stepBefore = (draft: Draft): Step | null => {
  if (draft.step === 'more') return 'symptoms';
  const before = draft.steps.slice(0, draft.steps.indexOf(draft.step)).filter((step) => !draft.saved.includes(step));
  return before.at(-1) ?? null;
};

const temperatureAnswers = ({ temperature, feverMedicine: { taken, agreed } }: Draft): SignAnswers => ({
  temp: temperature,
  antipyretic_last_6h: taken,
  ...(taken && agreed !== null ? { antipyretic_agreed: agreed } : {}),
});

/** Of a finished step every answer; of one left open, or already in a row, only what is there, and shaking of unknown strength as mild. */
const answersToKeep = (draft: Draft): SignAnswers => {
  const { finished, answers } = draft;
  const asked = finished.flatMap(askedIn(draft));
  const open = [...leftOpen(draft), ...draft.saved].flatMap(codesOf);
  const chosen = Object.entries(answers).filter(
    ([code, value]) => isSignCode(code) && (asked.includes(code) || (open.includes(code) && isPositive(value))),
  );
  return {
    ...Object.fromEntries(chosen),
    ...(open.includes('tremor') && isOpen(draft, 'tremor') ? { tremor: 'mild' } : {}),
    ...(finished.includes('temperature') ? temperatureAnswers(draft) : {}),
  };
};

/**
 * @param moment when it is saved, and so observed unless the draft says otherwise; @param by whoever says it.
 * @returns the row of every step left so far and not yet in a row, or what is missing. A sign that calls for action is saved
 * at once with the steps up to it; the rest of the form becomes a further row, and the first one is never changed.
 */
export const rowOf = (
  draft: Draft, moment: Moment, by: By = draft.by,
): { readonly row: NewRow<'check-in' | 'reading'> } | { readonly problems: readonly DraftProblem[] } => {
  const answers = answersToKeep(draft);
  const problems = draft.finished.flatMap((step) => stepProblems(draft, step));
  if (problems.length > 0) return { problems };
  if (draft.finished.length === 0 && Object.keys(answers).length === 0) return { problems: [{ field: 'asked', code: 'empty' }] };
  const seen = observedAt(draft.when ?? rightNow, moment);
  if ('problem' in seen) return { problems: [{ field: 'when', code: seen.problem }] };
  const { instant, zone, civilDay } = seen.moment;
  const asked = [...draft.finished.flatMap(askedIn(draft)), ...('antipyretic_agreed' in answers ? ['antipyretic_agreed'] : [])];
  return {
    row: {
      kind: draft.form === 'temperature' ? 'reading' : 'check-in',
      observedAt: instant, recordedAt: moment.instant, zone, civilDay,
      by, asked, answers,
    },
  };
};

/** @returns the draft of what is still to come once the row was saved, or null when nothing is. */
export const afterSaved = (draft: Draft): Draft | null => {
  const saved = [...draft.saved, ...passed(draft)];
  const next = draft.steps.find((step) => !saved.includes(step));
  if (next === undefined) return null;
  return change(draft, {
    saved, finished: [], skipped: [], step: next,
    answers: without(draft.answers, [...passed(draft), ...draft.saved].flatMap(codesOf)),
    open: draft.open.filter((detail) => !passed(draft).flatMap(codesOf).includes(detail)),
    ...(saved.includes('temperature') ? { temperature: { text: '', unit: draft.temperature.unit }, feverMedicine: { taken: false, agreed: null } } : {}),
  });
};

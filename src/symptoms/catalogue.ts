/**
 * What can be recorded: one row per sign, named as in the clinical table.
 * Plain data, no schema library, so that the warning-sign check can load it alone.
 * The form, the rules' input, the history and every export follow this list.
 */

/** How a sign is answered. `measurement` keeps the text as it was typed. */
export type SignKind = 'yes' | 'severity' | 'count' | 'hours' | 'measurement' | 'thinking' | 'doses';

/** The part of the body or of life under which “something else” lists the sign. */
export type BodyPart =
  | 'temperature' | 'breath' | 'heart' | 'thinking' | 'head' | 'energy' | 'stomach' | 'bleeding'
  | 'infection' | 'skin' | 'pain' | 'swelling' | 'late' | 'mood' | 'care' | 'worry';

export { severities, type Severity } from './severity.ts';

export type SignFacts = {
  readonly kind: SignKind;
  readonly part: BodyPart;
  /** Asked in the first step of the check-in: “right now, do you have any of these?” */
  readonly now?: true;
  /** One of the usual tiles of the last step. */
  readonly tile?: true;
  /** Somebody beside the patient can see it: a line of the caregiver's warning-sign check. */
  readonly seen?: true;
  /** Offered on the “something else” page of the check-in. */
  readonly more?: true;
  /** Measured or recorded in a form of its own, never as a tick in a list. */
  readonly own?: true;
};

export const catalogue = {
  // temperature
  temp: { kind: 'measurement', part: 'temperature', own: true },
  rigors: { kind: 'yes', part: 'temperature', now: true, seen: true },
  chills: { kind: 'severity', part: 'temperature', more: true },
  antipyretic_last_6h: { kind: 'yes', part: 'temperature', own: true },
  antipyretic_agreed: { kind: 'yes', part: 'temperature', own: true },
  on_steroids_or_tocilizumab: { kind: 'yes', part: 'temperature', more: true },
  // breathing
  shortness_of_breath: { kind: 'severity', part: 'breath', now: true },
  cannot_finish_sentence: { kind: 'yes', part: 'breath', now: true, seen: true },
  blue_lips: { kind: 'yes', part: 'breath', seen: true, more: true },
  resp_rate: { kind: 'measurement', part: 'breath', own: true },
  spo2: { kind: 'measurement', part: 'breath', own: true },
  // heart and circulation
  chest_pain: { kind: 'yes', part: 'heart', now: true, seen: true },
  fainted: { kind: 'yes', part: 'heart', now: true, seen: true },
  irregular_heartbeat: { kind: 'yes', part: 'heart', more: true },
  dizziness: { kind: 'severity', part: 'heart', tile: true },
  one_leg_swelling: { kind: 'yes', part: 'heart', seen: true, more: true },
  heart_rate: { kind: 'measurement', part: 'heart', own: true },
  systolic: { kind: 'measurement', part: 'heart', own: true },
  diastolic: { kind: 'measurement', part: 'heart', own: true },
  // thinking, speech, movement
  seizure: { kind: 'yes', part: 'thinking', now: true, seen: true },
  hard_to_wake: { kind: 'yes', part: 'thinking', seen: true },
  confused: { kind: 'yes', part: 'thinking', now: true, seen: true },
  speech_lost_or_slurred: { kind: 'yes', part: 'thinking', seen: true, more: true },
  face_droop: { kind: 'yes', part: 'thinking', seen: true, more: true },
  one_sided_weakness: { kind: 'yes', part: 'thinking', seen: true, more: true },
  sudden_balance_loss: { kind: 'yes', part: 'thinking', seen: true, more: true },
  sudden_vision_loss: { kind: 'yes', part: 'thinking', seen: true, more: true },
  unsafe_agitation: { kind: 'yes', part: 'thinking', seen: true },
  foggy: { kind: 'yes', part: 'thinking', now: true, seen: true },
  word_finding: { kind: 'yes', part: 'thinking', now: true, seen: true },
  unusually_sleepy: { kind: 'yes', part: 'thinking', seen: true, more: true },
  handwriting_changed: { kind: 'yes', part: 'thinking', seen: true, more: true },
  tremor: { kind: 'severity', part: 'thinking', now: true },
  twitching: { kind: 'yes', part: 'thinking', seen: true, more: true },
  hallucinations: { kind: 'yes', part: 'thinking', seen: true, more: true },
  personality_change: { kind: 'yes', part: 'thinking', seen: true, more: true },
  agitated: { kind: 'yes', part: 'thinking', seen: true, more: true },
  weakness_spreading: { kind: 'yes', part: 'thinking', seen: true, more: true },
  trouble_swallowing: { kind: 'yes', part: 'thinking', seen: true, more: true },
  vision_change: { kind: 'yes', part: 'thinking', more: true },
  balance_trouble: { kind: 'yes', part: 'thinking', seen: true, more: true },
  new_numbness: { kind: 'yes', part: 'thinking', more: true },
  small_handwriting: { kind: 'yes', part: 'thinking', more: true },
  slow_movement: { kind: 'yes', part: 'thinking', seen: true, more: true },
  less_facial_expression: { kind: 'yes', part: 'thinking', seen: true, more: true },
  thinking_check: { kind: 'thinking', part: 'thinking', own: true },
  // head
  headache: { kind: 'severity', part: 'head', tile: true },
  worst_headache_sudden: { kind: 'yes', part: 'head', seen: true, more: true },
  stiff_neck: { kind: 'yes', part: 'head', more: true },
  // energy
  fatigue: { kind: 'severity', part: 'energy', tile: true },
  cannot_get_out_of_bed: { kind: 'yes', part: 'energy', seen: true, more: true },
  // stomach, gut, drinking
  nausea: { kind: 'severity', part: 'stomach', tile: true },
  vomit_count_24h: { kind: 'count', part: 'stomach', tile: true },
  loose_stools_24h: { kind: 'count', part: 'stomach', tile: true },
  abdominal_pain: { kind: 'severity', part: 'stomach', more: true },
  no_fluids_hours: { kind: 'hours', part: 'stomach', more: true },
  no_urine_hours: { kind: 'hours', part: 'stomach', more: true },
  little_dark_urine: { kind: 'yes', part: 'stomach', seen: true, more: true },
  appetite_loss: { kind: 'severity', part: 'stomach', own: true },
  // bleeding
  bleeding_wont_stop: { kind: 'yes', part: 'bleeding', now: true, seen: true },
  vomiting_blood: { kind: 'yes', part: 'bleeding', seen: true, more: true },
  coughing_blood: { kind: 'yes', part: 'bleeding', seen: true, more: true },
  black_or_bloody_stool: { kind: 'yes', part: 'bleeding', seen: true, more: true },
  head_injury: { kind: 'yes', part: 'bleeding', seen: true, more: true },
  petechiae_or_many_bruises: { kind: 'yes', part: 'bleeding', seen: true, more: true },
  blood_in_urine: { kind: 'yes', part: 'bleeding', more: true },
  blood_streak_stool: { kind: 'yes', part: 'bleeding', more: true },
  repeat_nose_or_gum_bleed: { kind: 'yes', part: 'bleeding', seen: true, more: true },
  new_bruise: { kind: 'yes', part: 'bleeding', seen: true, more: true },
  minor_gum_bleed: { kind: 'yes', part: 'bleeding', more: true },
  // infection
  cough: { kind: 'severity', part: 'infection', more: true },
  sore_throat: { kind: 'severity', part: 'infection', more: true },
  runny_nose: { kind: 'yes', part: 'infection', more: true },
  burning_urine: { kind: 'yes', part: 'infection', more: true },
  mouth_sores_limit_drinking: { kind: 'yes', part: 'infection', more: true },
  wound_infected: { kind: 'yes', part: 'infection', seen: true, more: true },
  line_site_problem: { kind: 'yes', part: 'infection', seen: true, more: true },
  skin_redness_spreading: { kind: 'yes', part: 'infection', seen: true, more: true },
  // skin
  rash: { kind: 'severity', part: 'skin', tile: true },
  blistering_rash_local: { kind: 'yes', part: 'skin', seen: true, more: true },
  blistering_or_peeling_wide: { kind: 'yes', part: 'skin', seen: true, more: true },
  face_or_tongue_swelling: { kind: 'yes', part: 'skin', seen: true, more: true },
  // pain
  joint_pain: { kind: 'severity', part: 'pain', tile: true },
  muscle_pain: { kind: 'severity', part: 'pain', more: true },
  // swelling, weight
  swelling: { kind: 'severity', part: 'swelling', more: true },
  weight_kg: { kind: 'measurement', part: 'swelling', own: true },
  // months and years
  new_lump_or_skin_growth: { kind: 'yes', part: 'late', seen: true, more: true },
  night_sweats: { kind: 'yes', part: 'late', more: true },
  // mood
  low_mood: { kind: 'severity', part: 'mood', more: true },
  anxiety: { kind: 'severity', part: 'mood', more: true },
  suicidal_thoughts: { kind: 'yes', part: 'mood', more: true },
  suicide_plan_or_unsafe: { kind: 'yes', part: 'mood', seen: true, more: true },
  // care
  contact_vzv_measles: { kind: 'yes', part: 'care', more: true },
  contact_respiratory: { kind: 'yes', part: 'care', more: true },
  missed_doses: { kind: 'doses', part: 'care', own: true },
  live_vaccine_given: { kind: 'yes', part: 'care', more: true },
  live_vaccine_offered: { kind: 'yes', part: 'care', more: true },
  drove: { kind: 'yes', part: 'care', more: true },
  caregiver_absent: { kind: 'yes', part: 'care', more: true },
  admitted: { kind: 'yes', part: 'care', own: true },
  // a feeling that counts
  worried: { kind: 'yes', part: 'worry', seen: true, more: true },
} as const satisfies Record<string, SignFacts>;

export type SignCode = keyof typeof catalogue;

export const signCodes = Object.keys(catalogue) as readonly SignCode[];

/** @returns the facts of one sign, with every flag readable. */
export const sign = (code: SignCode): SignFacts => catalogue[code];

export const isSignCode = (code: string): code is SignCode => Object.hasOwn(catalogue, code);

/** Codes whose facts carry the given mark, in the catalogue's order. */
export const signsMarked = (mark: 'now' | 'tile' | 'seen' | 'more' | 'own'): readonly SignCode[] =>
  signCodes.filter((code) => sign(code)[mark]);

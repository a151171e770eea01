/**
 * Every field of the clinical pack: it is in the catalogue, can be entered through a form, stored, corrected, shown in both
 * languages, and reaches its row of the table.
 */
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DiaryPage } from '#app/pages/diary-page.tsx';
import { allSigns } from '#app/add/sign-fields.tsx';
import { assess } from '#rules/assess.ts';
import { noLimits } from '#rules/limits.ts';
import type { RuleId } from '#rules/types.ts';
import { answerSign, changeAddition, rowOfAddition, signsOf, startAddition, typeField, vitals, type Addition } from '#symptoms/addition.ts';
import { sign, signCodes, type SignCode } from '#symptoms/catalogue.ts';
import { correctionOf } from '#symptoms/corrections.ts';
import { addDays } from '#symptoms/civil-day.ts';
import { entriesOf } from '#symptoms/history.ts';
import { isEntry, type NewRow, type Row, type SignAnswers } from '#symptoms/row.ts';
import { emptyDiary, keep, kept, said } from './seed-diary.ts';
import { morning, showPage } from './show-page.tsx';

/** The fields of the clinical pack by kind, as its README lists them. */
const fields = {
  measurement: 'temp heart_rate resp_rate systolic diastolic spo2 weight_kg thinking_check',
  severity: `chills shortness_of_breath dizziness headache tremor fatigue nausea abdominal_pain joint_pain muscle_pain cough sore_throat rash
    swelling low_mood anxiety appetite_loss`,
  counts: 'vomit_count_24h loose_stools_24h no_fluids_hours no_urine_hours',
  temperature: 'rigors antipyretic_last_6h antipyretic_agreed on_steroids_or_tocilizumab',
  heart: 'irregular_heartbeat fainted cannot_finish_sentence blue_lips chest_pain one_leg_swelling',
  neuro: `seizure hard_to_wake unusually_sleepy confused foggy speech_lost_or_slurred word_finding handwriting_changed small_handwriting slow_movement
    less_facial_expression twitching face_droop one_sided_weakness sudden_balance_loss sudden_vision_loss weakness_spreading trouble_swallowing new_numbness
    vision_change balance_trouble hallucinations personality_change agitated unsafe_agitation worst_headache_sudden stiff_neck`,
  other: `cannot_get_out_of_bed little_dark_urine bleeding_wont_stop vomiting_blood coughing_blood black_or_bloody_stool head_injury
    petechiae_or_many_bruises blood_in_urine blood_streak_stool repeat_nose_or_gum_bleed new_bruise minor_gum_bleed line_site_problem
    skin_redness_spreading burning_urine mouth_sores_limit_drinking wound_infected runny_nose face_or_tongue_swelling blistering_rash_local
    blistering_or_peeling_wide new_lump_or_skin_growth night_sweats`,
  care: `suicidal_thoughts suicide_plan_or_unsafe contact_vzv_measles contact_respiratory live_vaccine_given live_vaccine_offered drove caregiver_absent
    worried missed_doses`,
  meta: 'admitted',
} as const;
const packed = Object.values(fields).flatMap((list) => list.split(/\s+/));

it('the catalogue has every field of the clinical pack, and no other', () => {
  expect(signCodes.toSorted()).toEqual(packed.toSorted());
});

/**
 * A value that means something, and the row of the table that it reaches on day 5 after a BCMA product; null: read by no row,
 * for people to look at (the lower pressure also tells that the two were swapped, and a stay pauses the list).
 */
const reached: Readonly<Record<SignCode, readonly [value: SignAnswers[SignCode], rule: RuleId | null, beside?: SignAnswers, dayBefore?: SignAnswers]>> = {
  temp: [{ text: '38.4', unit: 'C' }, 'W01'], heart_rate: [{ text: '120' }, 'W13'], resp_rate: [{ text: '22' }, 'W22'], systolic: [{ text: '88' }, 'W16'],
  diastolic: [{ text: '60' }, null, { systolic: { text: '118' } }], spo2: [{ text: '91' }, 'W24'], weight_kg: [{ text: '71' }, 'W84', {}, { weight_kg: { text: '69' } }],
  thinking_check: [{ score: 5 }, 'W55'],
  chills: ['mild', 'W08'], shortness_of_breath: ['mild', 'W22'], dizziness: ['moderate', 'W19'], headache: ['severe', 'W50'], tremor: ['mild', 'W38'],
  fatigue: ['severe', 'W58'], nausea: ['moderate', 'W62'], abdominal_pain: ['moderate', 'W69'], joint_pain: ['severe', 'W82'], muscle_pain: ['severe', 'W82'],
  cough: ['mild', 'W76'], sore_throat: ['mild', 'W76'], rash: ['mild', 'W80'], swelling: ['moderate', 'W84'], low_mood: ['severe', 'W89'],
  anxiety: ['severe', 'W89'], appetite_loss: ['severe', null],
  vomit_count_24h: [3, 'W62'], loose_stools_24h: [4, 'W64'], no_fluids_hours: [12, 'W61'], no_urine_hours: [12, 'W70'],
  rigors: [true, 'W08'], antipyretic_last_6h: [true, 'W06'], antipyretic_agreed: [true, 'W07', { antipyretic_last_6h: true }],
  on_steroids_or_tocilizumab: [true, 'W05', { cough: 'mild' }],
  irregular_heartbeat: [true, 'W13'], fainted: [true, 'W18'], cannot_finish_sentence: [true, 'W21'], blue_lips: [true, 'W21'], chest_pain: [true, 'W27'],
  one_leg_swelling: [true, 'W28'],
  seizure: [true, 'W29'], hard_to_wake: [true, 'W30'], unusually_sleepy: [true, 'W31'], confused: [true, 'W32'], foggy: [true, 'W33'],
  speech_lost_or_slurred: [true, 'W35'], word_finding: [true, 'W36'], handwriting_changed: [true, 'W37'], small_handwriting: [true, 'W53'],
  slow_movement: [true, 'W53'], less_facial_expression: [true, 'W53'], twitching: [true, 'W38'], face_droop: [true, 'W40'],
  one_sided_weakness: [true, 'W40'], sudden_balance_loss: [true, 'W40'], sudden_vision_loss: [true, 'W40'], weakness_spreading: [true, 'W42'],
  trouble_swallowing: [true, 'W42'], new_numbness: [true, 'W45'], vision_change: [true, 'W43'], balance_trouble: [true, 'W44'],
  hallucinations: [true, 'W46'], personality_change: [true, 'W46'], agitated: [true, 'W46'], unsafe_agitation: [true, 'W48'],
  worst_headache_sudden: [true, 'W49'], stiff_neck: [true, 'W51'],
  cannot_get_out_of_bed: [true, 'W58'], little_dark_urine: [true, 'W71'], bleeding_wont_stop: [true, 'W72'], vomiting_blood: [true, 'W72'],
  coughing_blood: [true, 'W72'], black_or_bloody_stool: [true, 'W72'], head_injury: [true, 'W72'], petechiae_or_many_bruises: [true, 'W73'],
  blood_in_urine: [true, 'W73'], blood_streak_stool: [true, 'W73'], repeat_nose_or_gum_bleed: [true, 'W73'], new_bruise: [true, 'W74'],
  minor_gum_bleed: [true, 'W74'], line_site_problem: [true, 'W75'], skin_redness_spreading: [true, 'W75'], burning_urine: [true, 'W76'],
  mouth_sores_limit_drinking: [true, 'W76'], wound_infected: [true, 'W76'], runny_nose: [true, 'W76'], face_or_tongue_swelling: [true, 'W78'],
  blistering_rash_local: [true, 'W80'], blistering_or_peeling_wide: [true, 'W79'], new_lump_or_skin_growth: [true, 'W85'], night_sweats: [true, 'W86'],
  suicidal_thoughts: [true, 'W88'], suicide_plan_or_unsafe: [true, 'W87'], contact_vzv_measles: [true, 'W91'], contact_respiratory: [true, 'W92'],
  live_vaccine_given: [true, 'W95'], live_vaccine_offered: [true, 'W96'], drove: [true, 'W97'], caregiver_absent: [true, 'W98'], worried: [true, 'W99'],
  missed_doses: [[{ class: 'steroid', days: 1 }], 'W93'], admitted: [true, null],
};

/** The form of /add in which a sign is entered; null: the temperature, the thinking check and the stay have pages of their own. */
const formOf = (code: SignCode): Addition | null => {
  if (['temp', 'thinking_check', 'admitted'].includes(code)) return null;
  if (vitals.some((one) => one === code)) return 'vitals';
  if (code.startsWith('antipyretic')) return 'fever-medicine';
  if (code === 'missed_doses' || code === 'on_steroids_or_tocilizumab') return 'medicine';
  const own = (['intake', 'mood', 'care'] as const).find((form) => signsOf[form].some((one) => one === code));
  return own ?? 'symptom';
};

/** As the forms make it, of one sign and what it takes beside it. */
const rowWith = (code: SignCode): NewRow => {
  const [value, , beside = {}] = reached[code];
  const form = formOf(code);
  if (form === null) return said('check-in', '2026-11-22 08:00', { ...beside, [code]: value });
  const empty = startAddition({ form, by: 'patient', weightUnit: 'kg' }, morning);
  const answers: SignAnswers = { ...beside, [code]: value };
  const draft = form === 'fever-medicine' ? changeAddition(empty, { medicine: 'ibuprofen' }) : empty;
  const filled = signCodes.reduce((one, each) => {
    const given = answers[each];
    if (given === undefined) return one;
    const vital = vitals.find((other) => other === each);
    return vital && typeof given === 'object' && 'text' in given ? typeField(one, vital, given.text) : answerSign<SignCode>(one, each, given);
  }, draft);
  const made = rowOfAddition(filled, morning);
  if ('problems' in made) throw new Error(`${code}: ${JSON.stringify(made.problems)}`);
  return made.row;
};

const cellsGiven = addDays(morning.civilDay, -5);
const treatment = said('treatment', '2026-11-17 08:00', { cellsGiven, target: 'BCMA' });
const rulesOf = (rows: readonly Row[]): readonly RuleId[] =>
  assess(rows, { limits: noLimits, now: { instant: morning.instant, civilDay: morning.civilDay } }).findings.map(({ rule }) => rule);

beforeEach(async () => {
  vi.useFakeTimers({ now: morning.ms, toFake: ['Date'] });
  await emptyDiary();
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(signCodes)('%s', (code) => {
  it('is entered, stored, reaches its rule, and is corrected with the old value kept', async () => {
    await keep(treatment);
    const [, rule, , dayBefore] = reached[code];
    if (dayBefore) await keep(said('reading', '2026-11-21 08:00', dayBefore));
    const row = await keep(rowWith(code));
    expect(row.answers).toHaveProperty(code);
    const stored = await kept();
    expect(stored).toContainEqual(row);
    expect([null, ...rulesOf(stored)]).toContain(rule);
    if (!isEntry(row)) throw new Error('no entry');
    const correction = correctionOf(row, { [code]: null }, morning, 'patient');
    if (!correction) throw new Error('no correction');
    await keep(correction);
    const after = await kept();
    const entry = entriesOf(after).find(({ first }) => first.id === row.id);
    expect(entry?.corrected).toEqual([row]);
    expect(entry?.standing[0]?.answers).not.toHaveProperty(code);
  });
});

it('the search offers every sign that has no form of its own', () => {
  expect(signCodes.filter((code) => formOf(code) === 'symptom').filter((code) => !allSigns.includes(code))).toEqual([]);
  expect(allSigns.filter((code) => sign(code).own)).toEqual([]);
});

describe.each(['en', 'es'] as const)('in %s', (lang) => {
  it('every sign that was entered stands in the diary in words', async () => {
    await keep(treatment);
    for (const code of signCodes) await keep({ ...rowWith(code), observedAt: '2026-11-22T08:00:00.000-08:00', civilDay: '2026-11-22' });
    const words = await showPage(<DiaryPage />, { lang });
    await userEvent.click(await screen.findByRole('button', { name: new RegExp(words.diary.today('')) }));
    const text = (await screen.findAllByRole('article')).map((entry) => entry.textContent.toLocaleLowerCase(lang)).join('\n');
    const noun = (code: SignCode): string => words.signs[code].noun.toLocaleLowerCase(lang);
    const named: Partial<Record<SignCode, string>> = {
      temp: '38', diastolic: '118', systolic: '88', missed_doses: words.add.missed.classes.steroid, admitted: words.hospital.said.admitted,
    };
    expect(signCodes.filter((code) => !text.includes((named[code] ?? noun(code)).toLocaleLowerCase(lang)))).toEqual([]);
    expect(within(document.body).queryByText(/undefined|NaN|\[object/)).toBeNull();
  });
});

/** A part of the diary is enough: what the look-back leaves out changes no answer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestLookBackHours } from '#rules/all-rules.ts';
import { assess } from '#rules/assess.ts';
import { noLimits } from '#rules/limits.ts';
import { sliceFor } from '#rules/slice.ts';
import { correctionOf, mistakeOf } from '#symptoms/corrections.ts';
import { isEntry, type By, type Row } from '#symptoms/row.ts';
import { allAsked, at, nowAt, row, treatment } from './diary.ts';

const today = 140;
const now = nowAt(`${today} 12:00`);
const edgeDay = today - longestLookBackHours / 24;

const answers = fc.record(
  {
    temp: fc.constantFrom('36.6', '37.6', '38.4').map((text) => ({ text, unit: 'C' as const })),
    tremor: fc.constantFrom('none', 'mild', 'moderate'),
    fatigue: fc.constantFrom('none', 'mild', 'moderate', 'severe'),
    joint_pain: fc.constantFrom('none', 'moderate'),
    low_mood: fc.constantFrom('none', 'moderate'),
    foggy: fc.boolean(),
    drove: fc.boolean(),
    on_steroids_or_tocilizumab: fc.boolean(),
    night_sweats: fc.boolean(),
    admitted: fc.boolean(),
    loose_stools_24h: fc.nat(4),
    heart_rate: fc.constantFrom('80', '105').map((text) => ({ text })),
    weight_kg: fc.constantFrom('70', '74').map((text) => ({ text })),
  },
  { requiredKeys: [] },
);

const by = fc.constantFrom<By>('patient', 'caregiver:');
/** Both sides of the edge, and all the time since. */
const hour = fc.oneof(fc.integer({ min: (edgeDay - 20) * 24, max: today * 24 + 12 }), fc.integer({ min: edgeDay * 24 - 6, max: edgeDay * 24 + 18 }), fc.integer({ min: today * 24 - 60, max: today * 24 + 12 }));
const whenOf = (hours: number): string => `${Math.floor(hours / 24)} ${String(hours % 24).padStart(2, '0')}:00`;

const entries = fc.array(fc.record({ hour, by, answers, fate: fc.constantFrom('stands', 'stands', 'corrected', 'mistake', 'mistake-later') }), { maxLength: 30 });
const settings = fc.array(fc.record({ hour, target: fc.constantFrom('CD19', 'BCMA', 'unknown'), tremor: fc.constantFrom('none', 'mild'), isMistake: fc.boolean() }), { maxLength: 3 });

const diaryOf = (said: typeof entries extends fc.Arbitrary<infer T> ? T : never, set: typeof settings extends fc.Arbitrary<infer T> ? T : never): readonly Row[] => {
  const moment = at(`${today} 11:00`);
  const rows = said.flatMap((one): readonly Row[] => {
    const made = row({ kind: 'check-in', asked: allAsked, by: one.by, answers: one.answers }, whenOf(one.hour));
    if (!isEntry(made) || one.fate === 'stands') return [made];
    const later = one.fate === 'corrected' ? correctionOf(made, { fatigue: 'mild' }, moment, one.by) : mistakeOf(made, moment, one.by);
    if (!later) return [made];
    // One marked a mistake much later than it was made, in a row of the later time.
    const when = one.fate === 'mistake-later' ? `${today} 11:00` : whenOf(one.hour);
    return [made, row(later, when)];
  });
  const changes = set.flatMap(({ hour: hours, target, tremor, isMistake }) => {
    const made = treatment({ target, baselines: { tremor } }, whenOf(hours));
    return isMistake ? [made, row({ kind: 'treatment', answers: {}, removes: made.id }, whenOf(hours))] : [made];
  });
  return [treatment(), ...rows, ...changes];
};

const question = { limits: noLimits, now };

describe('the slice', () => {
  test('gives the same assessment as the whole diary', () => {
    fc.assert(
      fc.property(entries, settings, fc.boolean(), (said, set, isReversed) => {
        const whole = diaryOf(said, set);
        const handed = isReversed ? [...whole.toReversed(), ...whole.slice(0, 3)] : whole;
        expect(assess(sliceFor(handed, now), question)).toEqual(assess(handed, question));
      }),
      { numRuns: 200 },
    );
  });

  test('leaves out what is older than every look-back, and nothing younger', () => {
    const old = row({ kind: 'check-in', asked: [], answers: { foggy: true } }, `${edgeDay - 1} 12:00`);
    const edge = row({ kind: 'check-in', asked: [], answers: { foggy: true } }, `${edgeDay} 12:00`);
    const shown = row({ kind: 'shown', answers: { rule: 'W33', rests: [old.id], level: 'urgent' } }, `${edgeDay - 1} 12:00`);
    expect(sliceFor([old, shown, edge], now)).toEqual([edge]);
  });

  test('keeps settings of any age, and what takes them back', () => {
    const first = treatment({}, '-40 00:00');
    const wrong = treatment({ target: 'BCMA' }, '-39 00:00');
    const mistake = row({ kind: 'note', answers: { text: '' }, removes: wrong.id }, '-38 00:00');
    const limits = row({ kind: 'limits', answers: { limits: {} } }, '-37 00:00');
    expect(sliceFor([first, wrong, mistake, limits], now)).toEqual([first, wrong, mistake, limits]);
  });

  test('keeps an old entry that a recent row corrects, and a row whose time cannot be read', () => {
    const old = row({ kind: 'check-in', asked: [], answers: {} }, '1 12:00');
    const recent = row({ kind: 'note', answers: { text: '' }, removes: old.id }, `${today} 11:00`);
    const undated: Row = { ...row({ kind: 'check-in', asked: [], answers: { foggy: true } }, '1 12:00'), observedAt: 'yesterday' };
    expect(sliceFor([old, recent, undated], now)).toEqual([old, recent, undated]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSignCode, sign, signCodes, signsMarked } from '#symptoms/catalogue.ts';
import {
  afterSaved, answer, answerAgreed, answerSentence, chooseUnit, codesOf, confirmTemperature, finishStep, goTo, isTicked, noneOfThese, rowOf, seeSigns, skipStep, startDraft,
  stepBefore, stepProblems, steps, tick, ticked, tickFeverMedicine, typeTemperature, type Draft, type Form,
} from '#symptoms/check-in.ts';
import { parseDraft } from '#symptoms/draft-schema.ts';
import { parseRow } from '#symptoms/row-schema.ts';
import { at } from './store/a-row.ts';

const start = (form: Form = 'check-in'): Draft => startDraft({ form, by: 'patient', unit: 'F' }, at('08:02'));
const next = (draft: Draft): Draft => {
  const finished = finishStep(draft);
  if ('problems' in finished) throw new Error(JSON.stringify(finished.problems));
  return finished.draft;
};
const rowFrom = (draft: Draft) => {
  const result = rowOf(draft, at('08:05'));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.row;
};
const rest = (draft: Draft): Draft => {
  const left = afterSaved(draft);
  if (!left) throw new Error('nothing left');
  return left;
};

describe('a quiet check-in', () => {
  const done = next(next(typeTemperature(noneOfThese(start()), '98.4')));

  it('asks for every sign of its three steps, and says nothing is there', () => {
    const row = rowFrom(done);
    expect(row).toMatchObject({ kind: 'check-in', by: 'patient', observedAt: at('08:05').instant, recordedAt: at('08:05').instant, civilDay: '2026-11-20' });
    expect(new Set(row.asked)).toEqual(new Set([...signsMarked('now'), 'temp', 'antipyretic_last_6h', ...signsMarked('tile')]));
    expect(row.answers).toEqual({ temp: { text: '98.4', unit: 'F' }, antipyretic_last_6h: false });
  });

  it('leaves nothing to do', () => {
    expect(afterSaved(done)).toBeNull();
  });

  it('goes through its steps in order, danger first', () => {
    expect(start().step).toBe('now');
    expect(noneOfThese(start()).step).toBe('temperature');
    expect(next(typeTemperature(noneOfThese(start()), '98.4')).step).toBe('symptoms');
  });

  it('each change raises the revision', () => {
    const changes = [typeTemperature(start(), '9'), tick(start(), 'foggy', true), skipStep(start()), tickFeverMedicine(start(), true), goTo(start(), 'temperature')];
    expect(changes.map((draft) => draft.revision > start().revision)).toEqual(changes.map(() => true));
  });
});

describe('a sign right now', () => {
  it('is saved at once with its step; the rest becomes a row of its own', () => {
    const first = next(tick(start(), 'chest_pain', true));
    expect(rowFrom(first)).toMatchObject({ asked: signsMarked('now'), answers: { chest_pain: true } });
    const left = rest(first);
    expect(left).toMatchObject({ step: 'temperature', saved: ['now'], answers: {} });
    expect(goTo(left, 'now')).toBe(left);
    expect(stepBefore(left)).toBeNull();
    const second = rowFrom(next(next(typeTemperature(left, '100.9'))));
    expect(second.asked).not.toContain('chest_pain');
    expect(second.answers).toEqual({ temp: { text: '100.9', unit: 'F' }, antipyretic_last_6h: false });
  });

  it('a dangerous temperature is saved with the steps up to it, and the tiles come after', () => {
    const second = next(typeTemperature(noneOfThese(start()), '101'));
    expect(rowFrom(second).asked).toEqual([...signsMarked('now'), 'temp', 'antipyretic_last_6h']);
    const left = rest(second);
    expect(left).toMatchObject({ step: 'symptoms', saved: ['now', 'temperature'], temperature: { text: '', unit: 'F' } });
    expect(rowFrom(next(answer(left, 'fatigue', 'severe')))).toMatchObject({ asked: signsMarked('tile'), answers: { fatigue: 'severe' } });
  });

  it('can be unticked', () => {
    const draft = tick(tick(start(), 'foggy', true), 'foggy', false);
    expect(ticked(draft, 'now')).toEqual([]);
    expect(draft.answers).toEqual({});
  });

  it('“None of these” takes back what was ticked before', () => {
    const draft = noneOfThese(tick(tick(start(), 'tremor', true), 'seizure', true));
    expect(draft).toMatchObject({ finished: ['now'], open: [], answers: {} });
  });

  it.each([
    ['yes', { shortness_of_breath: 'moderate', cannot_finish_sentence: false }],
    ['no', { shortness_of_breath: 'severe', cannot_finish_sentence: true }],
    ['not-sure', { shortness_of_breath: 'severe', cannot_finish_sentence: true }],
  ] as const)('hard to breathe asks for the sentence: %s', (said, answers) => {
    const open = tick(start(), 'shortness_of_breath', true);
    expect(stepProblems(open, 'now')).toEqual([{ field: 'cannot_finish_sentence', code: 'detail-missing' }]);
    expect(finishStep(open)).toEqual({ problems: stepProblems(open, 'now') });
    expect(rowFrom(next(answerSentence(open, said))).answers).toEqual(answers);
    expect(tick(answerSentence(open, said), 'shortness_of_breath', false)).toMatchObject({ answers: {}, open: [] });
  });

  it('shaking asks how much', () => {
    const open = tick(start(), 'tremor', true);
    expect(isTicked(open, 'tremor')).toBe(true);
    expect(stepProblems(open, 'now')).toEqual([{ field: 'tremor', code: 'detail-missing' }]);
    expect(rowFrom(next(answer(open, 'tremor', 'severe'))).answers).toEqual({ tremor: 'severe' });
    expect(tick(open, 'tremor', false).open).toEqual([]);
  });
});

describe('Skip', () => {
  it('does not count as asked', () => {
    const row = rowFrom(next(skipStep(noneOfThese(start()))));
    expect(row.asked).not.toContain('temp');
    expect(row.answers).toEqual({});
  });

  it('loses no sign that was ticked before, and asks for nothing in return', () => {
    const draft = skipStep(tick(tick(tick(start(), 'rigors', true), 'tremor', true), 'shortness_of_breath', true));
    const row = rowFrom(next(skipStep(draft)));
    expect(row.asked).toEqual(signsMarked('tile'));
    expect(row.answers).toEqual({ rigors: true, tremor: 'mild', shortness_of_breath: 'moderate' });
  });

  it('leaves a half-typed temperature out', () => {
    const row = rowFrom(next(skipStep(typeTemperature(tickFeverMedicine(noneOfThese(start()), true), '10'))));
    expect(row.answers).toEqual({});
  });

  it('a form of which nothing was finished is no row', () => {
    expect(rowOf(skipStep(start('temperature')), at('08:05'))).toEqual({ problems: [{ field: 'asked', code: 'empty' }] });
  });

  it('going back opens the step again', () => {
    const draft = goTo(noneOfThese(start()), 'now');
    expect(draft).toMatchObject({ step: 'now', finished: [] });
  });
});

describe('the temperature alone', () => {
  it('is a reading, as it was typed', () => {
    const draft = next(typeTemperature(chooseUnit(start('temperature'), 'C'), '38,5'));
    expect(rowFrom(draft)).toMatchObject({ kind: 'reading', asked: ['temp', 'antipyretic_last_6h'], answers: { temp: { text: '38,5', unit: 'C' } } });
    expect(afterSaved(draft)).toBeNull();
  });

  it('keeps the text as typed when its reading was confirmed, and asks anew once it is typed anew', () => {
    const confirmed = confirmTemperature(typeTemperature(chooseUnit(start('temperature'), 'C'), '385'));
    expect(rowFrom(next(confirmed)).answers).toMatchObject({ temp: { text: '385', unit: 'C', confirmed: true } });
    expect(parseDraft(confirmed)).toEqual(confirmed);
    expect(typeTemperature(confirmed, '386').temperature).toEqual({ text: '386', unit: 'C' });
    expect(chooseUnit(confirmed, 'F').temperature).toEqual({ text: '385', unit: 'F' });
  });

  it.each([['', 'empty'], ['48', 'temp-implausible'], ['-38', 'temp-implausible']])('%j is asked again', (text, code) => {
    expect(finishStep(typeTemperature(start('temperature'), text))).toEqual({ problems: [{ field: 'temp', code }] });
  });

  it.each([
    [false, null, { antipyretic_last_6h: false }],
    [true, null, { antipyretic_last_6h: true }],
    [true, true, { antipyretic_last_6h: true, antipyretic_agreed: true }],
    [true, false, { antipyretic_last_6h: true, antipyretic_agreed: false }],
  ])('fever medicine taken %s, agreed %s', (taken, agreed, expected) => {
    const draft = answerAgreed(tickFeverMedicine(typeTemperature(start('temperature'), '98.4'), taken), agreed);
    const row = rowFrom(next(draft));
    expect(row.answers).toEqual({ temp: { text: '98.4', unit: 'F' }, ...expected });
    expect(row.asked).toEqual(['temp', ...Object.keys(expected)]);
  });
});

describe('further signs', () => {
  const atTiles = skipStep(noneOfThese(start()));

  it('count as asked when they were in sight or answered, and their page was finished', () => {
    const opened = seeSigns(goTo(atTiles, 'more'), ['low_mood', 'anxiety']);
    expect(stepBefore(opened)).toBe('symptoms');
    const back = next(tick(opened, 'vomiting_blood', true));
    expect(back.step).toBe('symptoms');
    const row = rowFrom(next(back));
    expect(row.asked.filter((code) => signsMarked('more').some((more) => more === code)).toSorted()).toEqual(['anxiety', 'low_mood', 'vomiting_blood']);
    expect(row.answers).toEqual({ vomiting_blood: true });
    expect(rowFrom(next(atTiles)).asked).not.toContain('vomiting_blood');
  });

  it('that stood folded away were not asked: they are missing, not absent', () => {
    const row = rowFrom(next(next(goTo(atTiles, 'more'))));
    expect(row.asked.filter((code) => signsMarked('more').some((more) => more === code))).toEqual([]);
  });

  it('that were in sight are not asked when the page was left by Back', () => {
    const back = goTo(seeSigns(goTo(atTiles, 'more'), ['low_mood']), 'symptoms');
    expect(rowFrom(next(back)).asked).not.toContain('low_mood');
  });

  it('are not lost when the page is left by Back', () => {
    const back = goTo(tick(goTo(atTiles, 'more'), 'vomiting_blood', true), 'symptoms');
    const row = rowFrom(next(back));
    expect(row.answers).toEqual({ vomiting_blood: true });
    expect(row.asked).not.toContain('vomiting_blood');
  });
});

describe('the caregiver’s check', () => {
  it('asks for what can be seen', () => {
    const draft = next(tick(startDraft({ form: 'check', by: 'caregiver:Tom', unit: 'C' }, at('08:02')), 'hard_to_wake', true));
    expect(rowFrom(draft)).toMatchObject({ kind: 'check-in', by: 'caregiver:Tom', asked: signsMarked('seen'), answers: { hard_to_wake: true } });
  });
});

describe('any way through the form', () => {
  const act = fc.oneof(
    fc.constantFrom(...signCodes).map((code) => (draft: Draft) => (sign(code).kind === 'yes' || code === 'tremor' || code === 'shortness_of_breath' ? tick(draft, code, true) : draft)),
    fc.constantFrom('', '1', '98.4', '101,5', 'x').map((text) => (draft: Draft) => typeTemperature(draft, text)),
    fc.constantFrom('mild', 'severe').map((severity) => (draft: Draft) => answer(draft, 'tremor', severity as 'mild')),
    fc.constantFrom(...steps).map((step) => (draft: Draft) => (draft.steps.includes(step) || step === 'more' ? goTo(draft, step) : draft)),
    fc.constantFrom(...signsMarked('more')).map((code) => (draft: Draft) => seeSigns(draft, [code])),
    fc.constant(skipStep),
    fc.constant(noneOfThese),
    fc.constant((draft: Draft) => { const done = finishStep(draft); return 'draft' in done ? done.draft : draft; }),
    fc.constant((draft: Draft) => ('row' in rowOf(draft, at('08:05')) ? (afterSaved(draft) ?? draft) : draft)),
  );

  it('gives a row that the store takes, and a draft that comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const draft = acts.reduce((now, change) => change(now), start());
        expect(parseDraft(structuredClone(draft))).toEqual(draft);
        const result = rowOf(draft, at('08:05'));
        if ('problems' in result) return;
        const stored = { ...result.row, id: 'r', diaryId: 'd', deviceId: 'p', seq: 1, app: '0.1.0', ruleSet: '2026.11.1' };
        assert(parseRow(stored), stored, draft);
      }),
      { numRuns: 400 },
    );
  });

  const assert = (parsed: ReturnType<typeof parseRow>, stored: unknown, draft: Draft): void => {
    expect(parsed).toEqual({ row: stored });
    const asked = 'row' in parsed ? parsed.row.asked : [];
    const finished = draft.finished.flatMap(codesOf);
    expect(asked.filter((code) => code !== 'antipyretic_agreed' && (!isSignCode(code) || !finished.includes(code)))).toEqual([]);
  };
});

describe('the lists of the steps', () => {
  it('never ask for the same sign twice in one check-in', () => {
    const asked = (['now', 'temperature', 'symptoms', 'more'] as const).flatMap(codesOf);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

import { describe, expect, test } from 'vitest';
import { momentAt } from '#symptoms/moment.ts';
import { parseRow } from '#symptoms/row-schema.ts';
import { parseThinking } from '#symptoms/thinking-schema.ts';
import {
  fullScore, hasFinding, isScoreUsable, isStillOpen, itemsOf, mark, markSentence, missed, nextPart, refusedRow, rowAtBest, startThinking,
  taskOfDay, thinkingParts, thinkingRow, unableRow, type ThinkingCheck, type ThinkingItem, type WrittenSentence,
} from '#symptoms/thinking.ts';

const ms = Date.parse('2026-11-22T09:00:00-08:00');
const moment = momentAt(ms, 'America/Los_Angeles');
const begun = startThinking(moment);
const by = 'caregiver:Tom';

type Given = { readonly wrong?: readonly ThinkingItem[]; readonly written?: WrittenSentence; readonly leftOut?: readonly ThinkingItem[] };

/** A check in which everything is right but what is named. */
const checked = ({ wrong = [], written = 'same', leftOut = [] }: Given = {}): ThinkingCheck =>
  thinkingParts
    .flatMap(itemsOf)
    .filter((item) => !leftOut.includes(item))
    .reduce((check, item) => (item === 'sentence' ? markSentence(check, written) : mark(check, item, !wrong.includes(item))), begun);

describe('what a check becomes', () => {
  test.each<[string, Given, object | null, readonly string[]]>([
    ['all right', {}, { thinking_check: { score: 10 }, handwriting_changed: false }, []],
    ['one wrong', { wrong: ['hospital'] }, { thinking_check: { score: 9 }, handwriting_changed: false }, ['hospital']],
    ['date and place wrong', { wrong: ['year', 'month', 'town', 'hospital'] }, { thinking_check: { score: 6 }, handwriting_changed: false }, ['year', 'month', 'town', 'hospital']],
    ['right, but the writing shakes', { written: 'changed' }, { thinking_check: { score: 10 }, handwriting_changed: true }, []],
    ['the sentence is not right', { written: 'not-right' }, { thinking_check: { score: 9 }, handwriting_changed: true }, ['sentence']],
    ['wrong and shaky', { wrong: ['counting', 'second-thing'], written: 'changed' }, { thinking_check: { score: 8 }, handwriting_changed: true }, ['second-thing', 'counting']],
    ['one question left out', { leftOut: ['town'] }, null, []],
    ['the sentence left out', { leftOut: ['sentence'] }, null, []],
    ['one wrong and one left out', { wrong: ['year'], leftOut: ['counting'] }, null, ['year']],
  ])('%s', (_, given, answers, notRight) => {
    const check = checked(given);
    const row = thinkingRow(check, moment, by);
    expect(row?.answers ?? null).toEqual(answers);
    expect(missed(check)).toEqual(notRight);
  });

  test('all wrong is no point, and still a check that was done', () => {
    const check = checked({ wrong: thinkingParts.flatMap(itemsOf), written: 'not-right' });
    expect(thinkingRow(check, moment, by)?.answers.thinking_check).toEqual({ score: 0 });
  });

  test('the row is the caregiver’s, asks what was asked, and can be stored', () => {
    const row = thinkingRow(checked(), moment, by);
    expect(row).toMatchObject({ kind: 'thinking-check', by, asked: ['thinking_check', 'handwriting_changed'], civilDay: '2026-11-22' });
    const stored = { ...row, id: 'a', diaryId: 'b', deviceId: 'c', seq: 1, app: '1', ruleSet: '1' };
    expect(parseRow(stored)).toHaveProperty('row.answers.thinking_check', { score: 10 });
  });

  test('tried and could not: never a score; the writing only if it was seen', () => {
    expect(unableRow(mark(begun, 'year', false), moment, by)).toMatchObject({ asked: ['thinking_check'], answers: { thinking_check: { unable: true } } });
    expect(unableRow(markSentence(begun, 'changed'), moment, by).answers).toEqual({ thinking_check: { unable: true }, handwriting_changed: true });
  });

  test('a refusal in irritation is a sign and no check', () => {
    expect(refusedRow(moment, by)).toMatchObject({ kind: 'check-in', asked: ['agitated'], answers: { agitated: true } });
  });

  test('at best, what is not asked yet is right: the score can only fall', () => {
    const steps = (['year', 'command', 'counting'] as const).reduce<readonly ThinkingCheck[]>(
      (all, item) => [...all, mark(all.at(-1) ?? begun, item, false)], [begun],
    );
    expect(steps.map((check) => rowAtBest(check, moment, by).answers)).toEqual([
      { thinking_check: { score: 10 } }, { thinking_check: { score: 9 } }, { thinking_check: { score: 8 } }, { thinking_check: { score: 7 } },
    ]);
  });
});

test('there are ten points in five parts: 4, 3, 1, 1 and 1', () => {
  expect(thinkingParts.map((part) => itemsOf(part).length)).toEqual([4, 3, 1, 1, 1]);
  expect(fullScore).toBe(10);
});

test.each<[string, ThinkingCheck, boolean]>([
  ['nothing asked', begun, false],
  ['a right answer', mark(begun, 'year', true), false],
  ['a wrong answer', mark(begun, 'year', false), true],
  ['a slip of the thumb put right', mark(mark(begun, 'year', false), 'year', true), false],
  ['the same writing', markSentence(begun, 'same'), false],
  ['a changed writing', markSentence(begun, 'changed'), true],
])('a reason to call: %s', (_, check, finding) => {
  expect(hasFinding(check)).toBe(finding);
});

test('the next part is the first with an open question', () => {
  expect(nextPart(begun)).toBe('date');
  expect(nextPart(checked({ leftOut: ['third-thing', 'counting'] }))).toBe('naming');
  expect(nextPart(checked())).toBeNull();
});

test.each([[10, true], [8, true], [7, false], [0, false]])('a usual score of %i can be compared with: %s', (usual, usable) => {
  expect(isScoreUsable(usual)).toBe(usable);
});

test.each([[0, true], [24 * 3_600_000 - 1, true], [24 * 3_600_000, false]])('left half-way %i ms ago: open %s', (later, open) => {
  expect(isStillOpen(begun, ms + later)).toBe(open);
});

test('another task each day, the same all day, also before the first day', () => {
  const days = ['2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02', '2026-01-08', '2026-01-09'];
  expect(days.map((day) => taskOfDay(day, 8))).toEqual([6, 7, 0, 1, 7, 0]);
});

describe('a half-done check that comes back', () => {
  test.each<[string, ThinkingCheck]>([['just begun', begun], ['half-way', markSentence(mark(begun, 'town', false), 'changed')], ['whole', checked()]])('%s is as it was', (_, check) => {
    expect(parseThinking(JSON.parse(JSON.stringify(check)))).toEqual(check);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['another form', { revision: 1, startedAt: moment.instant, answers: {} }],
    ['a question that this version does not ask', { ...begun, right: { weather: true } }],
    ['a mark that is no mark', { ...begun, right: { year: 'yes' } }],
    ['no moment', { ...begun, startedAt: 'yesterday' }],
  ])('%s is not read', (_, value) => {
    expect(parseThinking(value)).toBeNull();
  });
});

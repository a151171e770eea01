/** A rule that throws cannot tell; the others answer all the same. */
import { describe, expect, test } from 'vitest';
import { allRules } from '#rules/all-rules.ts';
import { assessBy } from '#rules/assess.ts';
import { noLimits } from '#rules/limits.ts';
import type { Rule } from '#rules/rule.ts';
import type { RuleId } from '#rules/types.ts';
import { entry, nowAt, treatment } from './diary.ts';

const throwing = (id: RuleId): readonly Rule[] =>
  allRules.map((rule) => {
    const planted = (): never => { throw new Error('planted'); };
    return rule.id === id ? { ...rule, on: planted, over: planted } : rule;
  });

const rows = [treatment(), entry({ at: '20 08:00', temp: '38 C', confused: true, burning_urine: true, new_bruise: true })];
const asking = { limits: noLimits, now: nowAt('20 08:10') };
const whole = (): readonly RuleId[] => assessBy(allRules, rows, asking).findings.map((finding) => finding.rule);

describe('a rule that throws', () => {
  test('is reported with its reason, and hides no other', () => {
    const assessment = assessBy(throwing('W72'), rows, asking);
    expect(assessment.cannotTell).toEqual([{ rule: 'W72', reason: 'planted' }]);
    expect(assessment.findings.map((finding) => finding.rule)).toEqual(whole());
  });

  test.each(allRules.map((rule) => rule.id))('%s: everything that does not rest on it still answers', (id) => {
    const assessment = assessBy(throwing(id), rows, asking);
    const silent = assessment.cannotTell.map(({ rule }) => rule);
    expect(silent).toContain(id);
    expect([...assessment.findings.map((finding) => finding.rule), ...silent]).toEqual(expect.arrayContaining([...whole()]));
  });

  test('a rule that rests on it cannot tell either, unless it has enough without it', () => {
    expect(assessBy(throwing('W01'), rows, asking).cannotTell.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['W01', 'C01']));
    expect(assessBy(throwing('W32'), [treatment(), entry({ at: '20 08:00', temp: '38 C', confused: true, spo2: 94 })], asking).findings.map(({ rule }) => rule)).toContain('C01');
  });

  test('what cannot be told for another says for whom', () => {
    const one = [treatment(), entry({ at: '20 08:00', temp: '38 C' })];
    expect(assessBy(throwing('W01'), one, asking).cannotTell).toContainEqual({ rule: 'C01', reason: 'W01 could not answer' });
  });

  test('it takes no other rule’s place: one loose day still speaks when the worse rule cannot', () => {
    const loose = [treatment({ target: 'BCMA' }), entry({ at: '20 08:00', temp: '36.6 C', loose_stools_24h: 2 })];
    expect(assessBy(throwing('W64'), loose, asking).findings.map(({ rule }) => rule)).toContain('W65');
  });

  test('a rule that rests on one that is not in the list cannot tell', () => {
    const without = allRules.filter(({ id }) => id !== 'W01');
    const assessment = assessBy(without, rows, asking);
    expect(assessment.cannotTell).toContainEqual({ rule: 'T01', reason: 'W01 is not in the list' });
    expect(assessment.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(whole().filter((id) => id !== 'W01' && id !== 'C01')));
  });

  test('a rule that cannot say how slight it is counts in full', () => {
    const planted = allRules.map((rule): Rule => (rule.id === 'W99' ? { ...rule, soft: () => { throw new Error('planted'); } } : rule));
    const assessment = assessBy(planted, [treatment(), entry({ at: '20 08:00', temp: '36.6 C', thinking_check: { score: 10 }, worried: true, burning_urine: true })], asking);
    expect(assessment.findings.map(({ rule }) => rule)).toEqual(['T05', 'W76', 'W99']);
  });

  test('two rules that wait for each other cannot tell, and nothing hangs', () => {
    const circle = allRules.map((rule): Rule => {
      if (rule.id === 'W71') return { ...rule, over: (look) => look.hitsOf('W74') };
      return rule.id === 'W74' ? { ...rule, over: (look) => look.hitsOf('W71') } : rule;
    });
    const silent = assessBy(circle, rows, asking).cannotTell.map(({ rule }) => rule);
    expect(silent.some((id) => id === 'W71' || id === 'W74')).toBe(true);
    const reasons = assessBy(circle, rows, asking).cannotTell.map(({ reason }) => reason);
    expect(reasons.some((reason) => /^W7[14] waits for itself$/u.test(reason))).toBe(true);
  });
});

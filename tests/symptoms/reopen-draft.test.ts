import { describe, expect, it } from 'vitest';
import { finishStep, noneOfThese, rowOf, startDraft, tick, tickFeverMedicine, typeTemperature, type Draft } from '#symptoms/check-in.ts';
import { parseDraft } from '#symptoms/draft-schema.ts';
import { msOf } from '#symptoms/moment.ts';
import { hasTicks, isStale, reopenDraft, sameCheckInMs } from '#symptoms/reopen-draft.ts';
import { at } from './store/a-row.ts';

const finished = (draft: Draft): Draft => {
  const result = finishStep(draft);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.draft;
};
const begun = startDraft({ form: 'check-in', by: 'patient', unit: 'F' }, at('16:02', '2026-11-18'));
const measured = (draft: Draft): Draft => finished(tickFeverMedicine(typeTemperature(draft, '98.2'), true));
/** 40 hours later. */
const now = at('08:02');

describe('a check-in left 40 hours ago', () => {
  const left = measured(finished(tick(begun, 'rigors', true)));
  const again = reopenDraft(left, now);

  it('is stale, and one of this morning is not', () => {
    expect(isStale(left, msOf(now.instant))).toBe(true);
    expect(isStale(left, msOf(begun.startedAt) + sameCheckInMs)).toBe(true);
    expect(isStale(left, msOf(begun.startedAt) + sameCheckInMs - 1)).toBe(false);
    expect(isStale(again, msOf(now.instant))).toBe(false);
  });

  it('opens at its first step: nothing counts as asked, nothing as measured, and the ticks are kept', () => {
    expect(again).toMatchObject({
      step: 'now', startedAt: now.instant, finished: [], skipped: [], saved: [], answers: { rigors: true },
      temperature: { text: '', unit: 'F' }, feverMedicine: { taken: false, agreed: null },
    });
    expect(again.revision).toBeGreaterThan(left.revision);
    expect(parseDraft(again)).toEqual(again);
  });

  it('gives no row before the person has looked again', () => {
    expect(rowOf(left, now)).toMatchObject({ row: { answers: { temp: { text: '98.2' } } } });
    expect(rowOf(again, now)).toEqual({ problems: [{ field: 'asked', code: 'empty' }] });
  });

  it('asks all its steps anew, also those that are in a row', () => {
    expect(reopenDraft({ ...left, saved: ['now'], finished: ['temperature'] }, now).saved).toEqual([]);
  });

  it('has something to look at only when something was ticked', () => {
    expect(hasTicks(left)).toBe(true);
    expect(hasTicks(tick(begun, 'tremor', true))).toBe(true);
    expect(hasTicks(measured(noneOfThese(begun)))).toBe(false);
  });
});

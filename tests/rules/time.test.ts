/** Hours are elapsed time, days are civil days: the same in every zone and across a change of the clocks. */
import { describe, expect, test } from 'vitest';
import { assess } from '#rules/assess.ts';
import { noLimits } from '#rules/limits.ts';
import { momentAt } from '#symptoms/moment.ts';
import { at, entry, table, treatment, type Zone } from './diary.ts';

const zones: readonly Zone[] = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Europe/Madrid'];

describe.each(zones)('the same diary in %s', (zone) => {
  table([
    { when: 'a fever 24 h before the newest entry', zone, entries: [{ at: '12 20:00', temp: '38 C' }, { at: '13 20:00', temp: '36.6 C' }], fires: ['W01'] },
    { when: 'a fever more than 24 h before it', zone, entries: [{ at: '12 20:00', temp: '38 C' }, { at: '13 20:01', temp: '36.6 C' }], not: ['W01'] },
    { when: 'mild chills late on day 30', zone, entries: [{ at: '30 23:59', chills: 'mild' }], fires: ['W08'] },
    { when: 'mild chills early on day 31', zone, entries: [{ at: '31 00:00', chills: 'mild' }], fires: ['W09'] },
    { when: 'fever before and after midnight', zone, entries: [{ at: '40 23:50', temp: '38.1 C' }, { at: '41 00:10', temp: '38.1 C' }], fires: ['T01'] },
    { when: 'headache on three calendar days', zone, entries: [{ at: '40 23:00', headache: 'mild' }, { at: '41 12:00', headache: 'mild' }, { at: '42 00:30', headache: 'mild' }], fires: ['W51'] },
  ]);
});

describe('a night in which the clocks change', () => {
  // Clocks in Los Angeles go forward at 02:00 on 8 March 2026, day 7: 23 hours from eight to eight.
  table([
    { when: '00:30 to 01:30 of the next day is 24 h', zone: 'America/Los_Angeles', entries: [{ at: '7 00:30', confused: true }, { at: '8 01:30' }], fires: ['W32'] },
    { when: 'and a minute more is too long', zone: 'America/Los_Angeles', entries: [{ at: '7 00:30', confused: true }, { at: '8 01:31' }], not: ['W32'] },
    { when: 'an hour more on the clock is still 24 h', zone: 'America/Los_Angeles', entries: [{ at: '6 20:00', confused: true }, { at: '7 21:00' }], fires: ['W32'] },
    { when: 'the medicine of 23:30 covers 06:30, six hours later', zone: 'America/Los_Angeles', entries: [{ at: '6 23:30', antipyretic_last_6h: true }, { at: '7 06:30', chills: 'mild' }], fires: ['W05'] },
    { when: 'and no longer 06:31', zone: 'America/Los_Angeles', entries: [{ at: '6 23:30', antipyretic_last_6h: true }, { at: '7 06:31', chills: 'mild' }], not: ['W05'], fires: ['W08'] },
  ]);

  // They go back on 1 November 2026, day 245: from the first minutes of one day to the last of the sixth after it are more than 7 x 24 h.
  table([
    { when: 'fevers on the first and the last of seven calendar days', zone: 'America/Los_Angeles', entries: [{ at: '240 00:10', temp: '38 C' }, { at: '246 23:50', temp: '38 C' }], now: '246 23:55', fires: ['T01'] },
    { when: 'a fever six days ago, borderline now', zone: 'America/Los_Angeles', entries: [{ at: '240 00:10', temp: '38 C' }, { at: '246 23:50', temp: '37.5 C' }], now: '246 23:55', fires: ['T04'] },
    { when: 'steroids thirteen days ago', zone: 'America/Los_Angeles', entries: [{ at: '233 00:10', on_steroids_or_tocilizumab: true }, { at: '246 23:50', temp: '37.5 C' }], now: '246 23:55', fires: ['W05'] },
    { when: 'confused six days ago, and silence since', zone: 'America/Los_Angeles', entries: [{ at: '240 00:10', confused: true }], now: '246 23:50', fires: ['W32'] },
    { when: 'weight lost since the first of thirty days', zone: 'America/Los_Angeles', entries: [{ at: '217 00:10', weight_kg: 80 }, { at: '246 23:50', weight_kg: 76 }], now: '246 23:55', fires: ['W85'] },
    { when: 'seven calendar days ago is more than seven days', zone: 'America/Los_Angeles', entries: [{ at: '239 23:50', confused: true }], now: '246 23:51', not: ['W32'] },
  ]);

  test('the clock turned back an hour after an entry hides no fever', () => {
    const { instant, civilDay } = momentAt(at('5 07:30').ms, 'UTC');
    const assessment = assess([treatment(), entry({ at: '5 08:00', temp: '38.2 C' })], { limits: noLimits, now: { instant, civilDay } });
    expect(assessment.level).toBe('urgent');
    expect(assessment.dataIssues.map((issue) => issue.code)).toContain('date-implausible');
  });
});

test('a journey: entries of two zones are ordered by their instants', () => {
  const rows = [
    treatment(),
    entry({ at: '40 20:00', temp: '36.8 C' }, 'Pacific/Auckland'),
    entry({ at: '40 08:00', temp: '37.0 C' }, 'UTC'),
    entry({ at: '40 04:00', temp: '37.4 C' }, 'America/Los_Angeles'),
  ];
  const { instant } = momentAt(at('40 13:00').ms, 'UTC');
  expect(assess(rows, { limits: noLimits, now: { instant, civilDay: '2026-04-10' } }).newest?.at).toBe('2026-04-10T04:00:00.000-07:00');
});

import { describe, expect, it } from 'vitest';
import { clockDoubt, confirmed, remember, type ClockMemory } from '#symptoms/clock-doubt.ts';
import { momentAt } from '#symptoms/moment.ts';
import type { Row } from '#symptoms/row.ts';
import { aRow, at } from './store/a-row.ts';

const minute = 60_000;
const noon = Date.parse('2026-11-20T12:00:00-08:00');
const now = (ms = noon, zone = 'America/Los_Angeles') => ({ ms, ...momentAt(ms, zone) });
const seen = (more: Partial<ClockMemory> = {}): ClockMemory => ({ latestMs: noon, jumpedFromMs: null, zone: null, ...more });
const reading = (time: string, more: Partial<Row> = {}) => aRow(1, 'reading', { temp: { text: '98.2', unit: 'F' } }, at(time), more);

describe('from look to look', () => {
  it('remembers the latest time, from the first look on', () => {
    expect(remember(null, noon, null)).toEqual(seen());
    expect(remember(seen(), noon + minute, null).latestMs).toBe(noon + minute);
    expect(remember(seen(), noon - 60 * minute, null).latestMs).toBe(noon);
  });

  it.each([
    ['half a minute went by', 0.5, 0.5, null],
    ['the page was held up for nine minutes', 9, 0, null],
    ['an hour in half a minute', 60, 0.5, noon],
  ] as const)('%s', (_, minutes, elapsed, jumpedFromMs) => {
    const next = remember(seen(), noon + minutes * minute, { fromMs: noon, elapsedMs: elapsed * minute });
    expect(next.jumpedFromMs).toBe(jumpedFromMs);
    expect(next.latestMs).toBe(jumpedFromMs === null ? noon + minutes * minute : noon);
  });

  it('a night of sleep is no jump: nobody can say how long it was', () => {
    expect(remember(seen(), noon + 600 * minute, null)).toEqual(seen({ latestMs: noon + 600 * minute }));
  });

  it('a jump stays until it is confirmed, or the clock is put back', () => {
    const jumped = remember(seen(), noon + 600 * minute, { fromMs: noon, elapsedMs: 0 });
    const later = remember(jumped, noon + 601 * minute, { fromMs: noon + 600 * minute, elapsedMs: minute });
    expect(clockDoubt(later, [], now(noon + 601 * minute))).toEqual({ kind: 'ahead', beforeMs: noon });
    const back = remember(later, noon + 2 * minute, { fromMs: noon + 601 * minute, elapsedMs: minute });
    expect(clockDoubt(back, [], now(noon + 2 * minute))).toBeNull();
    expect(clockDoubt(confirmed(noon + 601 * minute, 'America/Los_Angeles'), [], now(noon + 601 * minute))).toBeNull();
  });
});

describe('what is asked about', () => {
  it('a clock that went back by more than two minutes, also between two starts', () => {
    expect(clockDoubt(seen(), [], now(noon - 3 * minute))).toEqual({ kind: 'back', beforeMs: noon });
    expect(clockDoubt(seen(), [], now(noon - minute))).toBeNull();
    expect(clockDoubt(null, [], now())).toBeNull();
  });

  it('an entry that was written, or is of a time, later than now', () => {
    expect(clockDoubt(seen(), [reading('12:01')], now())).toEqual({ kind: 'entry', at: at('12:01').instant, id: 'r1' });
    const early = { observedAt: at('11:00').instant, recordedAt: at('13:00').instant };
    expect(clockDoubt(seen(), [reading('11:00', early)], now())).toMatchObject({ kind: 'entry', at: at('13:00').instant });
    expect(clockDoubt(seen(), [aRow(1, 'treatment', {}, at('13:00'))], now())).toBeNull();
    // Perhaps it was made before the clock went back: that is asked first, and it may be all there is to it.
    expect(clockDoubt(seen({ latestMs: noon + 60 * minute }), [reading('12:30')], now())).toMatchObject({ kind: 'back' });
    expect(clockDoubt(seen(), [reading('12:00')], now())).toBeNull();
  });

  it.each([
    ['the same zone', 'America/Los_Angeles', null],
    ['another name for the same hour', 'America/Vancouver', null],
    ['three hours east', 'America/New_York', { kind: 'zone', zone: 'America/Los_Angeles' }],
    ['the other side of the world', 'Asia/Tokyo', { kind: 'zone', zone: 'America/Los_Angeles' }],
  ] as const)('the place: %s', (_, zone, doubt) => {
    expect(clockDoubt(seen(), [reading('11:00')], now(noon, zone))).toEqual(doubt);
  });

  it('a journey is asked about once; the next one again', () => {
    const there = seen({ zone: 'America/New_York' });
    expect(clockDoubt(there, [reading('11:00')], now(noon, 'America/New_York'))).toBeNull();
    expect(clockDoubt(there, [reading('11:00')], now(noon, 'Asia/Tokyo'))).toMatchObject({ kind: 'zone' });
  });

  it('a change of the clocks where one stays is no journey', () => {
    const spring = Date.parse('2027-03-15T12:00:00-07:00');
    const before = reading('11:00', { observedAt: '2027-03-13T11:00:00.000-08:00', recordedAt: '2027-03-13T11:00:00.000-08:00' });
    expect(clockDoubt(seen(), [before], now(spring))).toBeNull();
  });
});

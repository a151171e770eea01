import { beforeEach, expect, it, vi } from 'vitest';
import { changeMarks, readMarks, watchMarks } from '#symptoms/store/reading-marks.ts';

const key = 'day-by-day.reading';
const none = { read: [], saved: [], clear: {}, last: null, practised: null };

beforeEach(() => localStorage.clear());

it('keeps what was read, saved and practised', () => {
  changeMarks(() => ({ read: ['crs'], last: 'crs' }));
  changeMarks(({ saved }) => ({ saved: [...saved, 'driving'], practised: '2026-12-01', clear: { crs: false } }));
  expect(readMarks()).toEqual({ read: ['crs'], saved: ['driving'], clear: { crs: false }, last: 'crs', practised: '2026-12-01' });
  expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual(readMarks());
});

it.each([
  ['nothing', null],
  ['no JSON', '{"read":'],
  ['another shape', '[1,2]'],
  ['fields of another kind', '{"read":"crs","saved":7,"clear":["a"],"last":3,"practised":"yesterday"}'],
])('starts anew from %s', (_, text) => {
  if (text !== null) localStorage.setItem(key, text);
  expect(readMarks()).toEqual(none);
});

it('passes over what is no page', () => {
  localStorage.setItem(key, '{"read":["crs",7,null],"clear":{"crs":true,"skin":"no"}}');
  expect(readMarks()).toMatchObject({ read: ['crs'], clear: { crs: true } });
});

it('gives the same marks until something changes, here or in another tab', () => {
  changeMarks(() => ({ last: 'crs' }));
  const before = readMarks();
  expect(readMarks()).toBe(before);
  localStorage.setItem(key, '{"last":"skin"}');
  expect(readMarks().last).toBe('skin');
});

it('tells whoever watches, until they stop', () => {
  const told = vi.fn<() => void>();
  const stop = watchMarks(told);
  changeMarks(() => ({ last: 'crs' }));
  window.dispatchEvent(new Event('storage'));
  expect(told).toHaveBeenCalledTimes(2);
  stop();
  changeMarks(() => ({ last: 'skin' }));
  window.dispatchEvent(new Event('storage'));
  expect(told).toHaveBeenCalledTimes(2);
});

it('holds for this visit where nothing can be written', () => {
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  changeMarks(() => ({ last: 'crs' }));
  const { last } = readMarks();
  full.mockRestore();
  expect(last).toBe('crs');
  expect(localStorage.getItem(key)).toBeNull();
});

import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { Pocket } from '#symptoms/store/pocket.ts';
import { openPocket, readPocket, writePocket } from '#symptoms/store/pocket.ts';

const key = 'day-by-day.pocket';
const usual: Pocket = { language: null, theme: 'auto', textSize: 100, unit: null, phoneKeyboard: false, treatment: {}, setUp: false, centre: null, emptied: null };

/** A phone's local storage, as far as the pocket needs it. */
const storage = (refuses = false) => {
  const kept = new Map<string, string>();
  const touch = <T>(go: () => T): T => {
    if (refuses) throw new DOMException('The operation is insecure.', 'SecurityError');
    return go();
  };
  return { getItem: (name: string) => touch(() => kept.get(name) ?? null), setItem: (name: string, value: string) => touch(() => void kept.set(name, value)) };
};

let phone = storage();
beforeEach(() => {
  phone = storage();
  vi.stubGlobal('localStorage', phone);
});
afterEach(() => vi.unstubAllGlobals());

describe('the pocket', () => {
  it('is there on a new phone, with the usual choices', () => {
    expect(readPocket()).toEqual(usual);
  });

  it('keeps what was changed and nothing else', () => {
    const treatment = { cellsGiven: '2026-11-16', teamNumber: '555 0100', clinicNumber: null, baselines: { heart_rate: 60, tremor: 'mild' } } as const;
    expect(writePocket({ language: 'es', treatment })).toEqual({ ...usual, language: 'es', treatment });
    writePocket({ textSize: 160, unit: 'F', setUp: true });
    expect(readPocket()).toEqual({ ...usual, language: 'es', treatment, textSize: 160, unit: 'F', setUp: true });
  });

  it('keeps whom to call and the way there: they must be at hand without the diary', () => {
    const treatment = {
      clinicHours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }, backupNumber: '555 0111', emergencyNumber: '113', crisisNumber: '555 0112',
      hospitalWay: { address: '12 Hill Road', door: 'North entrance, code 4711', ride: 'Taxi 555 0113' },
    } as const;
    writePocket({ treatment });
    expect(readPocket().treatment).toEqual(treatment);
    phone.setItem(key, JSON.stringify({ treatment: { clinicHours: { days: 'all', from: 8 }, backupNumber: 5, hospitalWay: { door: 7, ride: 'Taxi' } } }));
    expect(readPocket().treatment).toEqual({ hospitalWay: { ride: 'Taxi' } });
    phone.setItem(key, JSON.stringify({ treatment: { clinicHours: null, hospitalWay: null } }));
    expect(readPocket().treatment).toEqual({ clinicHours: null, hospitalWay: null });
  });

  test.each(['', 'no json', 'null', '[]', '7', '{"language":"xx","theme":4,"textSize":120,"unit":"K","treatment":[],"setUp":"yes"}'])('reads %j as a new phone', (text) => {
    phone.setItem(key, text);
    expect(readPocket()).toEqual(usual);
  });

  it('keeps the readable part of a damaged copy: a wrong field never hides the team’s number', () => {
    phone.setItem(key, JSON.stringify({ theme: 'night', treatment: { teamNumber: '555 0100', cellsGiven: '2026-02-30', target: 7, baselines: { spo2: 'x', tremor: 'mild' } } }));
    expect(readPocket()).toEqual({ ...usual, theme: 'night', treatment: { teamNumber: '555 0100', baselines: { tremor: 'mild' } } });
  });

  it.each([
    ['the first visit, before a worker keeps the app', false, null],
    ['a phone whose browser has emptied everything but the worker', true, 'perhaps'],
  ])('%s leaves a copy at the start, and says which it was', async (_what, worker, emptied) => {
    await openPocket(() => Promise.resolve(worker));
    expect(JSON.parse(phone.getItem(key) ?? 'null')).toMatchObject({ emptied });
    await openPocket(() => Promise.resolve(!worker)); // The next visit finds it, and says nothing else.
    expect(readPocket()).toEqual({ ...usual, emptied });
  });

  it('leaves alone what another window of a first visit has left meanwhile', async () => {
    await openPocket(() => {
      writePocket({ language: 'es' });
      return Promise.resolve(true); // The worker that it registered since.
    });
    expect(readPocket()).toEqual({ ...usual, language: 'es' });
  });

  it('says nothing at any start of a phone that is too full for a copy', async () => {
    vi.stubGlobal('localStorage', { ...phone, setItem: () => {
      throw new DOMException('no room', 'QuotaExceededError');
    } });
    await openPocket(() => Promise.resolve(true));
    expect(readPocket().emptied).toBeNull();
    vi.stubGlobal('localStorage', phone);
    writePocket({}); // What was held for this visit is let go of.
  });

  it.each([
    [{ on: '2026-11-20', read: true }, { on: '2026-11-20', read: true }],
    [{ on: '2026-11-20' }, { on: '2026-11-20', read: false }],
    [{ on: '2026-02-30', read: true }, null],
    [true, null],
  ])('reads what became of everything from %j', (kept, emptied) => {
    phone.setItem(key, JSON.stringify({ emptied: kept }));
    expect(readPocket().emptied).toEqual(emptied);
  });

  it('says nothing of a copy that can be neither read nor written', async () => {
    vi.stubGlobal('localStorage', storage(true));
    await openPocket(() => Promise.resolve(true));
    vi.stubGlobal('localStorage', phone);
    expect(readPocket()).toEqual(usual);
  });

  it('where storage is blocked, holds for this visit', () => {
    vi.stubGlobal('localStorage', storage(true));
    expect(readPocket()).toEqual(usual);
    expect(writePocket({ language: 'es' })).toEqual({ ...usual, language: 'es' });
    expect(readPocket()).toEqual({ ...usual, language: 'es' });
    vi.stubGlobal('localStorage', phone);
    expect(writePocket({ theme: 'day' })).toEqual({ ...usual, language: 'es', theme: 'day' });
    expect(readPocket()).toEqual({ ...usual, language: 'es', theme: 'day' });
  });
});

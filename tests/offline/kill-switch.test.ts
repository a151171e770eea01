/** The worker for the day on which the real one does harm: it removes what the app keeps of itself, and nothing of the diary. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';

const scope = 'https://app.example/';
// Typed as a worker, which this file is not.
const killSwitch: string = '#offline/kill-switch.ts';

test('removes the kept files by name and itself; other caches and the diary stay', async () => {
  const kept = new Set([`workbox-precache-v2-${scope}`, `workbox-precache-v2-${scope}another/`, 'of-somebody-else']);
  const diary = new Dexie('day-by-day');
  diary.version(1).stores({ rows: '&id' });
  await diary.table('rows').add({ id: 'r1' });
  diary.close();
  let registered = true;
  const worker = Object.assign(new EventTarget(), {
    skipWaiting: () => Promise.resolve(),
    registration: { scope, unregister: () => Promise.resolve((registered = false)) },
  });
  vi.stubGlobal('self', worker);
  vi.stubGlobal('caches', { keys: () => Promise.resolve([...kept]), delete: (name: string) => Promise.resolve(kept.delete(name)) });
  await import(killSwitch);
  const work: unknown[] = [];
  for (const name of ['install', 'activate']) worker.dispatchEvent(Object.assign(new Event(name), { waitUntil: (part: unknown) => work.push(part) }));
  await Promise.all(work);
  expect([...kept]).toEqual([`workbox-precache-v2-${scope}another/`, 'of-somebody-else']);
  expect(registered).toBe(false);
  expect(await (await new Dexie('day-by-day').open()).table('rows').toArray()).toEqual([{ id: 'r1' }]);
});

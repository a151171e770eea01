import { afterEach, expect, it, vi } from 'vitest';
import { isWorkerThere } from '#offline/is-worker-there.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const asked = (getRegistration: () => Promise<unknown>) => vi.stubGlobal('navigator', { serviceWorker: { getRegistration } });

it.each([
  ['an earlier visit registered one', () => Promise.resolve({ active: {} }), true],
  ['none is registered', () => Promise.resolve(undefined), false],
  ['the browser refuses to say', () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError')), false],
])('%s', async (_what, getRegistration, there) => {
  asked(getRegistration);
  expect(await isWorkerThere()).toBe(there);
});

it('a browser without workers has none', async () => {
  vi.stubGlobal('navigator', {});
  expect(await isWorkerThere()).toBe(false);
});

it('the app on the home screen of an iPhone starts empty, whoever registered a worker', async () => {
  vi.stubGlobal('navigator', { standalone: true, serviceWorker: { getRegistration: () => Promise.resolve({ active: {} }) } });
  expect(await isWorkerThere()).toBe(false);
});

it.each([
  ['hands out this page', {}, true],
  ['hands out nothing', null, false],
])('a browser that never says is not waited for: a worker that %s', async (_what, controller, expected) => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { serviceWorker: { controller, getRegistration: () => new Promise(() => undefined) } });
  const there = isWorkerThere();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await there).toBe(expected);
});

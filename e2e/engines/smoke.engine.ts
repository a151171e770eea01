import { test as base, expect } from '@playwright/test';
import { serve } from '#scripts/serve.mjs';
import type { Driver, Engine } from './driver.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** Starts cold browsers on one profile and closes those that a failed test leaves open. */
type Open = (engine: Engine) => Promise<Driver>;

const test = base.extend<{ open: Open; server: { readonly url: string; readonly stop: () => Promise<void> } }>({
  open: async ({}, use, info) => {
    const opened: Driver[] = [];
    await use(async (engine) => {
      const driver = await engine.open(info.outputPath('profile'));
      opened.push(driver);
      return driver;
    });
    for (const driver of opened) await driver.close();
  },
  server: async ({}, use) => {
    const server = await serve();
    await use(server);
    await server.stop();
  },
});

/** True once every file is kept and the page answers from there; false when that does not come. */
const kept = `
  const late = new Promise((go) => setTimeout(() => go(false), 15000));
  const controlled = navigator.serviceWorker.ready.then(() =>
    navigator.serviceWorker.controller
      ? true
      : new Promise((go) => navigator.serviceWorker.addEventListener('controllerchange', () => go(true), { once: true })));
  return Promise.race([controlled, late]);
`;

const wanted = process.env.ENGINES?.split(',');

for (const engine of [firefox, webkit].filter(({ name }) => wanted?.includes(name) ?? true)) {
  test(`${engine.name}: a fever at night is there again after a cold start without a network`, async ({ open, server }) => {
    const first = await open(engine);
    await first.goto(server.url);
    await first.see({ role: 'heading', name: 'Day by Day' });
    expect(await first.evaluate(kept)).toBe(true);
    await first.close();

    await server.stop();

    const second = await open(engine);
    await second.goto(`${server.url}/diary`);
    await second.see({ role: 'heading', name: 'Day by Day' });
  });
}

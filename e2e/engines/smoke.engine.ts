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
    await Promise.all(opened.map((driver) => driver.close()));
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

const setUpQuestions = ['What day were the cells given?', 'Your team’s 24-\u2060hour number', 'Who uses this phone?'];

const wanted = process.env.ENGINES?.split(',');

for (const engine of [firefox, webkit].filter(({ name }) => wanted?.includes(name) ?? true)) {
  test(`${engine.name}: a fever at night is there again after a cold start without a network`, async ({ open, server }) => {
    const first = await open(engine);
    await first.goto(server.url);
    await first.tap({ role: 'link', name: 'Start · 3 short questions' });
    for (const question of setUpQuestions) {
      await first.see({ role: 'heading', name: question });
      await first.tap({ role: 'button', name: 'Skip' });
    }
    await first.see({ role: 'heading', name: 'Today' });
    expect(await first.evaluate(kept)).toBe(true);

    await first.goto(`${server.url}/temperature`);
    // No digit twice in a row: the pad takes a quick second tap for a tremor.
    for (const digit of '1012') await first.tap({ role: 'button', name: digit });
    await first.tap({ role: 'button', name: 'Save temperature' });
    await first.see({ role: 'heading', name: 'Call your CAR T team now' });
    await first.seeText('101.2 °F');
    await first.close();

    await server.stop();

    const second = await open(engine);
    await second.goto(`${server.url}/diary`);
    await second.seeText('101.2 °F');
    await second.goto(server.url);
    await second.see({ role: 'heading', name: 'Call your CAR T team now' });
  });
}

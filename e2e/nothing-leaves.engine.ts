/** The trap that stands around these runs hears what each engine asks of another origin: without this, its silence would say nothing. */
import { test, expect } from '@playwright/test';
import { firefox } from './engines/firefox.ts';
import { webkit } from './engines/webkit.ts';
import { startTrap } from './support/trap.ts';

const elsewhere = 'http://elsewhere.example/';
const wanted = process.env.ENGINES?.split(',');

for (const engine of [firefox, webkit].filter(({ name }) => wanted?.includes(name) ?? true)) {
  test(`${engine.name}: a request for another origin is heard`, async ({}, info) => {
    const trap = await startTrap();
    const driver = await engine.open(info.outputPath('profile'), trap.url);
    try {
      // The answer is a refusal; whether that counts as a page differs between engines.
      await driver.goto(elsewhere).catch(() => undefined);
      expect(trap.asked).toContain(elsewhere);
    } finally {
      await driver.close();
      trap.stop();
    }
  });
}

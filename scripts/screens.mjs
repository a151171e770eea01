/**
 * `npm run screens`: walks the built app through every screen and state and writes their pictures to /screens, in both
 * languages and every look of screens-list.mjs. `npm run screens -- es night` takes only those with all these words in their name.
 */
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, devices } from 'playwright-core';
import { runnerImport } from 'vite';
import { findChromium, quietArgs } from './browser.mjs';
import { looks } from './screens-list.mjs';
import { serve } from './serve.mjs';

/** The same walk as the tests take. @type {{ module: typeof import('../e2e/support/states.ts') }} */
const { module: { locales, walkThrough, zone } } = await runnerImport(fileURLToPath(new URL('../e2e/support/states.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});

const only = process.argv.slice(2);
const walks = looks
  .flatMap((look) => /** @type {const} */ (['en', 'es']).map((lang) => ({ look, lang, name: `${lang}.${look.name}` })))
  .filter(({ name }) => only.every((word) => name.split('.').includes(word)));

const server = await serve();
const browser = await chromium.launch({ executablePath: await findChromium(), args: quietArgs });
if (only.length === 0) await rm('screens', { recursive: true, force: true });
await mkdir('screens', { recursive: true });

/** A page shown whole has its bar once, at the end. */
const atTheEnd = 'body { position: relative } .bar { position: absolute } .skip { display: none } .dock { position: static }';

/** @param {(typeof walks)[number]} walk @returns {Promise<number>} pictures taken */
const picture = async ({ look, lang, name }) => {
  const context = await browser.newContext({
    ...devices['iPhone 14'],
    viewport: { width: look.width, height: look.height },
    deviceScaleFactor: 1,
    baseURL: server.url,
    locale: locales[lang],
    timezoneId: zone,
    colorScheme: look.colorScheme,
    reducedMotion: 'reduce',
    // For the one rule below that shows a whole page with its bar at the end.
    bypassCSP: look.whole,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: look.textPx } });
  page.setDefaultTimeout(10_000);
  let taken = 0;
  /** @param {string} stop */
  const take = (stop) =>
    page.screenshot({ path: `screens/${stop}.${name}.png`, fullPage: look.whole, animations: 'disabled', ...(look.whole ? { style: atTheEnd } : {}) });
  try {
    await walkThrough(page, lang, async (stop) => {
      taken += 1;
      await take(`${String(taken).padStart(2, '0')}-${stop}`);
    });
  } catch (error) {
    await take('stopped-here');
    throw error;
  } finally {
    await context.close();
  }
  return taken;
};

let missed = 0;
for (const [at, walk] of walks.entries()) {
  try {
    console.log(`${at + 1} of ${walks.length}: ${walk.name}, ${await picture(walk)} pictures`);
  } catch (error) {
    missed += 1;
    console.error(`${at + 1} of ${walks.length}: ${walk.name} stopped. ${error instanceof Error ? error.message : String(error)}`);
  }
}

await browser.close();
await server.stop();
console.log('The pictures are in screens/');
process.exitCode = missed > 0 ? 1 : 0;

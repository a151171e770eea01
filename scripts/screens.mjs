/**
 * `npm run screens`: walks the built app in Chromium and writes a picture of every screen to /screens,
 * in both languages, by day and by night, and once with text at 200 %.
 */
import { mkdir, rm } from 'node:fs/promises';
import { chromium, devices } from 'playwright-core';
import { findChromium, quietArgs } from './browser.mjs';
import { serve } from './serve.mjs';
import { screens } from './screens-list.mjs';

const looks = [
  { name: 'day', colorScheme: /** @type {const} */ ('light'), scale: 1 },
  { name: 'night', colorScheme: /** @type {const} */ ('dark'), scale: 1 },
  { name: 'text200', colorScheme: /** @type {const} */ ('light'), scale: 2 },
];
const locales = { en: 'en-US', es: 'es-US' };
/** Every picture shows the same night. */
const shownAt = new Date('2026-11-20T02:45:00-08:00');

const only = process.argv.slice(2);
const wanted = only.length > 0 ? screens.filter(({ name }) => only.includes(name)) : screens;

const server = await serve();
const browser = await chromium.launch({ executablePath: await findChromium(), args: quietArgs });
await rm('screens', { recursive: true, force: true });
await mkdir('screens');

/** @type {string[]} */
const missed = [];

/** @param {'en' | 'es'} language @param {(typeof looks)[number]} look @param {(typeof screens)[number]} screen */
const picture = async (language, look, screen) => {
  const context = await browser.newContext({
    ...devices['iPhone 14'],
    viewport: { width: 390, height: 844 },
    baseURL: server.url,
    locale: locales[language],
    timezoneId: 'America/Los_Angeles',
    colorScheme: look.colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const file = `${screen.name}.${language}.${look.name}.png`;
  try {
    await page.clock.install({ time: shownAt });
    await screen.walk(page, language);
    if (look.scale !== 1) await page.evaluate((scale) => document.documentElement.style.setProperty('font-size', `${scale * 100}%`), look.scale);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `screens/${file}`, fullPage: screen.full ?? false });
  } catch (error) {
    missed.push(`${file}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
  await context.close();
};

for (const screen of wanted) {
  for (const language of /** @type {const} */ (['en', 'es'])) {
    for (const look of looks) await picture(language, look, screen);
  }
}

await browser.close();
await server.stop();
console.log(`${wanted.length * looks.length * 2 - missed.length} pictures in screens/`);
for (const line of missed) console.error(`Missed ${line}`);
process.exitCode = missed.length > 0 ? 1 : 0;

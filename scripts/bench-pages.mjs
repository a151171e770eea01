/**
 * `npm run bench:pages`: how much slower Today and the charts open with the diary of fifteen years than with a young one,
 * in Chromium, on the built app. Within the started app, and at a cold start: until what asks for a call and the charts stand,
 * and, for the record, until the two copies of the diary were compared, before which nothing calm is said.
 * Exit code 1 when one of the pages takes more than half as long again to open.
 */
import { fileURLToPath } from 'node:url';
import { chromium, devices } from 'playwright-core';
import { runnerImport } from 'vite';
import { findChromium, quietArgs } from './browser.mjs';
import { serve } from './serve.mjs';

/** @param {string} file */
const load = async (file) => (await runnerImport(fileURLToPath(new URL(file, import.meta.url)), { configFile: false, logLevel: 'error' })).module;
/** @type {typeof import('./long-diary.ts')} */
const { longDiary } = await load('./long-diary.ts');
/** @type {typeof import('../e2e/support/worst-fortnight.ts')} */
const { putRows } = await load('../e2e/support/worst-fortnight.ts');

const mostRatio = 1.5;
const rounds = 7;
const batch = 2000;
const minuteMs = 60_000;
const patienceMs = 120_000;

const diary = longDiary(1, 20_000);
const server = await serve();
const browser = await chromium.launch({ executablePath: await findChromium(), args: quietArgs });

/** @typedef {import('playwright-core').Page} Page */

/** Both diaries end with a sign to call about. Its card stands only when the diary was read; the lists below stand before. @param {Page} page */
const todayIsThere = (page) => page.locator('main#content .alert').first().waitFor();

/** The copies were compared: the line that says the diary is opening has gone. @param {Page} page */
const isCompared = (page) => page.locator('main#content p[role="status"]', { hasText: 'Opening' }).waitFor({ state: 'detached' });

/** @param {Page} page */
const chartsAreThere = async (page) => {
  await page.locator('table.strip').first().waitFor();
  await page.locator('.recharts-line').first().waitFor({ state: 'attached' });
};

/** A phone with that diary in both copies, as after some days of use. @param {readonly import('#symptoms/row.ts').Row[]} rows */
const phoneWith = async (rows) => {
  const context = await browser.newContext({ ...devices['Pixel 7'], baseURL: server.url, timezoneId: 'UTC' });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  const last = rows.at(-1);
  if (!last) throw new Error('A diary without rows measures nothing.');
  await page.clock.setFixedTime(new Date(Date.parse(last.observedAt) + minuteMs));
  await page.goto('/');
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  for (let from = 0; from < rows.length; from += batch) await putRows(page, rows.slice(from, from + batch), last);
  // The first start copies every row into the journal; the second finds two equal copies.
  for (const start of ['/', '/diary/charts']) {
    await page.goto(start);
    await (start === '/' ? todayIsThere(page) : chartsAreThere(page));
    await isCompared(page);
  }
  return page;
};

/** @param {() => Promise<unknown>} act @param {() => Promise<unknown>} there @returns {Promise<number>} ms */
const timed = async (act, there) => {
  const from = performance.now();
  await act();
  await there();
  return performance.now() - from;
};

/** @typedef {{ readonly opened: number, readonly compared?: number }} Times in ms */

/** @param {Page} page @param {string} path @param {(page: Page) => Promise<unknown>} there @returns {Promise<Times>} */
const coldStart = async (page, path, there) => {
  await page.goto('about:blank');
  const from = performance.now();
  const opened = await timed(() => page.goto(`${server.url}${path}`), () => there(page));
  await isCompared(page);
  return { opened, compared: performance.now() - from };
};

/** @type {Record<string, (page: Page) => Promise<Times>>} */
const pages = {
  'Today, within the app': async (page) => {
    await page.locator('nav a[href="/info"]').click();
    await page.locator('h1').first().waitFor();
    return { opened: await timed(() => page.locator('nav a[href="/"]').click(), () => todayIsThere(page)) };
  },
  'Charts, within the app': async (page) => {
    await page.locator('nav a.tab[href="/diary"]').click();
    const link = page.locator('nav a[href="/diary/charts"]');
    await link.waitFor();
    return { opened: await timed(() => link.click(), () => chartsAreThere(page)) };
  },
  'Today, cold start': (page) => coldStart(page, '/', todayIsThere),
  'Charts, cold start': (page) => coldStart(page, '/diary/charts', chartsAreThere),
};

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const small = await phoneWith(diary.slice(0, 200));
const big = await phoneWith(diary);
let holds = true;
console.log(`Diaries of ${diary.length} and 200 rows, ${rounds} times each in turn; medians.`);
for (const [name, open] of Object.entries(pages)) {
  /** @type {{ small: Times[], big: Times[] }} */
  const times = { small: [], big: [] };
  for (let round = -1; round < rounds; round += 1) {
    const [one, other] = [await open(small), await open(big)];
    if (round < 0) continue;
    times.small.push(one);
    times.big.push(other);
  }
  const of = (/** @type {readonly Times[]} */ all) => median(all.map(({ opened }) => opened));
  const ratio = of(times.big) / of(times.small);
  if (!(ratio <= mostRatio)) holds = false;
  console.log(`${name}: ${of(times.big).toFixed(0)} ms against ${of(times.small).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (at most ${mostRatio}): ${ratio <= mostRatio ? 'holds' : 'DOES NOT HOLD'}`);
  const whole = (/** @type {readonly Times[]} */ all) => median(all.flatMap(({ compared = [] }) => compared)).toFixed(0);
  if (name.includes('cold')) console.log(`  copies compared: ${whole(times.big)} ms against ${whole(times.small)} ms`);
}
await browser.close();
await server.stop();
process.exitCode = holds ? 0 : 1;

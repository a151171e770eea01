/** When the app does not take the place of the served text: what a person sees, and what the page does about it. */
import type { Page } from '@playwright/test';
import { servedWords } from '#content/served-words.ts';
import { serve } from '#scripts/serve.mjs';
import { serveWithNextVersion } from './support/next-version.ts';
import { expect, keptOffline, test } from './support/test.ts';

const start = new Date('2026-12-17T08:00:00-08:00');
const patienceMs = 10_000;

/** What the first screen cannot do without. */
const shellWords = /assets\/shell-[^/]+\.js/;

test.use({ provoked: /dynamically imported module|Unexpected|status of 500|frame-ancestors/ });

const expectLate = async (page: Page): Promise<void> => {
  for (const lang of ['en', 'es'] as const) {
    const { late } = servedWords[lang];
    const part = page.locator(`#served-late [lang=${lang}]`);
    await expect(part.getByRole('heading', { name: late.title })).toBeVisible();
    await expect(part).toContainText(late.text);
    for (const number of ['911', '112', '999']) await expect(part.locator(`a[href="tel:${number}"]`)).toBeVisible();
  }
};

/** @returns a count of how often the page itself was loaded */
const countLoads = (page: Page): (() => number) => {
  let loads = 0;
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  return () => loads;
};

test('it says so in both languages with the numbers, loads itself once more and never again; mended, it opens', async ({ page, server }) => {
  await page.clock.install({ time: start });
  const loads = countLoads(page);
  await page.route(shellWords, (route) => route.fulfill({ status: 500 }));
  const probe = page.waitForRequest(/worker\.js$/);
  await page.goto(server.url);
  await expect(page.locator('#served-late')).toBeHidden();
  const again = page.waitForEvent('load');
  await page.clock.runFor(patienceMs);
  await probe;
  await again;
  expect(loads()).toBe(2);

  await page.clock.runFor(patienceMs);
  await expectLate(page);
  await page.clock.runFor(10 * patienceMs);
  await expectLate(page);
  expect(loads()).toBe(2);

  await page.unroute(shellWords);
  await page.getByRole('link', { name: servedWords.en.late.button }).click();
  await expect(page.locator('main:not(.served) h1')).toBeVisible();
  await page.clock.runFor(2 * patienceMs);
  await expect(page.locator('main:not(.served) h1')).toBeVisible();
  expect(loads()).toBe(3);
});

test('a kept file went bad: the page comes past what is kept, and the phone keeps the app anew', async ({ page }, info) => {
  const server = await serveWithNextVersion(info.outputPath('dist'));
  try {
    await page.clock.install({ time: start });
    await page.goto(server.url);
    await keptOffline(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (request.url.includes('/assets/shell-')) await cache.put(request, new Response('export const', { headers: { 'content-type': 'text/javascript' } }));
        }
      }
    });
    await page.reload();
    await expect(page.locator('.served')).toBeVisible();
    await page.clock.runFor(patienceMs);
    await expect(page.locator('main:not(.served) h1')).toBeVisible();
    await keptOffline(page);
    await page.route('**', (route) => route.abort());
    await page.reload();
    await expect(page.locator('main:not(.served) h1')).toBeVisible();
  } finally {
    await server.stop();
  }
});

test('without a network nothing is loaded again, and the numbers stay', async ({ page, server }) => {
  await page.clock.install({ time: start });
  await page.route(shellWords, (route) => route.abort());
  await page.goto(server.url);
  const loads = countLoads(page);
  await server.stop();
  await page.clock.runFor(3 * patienceMs);
  await expectLate(page);
  expect(loads()).toBe(0);
});

test('inside a page of somebody else: forbidden by header; where a host sends none, the app does not start and says why', async ({ page, server }) => {
  await page.setContent(`<iframe src="${server.url}"></iframe>`);
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);

  const plain = await serve({ headers: false });
  try {
    const { framed } = servedWords.es;
    await page.clock.install({ time: start });
    await page.setContent(`<iframe src="${plain.url}" width="390" height="800"></iframe>`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { name: framed.title })).toBeVisible();
    await page.clock.runFor(2 * patienceMs);
    await expect(frame.locator('main')).toHaveClass('served');
    const opened = page.waitForEvent('popup');
    await frame.getByRole('link', { name: framed.button }).click();
    await expect((await opened).locator('main:not(.served) h1')).toBeVisible();
  } finally {
    await plain.stop();
  }
});

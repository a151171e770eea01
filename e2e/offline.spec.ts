import { serveWithNextVersion } from './support/next-version.ts';
import { expect, keptOffline, test } from './support/test.ts';

const deepLinks = ['/', '/check', '/help', '/temperature', '/diary', '/guide'];

test('after the first load every page opens with the server stopped, from a cold start', async ({ context, server }) => {
  const first = await context.newPage();
  await first.goto(server.url);
  await keptOffline(first);
  await first.close();
  await server.stop();
  for (const link of deepLinks) {
    const page = await context.newPage();
    await page.goto(server.url + link);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.close();
  }
});

test('a missing script is a real 404, never the page in its place', async ({ request, server }) => {
  const answer = await request.get(`${server.url}/assets/gone-12345678.js`);
  expect(answer.status()).toBe(404);
});

test('a new version waits while a page of the old one is open, and is there at the next cold start', async ({ context }, info) => {
  const server = await serveWithNextVersion(info.outputPath('dist'));
  try {
    const page = await context.newPage();
    await page.goto(server.url);
    await keptOffline(page);

    await server.publish();
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.waiting?.state)))
      .toBe('installed');
    await page.reload();
    await expect(page.locator('meta[name=next-version]')).toHaveCount(0);
    await page.close();

    await expect
      .poll(async () => {
        const next = await context.newPage();
        await next.goto(server.url);
        const there = await next.locator('meta[name=next-version]').count();
        await next.close();
        return there;
      })
      .toBe(1);
  } finally {
    await server.stop();
  }
});

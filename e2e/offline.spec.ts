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

const elsewhere = 'http://elsewhere.example/';

test.describe('a request for another origin', () => {
  test.use({ leavesFor: elsewhere, provoked: /status of 502/ });
  test('is heard, so that every one of these tests can fail by it', async ({ page }) => {
    await expect(page.goto(elsewhere)).rejects.toThrow();
  });
});

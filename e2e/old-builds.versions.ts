/** From each older build to this one, as `npm run test:versions` names them: every route of both, and every new file damaged once. */
import { readFile } from 'node:fs/promises';
import { keptFiles, lookForVersion, serveWithNextVersion } from './support/next-version.ts';
import { expect, keptOffline, test } from './support/test.ts';
import { walkFromTo } from './support/walk-versions.ts';

const current = 'dist';
const older = (process.env.VERSIONS ?? '').split(',').filter(Boolean);

test('there are two older builds, and all three differ', async () => {
  const workers = await Promise.all([current, ...older].map((build) => readFile(`${build}/worker.js`, 'utf8')));
  expect(workers).toHaveLength(3);
  expect(new Set(workers).size).toBe(3);
});

for (const before of older) {
  test(`${before}: its files gone, every page of it opens; then every page of this build, draft and diary with it`, async ({ context }, info) => {
    await walkFromTo(context, { before, after: current, copy: info.outputPath('dist') });
  });
}

test('each file that this build brings, with one byte changed: the older build goes on; all of them whole: this build waits', async ({ page }, info) => {
  const [before = ''] = older;
  const server = await serveWithNextVersion(info.outputPath('dist'), before);
  try {
    await page.goto(server.url);
    await keptOffline(page);
    const script = (await page.locator('script[type=module]').first().getAttribute('src')) ?? '';
    await server.replaceAll(current);
    const known = await keptFiles(before);
    const files = (await keptFiles(current)).filter((file) => file === 'index.html' || !known.includes(file));
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const mend = await server.flipByte(file);
      expect(await lookForVersion(page), file).toBe('redundant');
      await page.reload();
      await expect(page.locator('main:not(.served) h1'), file).toBeVisible();
      await expect(page.locator('script[type=module]').first(), file).toHaveAttribute('src', script);
      await mend();
    }
    expect(await lookForVersion(page)).toBe('installed');
  } finally {
    await server.stop();
  }
});

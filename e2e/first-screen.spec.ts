import { firstScreens } from '#scripts/first-screen.mjs';
import { expect, test } from './support/test.ts';

/** The list that `npm run size` weighs is what a browser really fetches before it paints; without this, the figure could lie. */
test('nothing but the files of the first screen is fetched before it is painted', async ({ page }) => {
  await page.addInitScript(() => {
    const painted = new MutationObserver(() => {
      if (!document.querySelector('main:not(.served)')) return;
      painted.disconnect();
      requestAnimationFrame(() => performance.mark('first-screen'));
    });
    painted.observe(document, { childList: true, subtree: true });
  });
  await page.goto('/');
  const fetched = await page.evaluate(async () => {
    while (performance.getEntriesByName('first-screen').length === 0) await new Promise(requestAnimationFrame);
    const at = performance.getEntriesByName('first-screen')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime < at && /\.(js|css)$/.test(entry.name))
      .map((entry) => new URL(entry.name).pathname.slice(1));
  });
  const allowed = new Set(firstScreens().flatMap((files) => [...files]));
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched.filter((file) => !allowed.has(file))).toEqual([]);
});

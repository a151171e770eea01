/** Whether a call can be seen and tapped without scrolling. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** Whole in the viewport, with nothing over it: at its middle and close to each corner a tap lands on it. */
const anyWholeInSight = (links: readonly Element[]): boolean =>
  links.some((link) => {
    const { left, right, top, bottom, width, height } = link.getBoundingClientRect();
    if (width === 0 || top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) return false;
    const [x, y] = [Math.min(24, width / 4), Math.min(12, height / 4)];
    const points = [[left + width / 2, top + height / 2], [left + x, top + y], [right - x, top + y], [left + x, bottom - y], [right - x, bottom - y]] as const;
    return points.every(([across, down]) => link.contains(document.elementFromPoint(across, down)));
  });

/** The small and the usual phone, and both with the browser's letters at 200 %. */
const views = [
  { name: '390 × 844', size: { width: 390, height: 844 }, letters: 16 },
  { name: '360 × 640', size: { width: 360, height: 640 }, letters: 16 },
  { name: '390 × 844, text at 200 %', size: { width: 390, height: 844 }, letters: 32 },
  { name: '360 × 640, text at 200 %', size: { width: 360, height: 640 }, letters: 32 },
] as const;

/**
 * Loads the page in each view. `calls` finds the links to one number, of which one must be in sight;
 * the first of them stands above `reason` in the page.
 */
export const expectCallInSight = async (page: Page, calls: Locator, reason: Locator): Promise<void> => {
  const before = page.viewportSize();
  const browser = await page.context().newCDPSession(page);
  for (const { name, size, letters } of views) {
    await page.setViewportSize(size);
    await browser.send('Page.setFontSizes', { fontSizes: { standard: letters } });
    await page.reload();
    await expect(calls.first()).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), name).toBe(`${letters}px`);
    // The top of the page, where a person begins: parts that arrive late may have moved it by a few pixels.
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => calls.evaluateAll(anyWholeInSight), `call in sight at ${name}`).toBe(true);
    expect(await page.evaluate(() => scrollY), name).toBe(0);
    const [call, why] = [await calls.first().boundingBox(), await reason.boundingBox()];
    expect((call?.y ?? Infinity) + (call?.height ?? 0), `call above the reason at ${name}`).toBeLessThanOrEqual(why?.y ?? 0);
  }
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
  if (before) await page.setViewportSize(before);
  await page.reload();
};

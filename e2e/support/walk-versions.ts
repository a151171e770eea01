/** From one build to the next while the host has only the new files: nothing of the old page breaks, nothing of the diary is lost. */
import type { BrowserContext, Page } from '@playwright/test';
import { everyRoute, expectOpen } from './addresses.ts';
import { seattle } from './homes.ts';
import { lookForVersion, serveWithNextVersion } from './next-version.ts';
import { openPhone, type Phone } from './phone.ts';
import { expect, keptOffline } from './test.ts';

/** The scripts that the page was served with: their names carry the build. */
const running = async (page: Page): Promise<string> =>
  (await page.locator('script[src]').evaluateAll((scripts) => scripts.map((script) => script.getAttribute('src')))).join(' ');

const openEvery = async (page: Page, phone: Phone): Promise<void> => {
  for (const address of await everyRoute()) {
    await phone.goTo(address);
    await expectOpen(page, phone, address);
  }
};

export const walkFromTo = async (context: BrowserContext, { before, after, copy }: { readonly before: string; readonly after: string; readonly copy: string }): Promise<void> => {
  const server = await serveWithNextVersion(copy, before);
  const open = async (start: string) => {
    const page = await context.newPage();
    return { page, phone: await openPhone(page, seattle, { url: server.url, start }) };
  };
  try {
    const old = await open('2026-12-17T08:00:00-08:00');
    const { temperature } = old.phone.words.checkIn;
    await old.phone.setUp({ given: '2026-12-01' });
    await old.phone.takeTemperature('982');
    await old.phone.goTo('/temperature');
    await old.phone.press('99');
    await old.phone.settle();
    await keptOffline(old.page);
    const script = await running(old.page);

    await server.replaceAll(after);
    expect(await lookForVersion(old.page)).toBe('installed');
    await openEvery(old.page, old.phone);
    expect(await running(old.page)).toBe(script);
    await old.page.close();

    const next = await open('2026-12-17T08:20:00-08:00');
    await expect(async () => {
      await next.phone.goTo('/temperature');
      expect(await running(next.page)).not.toBe(script);
    }).toPass();
    await expect(next.page.getByRole('textbox', { name: temperature.label })).toHaveValue('99');
    await openEvery(next.page, next.phone);
    await next.phone.goTo('/diary?day=2026-12-17');
    await expect(next.page.getByRole('main')).toContainText('98.2 °F');
  } finally {
    await server.stop();
  }
};

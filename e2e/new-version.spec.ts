import type { Page } from '@playwright/test';
import { seattle } from './support/homes.ts';
import { serveWithNextVersion } from './support/next-version.ts';
import { openPhone } from './support/phone.ts';
import { expect, keptOffline, test } from './support/test.ts';

test.use({ locale: seattle.locale, timezoneId: seattle.timezoneId });

const waiting = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state);

test('a new version waits while a check-in is half done, asks afterwards, and loses nothing', async ({ page }, info) => {
  const server = await serveWithNextVersion(info.outputPath('dist'));
  try {
    const phone = await openPhone(page, seattle, { url: server.url, start: '2026-12-17T08:00:00-08:00' });
    const { checkIn, common, states, today } = phone.words;
    const next = page.locator('meta[name=next-version]');
    const use = phone.button(states.newVersion.button);
    await phone.setUp({ given: '2026-12-01' });
    await keptOffline(page);
    await phone.goTo('/check-in/now');
    await phone.button(checkIn.danger.none).click();
    await phone.press('982');

    await server.publish();
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await expect.poll(() => waiting(page)).toBe('installed');
    await expect(use).toHaveCount(0);

    await phone.link(common.bar.help).click();
    await expect(page).toHaveURL(/help/);
    await phone.goTo('/');
    await expect(phone.heading(today.draft.title(2))).toBeVisible();
    await expect(use).toHaveCount(0);
    await expect(next).toHaveCount(0);

    await phone.link(today.draft.button).click();
    await expect(page.getByRole('textbox', { name: checkIn.temperature.label })).toHaveValue('98.2');
    await phone.button(common.next).click();
    await phone.button(checkIn.symptoms.save).click();
    await expect(phone.heading(checkIn.saved.title)).toBeVisible();

    await use.click();
    await expect(next).toHaveCount(1);
    await phone.goTo('/diary?day=2026-12-17');
    await expect(page.getByRole('main')).toContainText('98.2 °F');
  } finally {
    await server.stop();
  }
});

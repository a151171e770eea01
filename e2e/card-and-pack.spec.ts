/** What staff are shown, and what a centre sets: both without a camera, and the card without a diary. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import encodeQR from 'qr';
import { loadWords } from '#content/languages.ts';
import { madrid, seattle, type Home } from './support/homes.ts';
import { openPhone } from './support/phone.ts';
import { expect, test } from './support/test.ts';

test.use({ keepsFiles: false });

const start = (home: Home): string => `2026-12-04T20:00:00${home.offset}`;

const refuseDatabase = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });

/** The example of the how-to, with a number of its own. */
const packFor = async (more: object): Promise<string> =>
  JSON.stringify({ ...(JSON.parse(await readFile('docs/centre-pack/example.json', 'utf8')) as object), numbers: { always: '206 555 0199' }, ...more });

for (const home of [seattle, { ...madrid, lang: 'es' } satisfies Home] as const) {
  test.describe(home.locale, () => {
    test.use({ locale: home.locale, timezoneId: home.timezoneId });

    test('the card: filled in, shown in the hospital’s language, printed, and there when the diary is not', async ({ page, context, server }) => {
      const phone = await openPhone(page, home, { url: server.url, start: start(home) });
      const { words, button, link } = phone;
      const { card } = words;
      await phone.setUp({ given: '2026-12-01' });
      await phone.goTo('/card');
      await link(card.addFacts).click();
      await page.getByLabel(card.form.fields.fullName).fill('Elena Marsh');
      await page.getByLabel(card.form.fields.birthDate).fill('1958-03-14');
      await page.getByLabel(card.form.fields.allergies).fill('Penicillin');
      await button(words.common.save).click();
      const shown = page.locator('.ecard');
      await expect(shown).toContainText('Penicillin');
      await expect(shown).toContainText(words.common.day(3));
      await expect(shown.locator('.ecard-number')).toHaveText(home.team.typed);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await shown.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe('rgb(255, 255, 255)');
      await page.emulateMedia({ media: 'print' });
      await phone.goTo('/card/wallet');
      const walletSides = page.locator('.wallet-side');
      await expect(walletSides).toHaveCount(2);
      const [front, back] = await walletSides.evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect()));
      const inch = 96;
      for (const side of [front, back]) {
        expect(side?.width).toBeCloseTo(3.375 * inch, 0);
        expect(side?.height).toBeLessThanOrEqual(2.125 * inch + 1);
      }
      await expect(page.locator('.code-square')).toBeVisible();

      const broken = await context.newPage();
      await refuseDatabase(broken);
      const again = await openPhone(broken, home, { url: server.url, start: start(home) });
      await page.close();
      await again.goTo('/card');
      await expect(broken.locator('.ecard')).toContainText('Elena Marsh');
      await expect(broken.locator('.ecard')).toContainText('Penicillin');
      await expect(broken.locator(`main a[href="${home.team.href}"]`)).toBeVisible();
    });

    test('a pack: no camera, refused when it loosens, read from a photo, looked at, used, seen in the guide, taken off', async ({ page, server }) => {
      const phone = await openPhone(page, home, { url: server.url, start: start(home) });
      const { words, button, heading } = phone;
      const { centre } = words;
      await phone.setUp({ given: '2026-12-01' });
      await phone.goTo('/info');
      await page.locator('main a[href="/pack"]').click();
      await button(centre.read.camera).click();
      await expect(page.getByText(centre.read.noCamera)).toBeVisible();
      await page.getByLabel(centre.read.paste).fill(await packFor({ rules: { W01: { lines: { feverC: 39 } } } }));
      await button(centre.read.use).click();
      await expect(heading(centre.refused.title)).toBeFocused();
      await expect(page.getByText(centre.refused.looserPlace('rules.W01.lines.feverC', '38'))).toBeVisible();
      await button(centre.refused.again).click();

      const photo = Buffer.from(encodeQR(await packFor({}), 'gif', { scale: 4, border: 4 }));
      await page.getByLabel(centre.read.photo).setInputFiles({ name: 'code.gif', mimeType: 'image/gif', buffer: photo });
      await expect(heading(centre.preview.title)).toBeFocused();
      const number = page.locator('.change').filter({ has: heading(centre.preview.fields.always) });
      await expect(number).toContainText(home.team.typed);
      await expect(number).toContainText('206 555 0199');
      await expect(page.getByText(centre.preview.sender)).toBeVisible();
      await button(centre.preview.apply).click();
      await expect(page.getByText(centre.preview.applied)).toBeVisible();
      await phone.goTo('/help');
      await expect(page.locator('main a[href="tel:2065550199"]').first()).toBeVisible();
      await phone.goTo('/guide/driving');
      await expect(page.locator('main')).toContainText(/12\s(weeks|semanas)/);
      await phone.goTo('/pack');
      await button(centre.inUse.remove).click();
      await button(centre.inUse.removeYes).click();
      await expect(page.getByText(centre.inUse.removed)).toBeVisible();
      await phone.goTo('/help');
      await expect(page.locator(`main a[href="${home.team.href}"]`).first()).toBeVisible();
      await expect(page.locator('main a[href="tel:2065550199"]')).toHaveCount(0);
    });
  });
}

test.describe('a Spanish speaker in the United States', () => {
  test.use({ locale: 'es-US', timezoneId: seattle.timezoneId });
  test('the card stands in English first, one button gives Spanish', async ({ page, server }) => {
    const phone = await openPhone(page, { ...seattle, lang: 'es', locale: 'es-US' } satisfies Home, { url: server.url, start: start(seattle) });
    await phone.setUp({ given: '2026-12-01' });
    await phone.goTo('/card');
    const english = await loadWords('en');
    await expect(page.locator('.ecard')).toHaveAttribute('lang', 'en');
    await expect(page.locator('.ecard')).toContainText(english.card.staff.title);
    await phone.button('Español').click();
    await expect(page.locator('.ecard')).toHaveAttribute('lang', 'es');
  });
});

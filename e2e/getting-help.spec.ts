/** From “something is wrong” to a voice and staff who know: what to say, the way, who comes next, and all of it without a diary. */
import type { Page } from '@playwright/test';
import { formatFor } from '#content/format.ts';
import { loadWords } from '#content/languages.ts';
import { madrid, seattle, type Home } from './support/homes.ts';
import { openPhone, type Phone } from './support/phone.ts';
import { expect, test } from './support/test.ts';

test.use({ keepsFiles: false });

const night = '2026-12-05T02:45:00-08:00';
const backup = { typed: '206-555-0117', href: 'tel:2065550117' };
const way = { address: '12 Hill Road', door: 'Code 4711', ride: 'Taxi https://taxi.example 206-555-0199' };

/** A Spanish speaker whose operators speak English. */
const rosa = { ...seattle, lang: 'es', locale: 'es-US' } as const satisfies Home;

const rowTo = (page: Page, href: string) => page.locator(`main a[href="${href}"]`);
const calls = (page: Page): Promise<readonly (string | null)[]> =>
  page.locator('main a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

const writeNumbersAndWay = async (page: Page, { words, goTo, button }: Phone, backupLine: string = backup.typed): Promise<void> => {
  const { numbers, way: say } = words.calling;
  await goTo('/help');
  await rowTo(page, '/numbers').click();
  await page.getByLabel(numbers.backup, { exact: true }).fill('call me');
  await button(words.common.save).click();
  await expect(page.getByText(words.setup.number.problems.letters)).toBeVisible();
  await page.getByLabel(numbers.backup, { exact: true }).fill(backupLine);
  // The guard against a shaky thumb lets a second tap on one button through after a while.
  await page.clock.runFor(1_000);
  await button(words.common.save).click();
  await expect(page).toHaveURL(/\/help$/);
  await rowTo(page, '/way').click();
  await button(say.write).click();
  for (const part of ['address', 'door', 'ride'] as const) await page.getByLabel(say[part], { exact: true }).fill(way[part]);
  await button(words.common.save).click();
  await expect(page.getByText(way.ride)).toBeVisible();
  await expect(page.getByText(say.notYourself)).toBeVisible();
  await expect(page.locator('main a[href*="taxi"]')).toHaveCount(0);
};

/** On the narrowest phone, with the browser's letters at 100 % and at 200 %. */
const expectNumbersInOnePiece = async (page: Page): Promise<void> => {
  const browser = await page.context().newCDPSession(page);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const standard of [16, 32]) {
    await browser.send('Page.setFontSizes', { fontSizes: { standard } });
    await page.reload();
    await expect(page.locator('.slip .whole-number').filter({ hasText: '-' })).toHaveCount(2);
    const lines = page.locator('.slip .whole-number').filter({ hasText: '-' }).evaluateAll((numbers) => numbers.map((number) => {
      const range = document.createRange();
      range.selectNodeContents(number);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    }));
    expect(await lines, `letters of ${standard} px`).toEqual([1, 1]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `letters of ${standard} px`).toBeLessThanOrEqual(320);
  }
};

for (const home of [seattle, rosa] as const) {
  test.describe(home.locale, () => {
    test.use({ locale: home.locale, timezoneId: home.timezoneId, permissions: ['clipboard-read', 'clipboard-write'] });

    test('a fever at night: what to say in the operators’ language, nobody answers, the next number, told to come, the way', async ({ page, server }) => {
      const phone = await openPhone(page, home, { url: server.url, start: '2026-12-04T20:00:00-08:00' });
      const { words } = phone;
      const { alert, script, calling } = words;
      await phone.setUp({ given: '2026-12-01' });
      await writeNumbersAndWay(page, phone);
      await phone.wakeAt(night);
      await phone.takeTemperature('1009');
      await expect(phone.urgent).toBeVisible();

      await phone.link(calling.rows.say).click();
      const lines = page.getByRole('list', { name: script.title });
      const english = await loadWords('en');
      const reading = english.script.reading('100.9\u00A0°F', formatFor('en', 'US').time(night));
      await expect(lines.locator('.say-large').filter({ hasText: reading })).toHaveAttribute('lang', 'en');
      await expect(lines.locator('.say-small')).toHaveCount(home.lang === 'en' ? 0 : await lines.locator('.say-large').count());
      await phone.button(script.copy).click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(reading);
      await expect(page.locator(`.dock a[href="${home.team.href}"]`)).toBeInViewport();

      await phone.goTo('/');
      await phone.link(words.levels.urgent.record).click();
      await phone.choice(alert.outcome.options['no-answer'].label).click();
      await expect(phone.heading(alert.noAnswer.next)).toBeVisible();
      await expect.poll(() => calls(page)).toEqual([backup.href, home.team.href, home.emergency.href]);
      await phone.link(alert.backToFlag).click();
      await phone.link(words.levels.urgent.record).click();
      await phone.choice(alert.outcome.options['told-to-come'].label).click();
      await expect(phone.heading(calling.way.title)).toBeVisible();
      await expect(page.getByText(way.address)).toBeVisible();
      for (const thing of calling.way.take) await expect(page.getByText(thing)).toBeVisible();

      await phone.goTo('/handover');
      await expect(page.locator('.slip')).toContainText(home.team.typed);
      await expect(page.locator('.slip')).toContainText('100.9');
      await expect(page.locator('.slip')).toContainText(alert.outcome.options['told-to-come'].past);
      await expectNumbersInOnePiece(page);
    });

    test('life in danger comes before a seizure; its call settles nothing else, and the check stays in the list of checks', async ({ page, server }) => {
      const phone = await openPhone(page, home, { url: server.url, start: night });
      const { words } = phone;
      await phone.setUp({ given: '2026-12-01', usedBy: 'caregiver' });
      await expect(rowTo(page, '/check').first()).toBeVisible();
      await phone.goTo('/check');
      await phone.mark(phone.box('seizure'));
      await phone.mark(phone.box('suicide_plan_or_unsafe'));
      await phone.button(words.check.save).click();
      const { crisis } = words.forCaregiver(null).alert;
      await expect(page.getByRole('heading', { level: 1, name: crisis.title })).toBeVisible();
      await expect.poll(async () => (await calls(page)).slice(0, 2)).toEqual(['tel:911', 'tel:988']);
      await expect(page.locator('a[href="sms:988"]')).toBeVisible();
      for (const step of crisis.steps) await expect(page.getByText(step)).toBeVisible();
      await expect(page.getByText(words.signs.seizure.label)).toHaveCount(0);
      await phone.link(words.levels.emergency.record).click();
      await phone.choice(words.alert.outcome.options.reached.label).click();
      await expect(page.getByRole('heading', { level: 1, name: words.levels.emergency.heading('911') })).toBeVisible();
      await phone.goTo('/checks');
      await expect(page.getByRole('article')).toContainText(words.signs.seizure.noun, { ignoreCase: true });
    });
  });
}

const refuseDatabase = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });

for (const home of [seattle, madrid] as const) {
  test.describe(`${home.locale}, without a diary`, () => {
    test.use({ locale: home.locale, timezoneId: home.timezoneId });

    test('the database refused: numbers, the way, what to say and the slip are there from the small copy', async ({ page, context, server }) => {
      const phone = await openPhone(page, home, { url: server.url, start: `2026-12-04T20:00:00${home.offset}` });
      await phone.setUp({ given: '2026-12-01' });
      await writeNumbersAndWay(page, phone, home === madrid ? '910 55 01 17' : backup.typed);
      const broken = await context.newPage();
      await refuseDatabase(broken);
      const again = await openPhone(broken, home, { url: server.url, start: `2026-12-05T02:45:00${home.offset}` });
      await page.close();
      const { script, states } = again.words;
      await again.goTo('/help');
      for (const href of [home.emergency.href, home.team.href]) await expect(broken.locator(`main a[href="${href}"]`)).toBeVisible();
      await rowTo(broken, '/way').click();
      await expect(broken.getByText(way.address)).toBeVisible();
      await again.goTo('/say');
      await expect(broken.getByRole('list', { name: script.title })).toContainText(again.words.script.cells(again.format.fullDate('2026-12-01'), 4));
      await again.goTo('/appointment');
      await expect(broken.locator(`main a[href="${home.team.href}"]`).first()).toBeVisible();
      await again.goTo('/handover');
      await expect(broken.locator('.slip')).toContainText(home.team.typed);
      await expect(again.heading(states.notOpen.title)).toBeVisible();
    });

    test('storage blocked altogether: every page of help opens, and a number stands on it', async ({ page, server }) => {
      await refuseDatabase(page);
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
      });
      const phone = await openPhone(page, home, { url: server.url, start: night });
      for (const address of ['/help', '/check', '/say', '/way', '/appointment', '/handover', '/checks', '/numbers']) {
        await phone.goTo(address);
        await expect(page.locator('main:not(.served) h1').first(), address).toBeVisible();
        await expect(phone.heading(phone.words.states.broken.title), address).toHaveCount(0);
      }
      await phone.goTo('/help');
      await expect.poll(() => calls(page)).toEqual(['tel:911', 'tel:112', 'tel:999']);
    });
  });
}

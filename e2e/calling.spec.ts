import type { Page } from '@playwright/test';
import { everyAddress, everyRoute, expectOpen } from './support/addresses.ts';
import { madrid, seattle } from './support/homes.ts';
import { openPhone } from './support/phone.ts';
import { expect, keptOffline, test } from './support/test.ts';

const night = '2026-12-05T02:45:00-08:00';
const evening = '2026-12-04T20:00:00-08:00';
const clinic = { typed: '206-555-0177', href: 'tel:2065550177' };

/** Numbers and where they are answered, as somebody would say it. */
const everywhere = [
  { href: 'tel:911', places: ['United States', 'Canada', 'Mexico'] },
  { href: 'tel:112', places: ['Spain', 'Germany', 'France'] },
  { href: 'tel:999', places: ['United Kingdom', 'Ireland'] },
] as const;

const expectEveryNumber = async (page: Page): Promise<void> => {
  for (const { href, places } of everywhere) {
    const call = page.locator(`main a[href="${href}"]`);
    await expect(call).toBeVisible();
    for (const place of places) await expect(call).toContainText(place);
  }
};

test.use({ locale: seattle.locale, timezoneId: seattle.timezoneId, keepsFiles: false });

test('with the country unknown, three emergency numbers stand with their countries, also in an emergency', async ({ page, server }) => {
  const phone = await openPhone(page, seattle, { url: server.url, start: night });
  await phone.goTo('/help');
  await expectEveryNumber(page);
  await phone.setUp({ given: '2026-12-01', numbers: false });
  await phone.goTo('/check');
  await phone.mark(phone.box('hard_to_wake'));
  await phone.button(phone.words.check.save).click();
  await expect(page.getByRole('heading', { level: 1, name: phone.words.levels.emergency.heading(null) })).toBeVisible();
  await expectEveryNumber(page);
});

/** In the page, or behind Get help at its foot. */
const expectCallWithinTwoTaps = async (page: Page, address: string): Promise<void> => {
  const calls = page.locator('a[href^="tel:"]').filter({ visible: true });
  if ((await calls.count()) > 0) return;
  const help = page.locator('a[href="/help"]').filter({ visible: true });
  await expect(help.first(), `Get help on ${address}`).toBeInViewport();
  await help.first().click();
  await expect(calls.first(), `a call behind Get help on ${address}`).toBeInViewport();
};

test.describe('without a network', () => {
  test.use({ keepsFiles: true });
  for (const setUp of [false, true]) {
    test(`from every page, ${setUp ? 'after' : 'without'} set-up, a call is two taps away at most`, async ({ page, server }) => {
      const phone = await openPhone(page, seattle, { url: server.url, start: evening });
      await phone.goTo('/help');
      await keptOffline(page);
      if (setUp) {
        await phone.setUp({ given: '2026-12-01' });
        await phone.takeTemperature('1009');
        await expect(phone.urgent).toBeVisible();
      }
      await server.stop();
      // Before set-up the examples of one route do not differ.
      for (const address of await (setUp ? everyAddress() : everyRoute())) {
        await phone.goTo(address);
        await expectOpen(page, phone, address);
        await expectCallWithinTwoTaps(page, address);
      }
    });
  }
});

test('nobody answers: the next number, and the emergency number at a time on the clock', async ({ page, server }) => {
  const phone = await openPhone(page, seattle, { url: server.url, start: evening });
  const { alert } = phone.words;
  await phone.setUp({ given: '2026-12-01', clinic: clinic.typed });
  await phone.wakeAt(night);
  await phone.takeTemperature('1009');
  await phone.wakeAt('2026-12-05T02:50:00-08:00');
  await phone.link(phone.words.levels.urgent.record).click();
  await phone.choice(alert.outcome.options['no-answer'].label).click();

  await expect(page.getByRole('heading', { level: 1, name: alert.noAnswer.title('2:50 am') })).toBeVisible();
  await expect(page.locator('main a[href^="tel:"]').first()).toHaveAttribute('href', clinic.href);
  await expect(page.locator(`main a[href="${seattle.team.href}"]`)).toBeVisible();
  const emergency = page.locator('section').filter({ has: page.getByRole('heading', { name: alert.noAnswer.nobodyBy('3:05 am', '911') }) });
  await expect(emergency.locator('a[href="tel:911"]')).toBeVisible();

  await phone.link(alert.backToFlag).click();
  await expect(phone.urgent).toBeVisible();
  await phone.wakeAt('2026-12-06T09:00:00-08:00');
  await phone.checkIn('984');
  await phone.goTo('/');
  await expect(phone.heading(phone.words.today.whatHappened.title)).toBeVisible();
  await expect(phone.urgent).toHaveCount(0);
});

test('a sign ticked by mistake is taken back in two taps, and stays readable', async ({ page, server }) => {
  const phone = await openPhone(page, seattle, { url: server.url, start: night });
  const { alert, levels, signs, checkIn, today } = phone.words;
  await phone.setUp({ given: '2026-12-01' });
  await phone.goTo('/check-in/now');
  await phone.mark(phone.box('chest_pain'));
  await phone.button(checkIn.danger.seeWhatToDo).click();
  const emergency = page.getByRole('heading', { level: 1, name: levels.emergency.heading('911') });
  await expect(emergency).toBeVisible();

  await phone.link(alert.mistake.link).click();
  await phone.button(alert.mistake.confirm).click();
  await expect(phone.heading(today.incomplete.title(['temperature', 'thinking-check']))).toBeVisible();
  await expect(emergency).toHaveCount(0);
  await expect(phone.heading(today.whatHappened.title)).toHaveCount(0);

  await phone.goTo('/diary?day=2026-12-05');
  const old = page.getByRole('main').locator('s, del').filter({ hasText: new RegExp(signs.chest_pain.noun, 'i') });
  await expect(old).toBeVisible();
});

test.describe('in Spain', () => {
  test.use({ locale: madrid.locale, timezoneId: madrid.timezoneId });

  test('the emergency number of the country, and the team in Spanish', async ({ page, server }) => {
    const phone = await openPhone(page, madrid, { url: server.url, start: night });
    await phone.setUp({ given: '2026-12-01' });
    await phone.goTo('/help');
    await expect(page.locator('main a[href="tel:112"]')).toContainText('112');
    await expect(page.locator('main a[href="tel:911"]')).toHaveCount(0);
    await expect(phone.teamLine).toHaveAttribute('href', madrid.team.href);
  });
});

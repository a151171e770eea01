import { devices } from '@playwright/test';
import { madrid, seattle, type Home } from './support/homes.ts';
import { expectCallInSight } from './support/in-sight.ts';
import { openPhone, type Phone } from './support/phone.ts';
import { expect, keptOffline, test } from './support/test.ts';

/** The same readings on both thermometers, as they are keyed in and as they are shown; each on a phone of its own. */
const nights = [
  { home: seattle, screen: devices['Pixel 7'].viewport, fever: '1009', shown: '100.9 °F', down: '982', nextDay: '984', later: '982', calledAt: '2:50' },
  { home: madrid, screen: devices['iPhone 14'].viewport, fever: '383', shown: '38,3 °C', down: '368', nextDay: '369', later: '368', calledAt: '2:50' },
] as const;

const expectNothingCalm = async (phone: Phone): Promise<void> => {
  await expect(phone.heading(phone.words.today.quiet.heading)).toHaveCount(0);
};

const at = (home: Home, dayAndTime: string): string => `${dayAndTime}:00${home.offset}`;

for (const { home, screen, fever, shown, down, nextDay, later, calledAt } of nights) {
  test.describe(home.lang, () => {
    test.use({ locale: home.locale, timezoneId: home.timezoneId, viewport: screen });

    test('the first night, and the days after it, without a network', async ({ page, server }) => {
      const phone = await openPhone(page, home, { url: server.url, start: at(home, '2026-12-04T20:00') });
      const { words, format } = phone;
      const quietTime = words.today.quiet.time(format.time(`2026-12-17T09:00:00${home.offset}`), format.time(`2026-12-17T21:00:00${home.offset}`));

      await test.step('set-up, with the network', async () => {
        await phone.setUp({ given: '2026-12-01', usedBy: 'both' });
        await expect(phone.heading(words.common.day(3))).toBeVisible();
        await keptOffline(page);
        await server.stop();
      });

      await test.step('02:45 on day 4: a fever, and whom to call', async () => {
        await phone.wakeAt(at(home, '2026-12-05T02:44'));
        await phone.goTo('/');
        await phone.link(words.today.start.button).click();
        await phone.button(words.checkIn.danger.none).click();
        await phone.wakeAt(at(home, '2026-12-05T02:45'));
        await phone.press(fever);
        await phone.button(words.common.next).click();
        await expect(phone.urgent).toBeVisible();
        await expect(page).toHaveURL(`${server.url}/`);
        await expect(phone.teamLine.first()).toHaveAttribute('href', home.team.href);
        const reason = page.getByText(shown).first();
        await expect(reason).toContainText('2:45');
        await expectCallInSight(page, phone.teamLine, reason);
      });

      await test.step('02:50: the call, and what came of it', async () => {
        await phone.wakeAt(at(home, '2026-12-05T02:50'));
        await phone.link(words.levels.urgent.record).click();
        await phone.choice(words.alert.outcome.options.reached.label).click();
        await expect(phone.urgent).toHaveCount(0);
        await expectStanding();
      });

      await test.step('later that morning: a lower temperature takes nothing back', async () => {
        await phone.wakeAt(at(home, '2026-12-05T08:30'));
        await phone.takeTemperature(down);
        await expect(phone.heading(words.checkIn.saved.title)).toBeVisible();
        await expectStanding();
        await phone.goTo('/');
        await expectStanding();
        await expect(phone.urgent).toHaveCount(0);
      });

      await test.step('the next day: no thinking check, so nothing can be said', async () => {
        await phone.wakeAt(at(home, '2026-12-06T09:00'));
        await phone.checkIn(nextDay);
        await expect(phone.heading(words.today.incomplete.title(['thinking-check']))).toBeVisible();
        await expectNothingCalm(phone);
        await phone.goTo('/');
        await expect(phone.heading(words.today.incomplete.title(['thinking-check']))).toBeVisible();
        await expectNothingCalm(phone);
      });

      await test.step('day 16: a quiet result, gone twelve hours later', async () => {
        await phone.wakeAt(at(home, '2026-12-17T09:00'));
        await phone.checkIn(later);
        await expect(phone.heading(words.today.quiet.heading)).toBeVisible();
        await expect(page.getByText(quietTime)).toBeVisible();
        await phone.goTo('/');
        await expect(phone.heading(words.common.day(16))).toBeVisible();
        await expect(phone.heading(words.today.quiet.heading)).toBeVisible();
        await phone.wakeAt(at(home, '2026-12-17T20:59'));
        await expect(phone.heading(words.today.quiet.heading)).toBeVisible();
        await phone.wakeAt(at(home, '2026-12-17T21:02'));
        await expect(phone.heading(words.today.quiet.expired(12))).toBeVisible();
        await expectNothingCalm(phone);
      });

      await test.step('the caregiver sees that the patient is hard to wake', async () => {
        await phone.goTo('/check');
        await phone.mark(phone.box('hard_to_wake'));
        const emergency = page.getByRole('link', { name: words.levels.emergency.button(home.emergency.number) });
        await expect(page.getByRole('status').and(page.locator(':has(a)'))).toContainText(words.signs.hard_to_wake.noun);
        await expect(emergency.first()).toHaveAttribute('href', home.emergency.href);
        await phone.button(words.check.save).click();
        await expect(page.getByRole('heading', { level: 1, name: words.levels.emergency.heading(home.emergency.number) })).toBeVisible();
        await expect(emergency.first()).toHaveAttribute('href', home.emergency.href);
        await expectCallInSight(page, emergency, page.getByText(words.alert.say.title, { exact: true }));
      });

      async function expectStanding(): Promise<void> {
        const called = format.capital(words.today.standing.called(format.time(`2026-12-05T02:50:00${home.offset}`), words.alert.outcome.options.reached.past));
        const card = page.locator('section').filter({ has: phone.heading(called) });
        await expect(card).toContainText(words.levels.urgent.tag);
        await expect(card).toContainText(calledAt);
        await expect(card).toContainText(shown);
        await expectNothingCalm(phone);
      }
    });
  });
}

/** Before the cells and after them, with two people and one phone: what is usual, two voices, the thinking check, silence, the clock. */
import { madrid, seattle, type Home } from './support/homes.ts';
import { openPhone } from './support/phone.ts';
import { expect, test } from './support/test.ts';

test.use({ keepsFiles: false });

const at = (home: Home, time: string): string => `${time}:00${home.offset}`;
const cases = [
  { home: seattle, usual: '982' },
  { home: madrid, usual: '368' },
] as const;

for (const { home, usual } of cases) {
  test.describe(home.lang, () => {
    test.use({ locale: home.locale, timezoneId: home.timezoneId });

    test('what is usual, two voices, the rhythm, silence and the clock', async ({ page, server }) => {
      const phone = await openPhone(page, home, { url: server.url, start: at(home, '2026-12-01T09:00') });
      const { words } = phone;
      const { usual: say, thinking, today, rhythm, voices, phoneClock, checkIn, check } = words;
      const tap = async (name: string): Promise<void> => {
        await expect(phone.button(name)).toBeVisible();
        await page.clock.runFor(600);
        await phone.button(name).click();
      };
      const markAll = async (right: number): Promise<void> => {
        for (const [index, group] of (await page.getByRole('group').all()).entries()) {
          await page.clock.runFor(600);
          await group.getByRole('button', { name: index < right ? thinking.right : thinking.wrong, exact: true }).click();
        }
      };
      /** The five parts; of the four first questions so many are answered right. */
      const askAll = async (right: number, written: string, save: string): Promise<void> => {
        await tap(thinking.start);
        await expect(phone.heading(thinking.parts.date.title)).toBeVisible();
        await markAll(right);
        await tap(words.common.next);
        await expect(phone.heading(thinking.parts.naming.title)).toBeVisible();
        await markAll(3);
        await tap(words.common.next);
        await expect(phone.heading(thinking.parts.command.title)).toBeVisible();
        await tap(thinking.right);
        await expect(phone.heading(thinking.parts.sentence.title)).toBeVisible();
        await page.clock.runFor(600);
        await page.getByRole('button', { name: written }).first().click();
        await expect(phone.heading(thinking.parts.counting.title)).toBeVisible();
        await markAll(1);
        await tap(save);
      };

      await test.step('before the cells: the check twice, and numbers of a usual day', async () => {
        await phone.setUp({ usedBy: 'both' });
        await phone.goTo('/set-up/day');
        await tap(words.setup.day.notGiven);
        await expect(page).not.toHaveURL(/set-up.day/);
        await phone.goTo('/');
        await page.getByRole('link', { name: say.title }).click();
        await phone.link(say.thinking.start).click();
        await askAll(2, say.check.sentence.right.title, say.check.save);
        await expect(page.getByText(say.thinking.points(8, 10))).toBeVisible();
        await phone.link(say.thinking.again).click();
        await askAll(3, say.check.sentence.right.title, say.check.save);
        await expect(page.getByText(say.thinking.points(9, 10))).toBeVisible();
        await page.getByRole('textbox', { name: say.numbers.heart_rate.label }).fill('700');
        await tap(say.save);
        await expect(page.getByText(say.problems.range('25', '250'))).toBeVisible();
        await page.getByRole('textbox', { name: say.numbers.heart_rate.label }).fill('70');
        await tap(say.save);
        await expect(page.getByText(say.saved, { exact: true })).toBeVisible();
      });

      await test.step('day 4: nine points are what is usual, and no reason to call', async () => {
        await phone.wakeAt(at(home, '2026-12-06T08:00'));
        await phone.goTo('/set-up/day');
        await page.getByLabel(words.setup.day.typed).fill('2026-12-02');
        await tap(words.common.next);
        await expect(page).not.toHaveURL(/set-up.day/);
        await phone.checkIn(usual);
        await phone.goTo('/thinking');
        await askAll(3, thinking.written.same.title, thinking.save);
        await expect(phone.heading(checkIn.saved.title)).toBeVisible();
        await phone.goTo('/');
        const due = page.getByRole('list', { name: rhythm.label });
        await expect(due).toContainText(rhythm.checkIn.often.next(rhythm.when.at(phone.format.time(`2026-12-06T20:00:00${home.offset}`))));
        await expect(phone.heading(today.quiet.heading)).toBeVisible();
      });

      await test.step('the caregiver sees what the patient did not say: a reason to call', async () => {
        await phone.goTo('/check');
        await phone.mark(phone.box('foggy'));
        await tap(check.save);
        await expect(phone.urgent).toBeVisible();
        await expect(phone.heading(voices.title)).toBeVisible();
        await phone.goTo('/diary?day=2026-12-06');
        await expect(page.getByRole('article').filter({ hasText: words.signs.foggy.noun }).first()).toContainText(words.common.by({ role: 'caregiver', name: null }), { ignoreCase: true });
      });

      await test.step('two days of silence: go and look', async () => {
        await phone.wakeAt(at(home, '2026-12-08T09:00'));
        await phone.goTo('/');
        await expect(phone.link(rhythm.silence.fine).or(phone.urgent).first()).toBeVisible();
      });

      await test.step('the clock goes back: asked about, and nothing calm meanwhile', async () => {
        await page.clock.setSystemTime(new Date(at(home, '2026-12-08T07:00')));
        await page.reload();
        await expect(phone.heading(phoneClock.back.title)).toBeVisible();
        await expect(phone.heading(today.quiet.heading)).toHaveCount(0);
        await tap(phoneClock.back.right);
        await expect(phone.heading(phoneClock.back.title)).toHaveCount(0);
      });
    });
  });
}

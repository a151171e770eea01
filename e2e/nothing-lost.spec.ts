import { seattle } from './support/homes.ts';
import { openBrowser } from './support/killable-browser.ts';
import { openPhone } from './support/phone.ts';
import { expect, test } from './support/test.ts';

/** Twice as many in all; `npm run test:faults` kills more often, and at random. */
const rounds = 5;
const day = '2026-12-05';
const minuteMs = 60_000;

/** A temperature for each round, none of them a reason to call: as keyed in, and as the diary shows it. */
const readings = Array.from({ length: rounds }, (_, round) => {
  const value = (97 + round / 10).toFixed(1);
  return { keys: value.replace('.', ''), typed: value, shown: `${value} °F` };
});

/** A quarter of an hour between two rounds, all on one day. */
const startOf = (round: number): string => new Date(Date.parse(`${day}T10:00:00-08:00`) + round * 15 * minuteMs).toISOString();

const openRound = async (profile: string, url: string, round: number) => {
  const { page, kill } = await openBrowser(profile);
  const phone = await openPhone(page, seattle, { url, start: startOf(round) });
  if (round === 0) await phone.setUp({ given: '2026-12-01' });
  /** Exactly these entries stand in the diary. */
  const expectInDiary = async (shown: readonly string[]): Promise<void> => {
    await phone.goTo(`/diary?day=${day}`);
    await expect(page.getByRole('link', { name: new RegExp(`^${phone.words.diary.correct}`) })).toHaveCount(shown.length);
    for (const value of shown) await expect(page.getByText(value).first()).toBeVisible();
  };
  return { page, kill, phone, expectInDiary };
};

test.describe('the browser is killed', () => {
  test('right after a save: every entry that was called saved is there at the next start', async ({ server }, info) => {
    const profile = info.outputPath('profile');
    const saved: string[] = [];
    for (const { keys, shown } of readings) {
      const { phone, kill, expectInDiary } = await openRound(profile, server.url, saved.length);
      if (saved.length > 0) await expectInDiary(saved);
      await phone.takeTemperature(keys);
      await expect(phone.heading(phone.words.checkIn.saved.title)).toBeVisible();
      await kill();
      saved.push(shown);
    }
    const last = await openRound(profile, server.url, rounds);
    await last.expectInDiary(saved);
    await last.kill();
  });

  test('in the middle of a check-in: what was entered before the last tap is there at the next start', async ({ server }, info) => {
    const profile = info.outputPath('profile');
    const saved: string[] = [];
    for (const [round, { keys }] of readings.entries()) {
      const { page, phone, kill, expectInDiary } = await openRound(profile, server.url, round);
      const { words } = phone;
      const before = readings[round - 1];
      if (before) {
        await phone.goTo('/');
        await expect(phone.heading(words.today.draft.title(2))).toBeVisible();
        await phone.link(words.today.draft.button).click();
        const field = page.getByRole('textbox', { name: words.checkIn.temperature.label });
        await expect(field).toHaveValue(new RegExp(`^${before.keys.slice(0, 2)}`));
        await field.fill(before.typed);
        await phone.button(words.common.next).click();
        await phone.button(words.checkIn.symptoms.save).click();
        await expect(phone.heading(words.checkIn.saved.title)).toBeVisible();
        saved.push(before.shown);
      }
      if (round === rounds - 1) await expectInDiary(saved);
      await phone.goTo('/check-in/now');
      await phone.button(words.checkIn.danger.none).click();
      await phone.press(keys);
      await kill();
    }
  });
});

test.describe('on a slow phone', () => {
  test.use({ locale: seattle.locale, timezoneId: seattle.timezoneId });

  test('before the scripts have loaded there is nothing to type into, and every call can be made', async ({ page, server }) => {
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    const phone = await openPhone(page, seattle, { url: server.url, start: startOf(0) });
    await page.goto(`${server.url}/check`, { waitUntil: 'commit' });
    await expect(page.getByRole('link', { name: /999/ }).first()).toHaveAttribute('href', 'tel:999');
    await expect(page.getByText(phone.words.signs.hard_to_wake.label).first()).toBeVisible();
    await expect(page.locator('input, textarea, select, button, summary, label, [contenteditable]')).toHaveCount(0);
    await page.getByText(phone.words.signs.hard_to_wake.label).first().tap();
    await page.keyboard.type('100.9');

    arrive();
    await expect(phone.box('hard_to_wake')).toBeVisible();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await phone.mark(phone.box('hard_to_wake'));
    await expect(phone.box('hard_to_wake')).toBeChecked();
  });

  test('a reload at each step of the check-in keeps what was entered', async ({ page, server }) => {
    const phone = await openPhone(page, seattle, { url: server.url, start: startOf(0) });
    const { words } = phone;
    const { checkIn, signs } = words;
    const reload = async (): Promise<void> => {
      await phone.settle();
      await page.reload();
    };
    await phone.setUp({ given: '2026-12-01' });
    await phone.goTo('/check-in/now');

    await phone.mark(phone.box('tremor'));
    await reload();
    await expect(phone.box('tremor')).toBeChecked();
    await phone.mark(phone.box('tremor'));
    await expect(phone.box('tremor')).not.toBeChecked();
    await phone.button(checkIn.danger.none).click();

    const field = page.getByRole('textbox', { name: checkIn.temperature.label });
    const medicine = page.getByRole('checkbox', { name: checkIn.temperature.feverMedicine(6) });
    await phone.press('98');
    await reload();
    await expect(field).toHaveValue('98');
    await phone.press('6');
    await phone.mark(medicine);
    await phone.button(words.common.yes).click();
    await reload();
    await expect(field).toHaveValue('98.6');
    await expect(medicine).toBeChecked();
    await phone.button(words.common.next).click();

    const tile = page.getByRole('link', { name: new RegExp(signs.fatigue.label) });
    await tile.click();
    await reload();
    await phone.mark(page.getByRole('radio', { name: checkIn.severity.spoken('mild') }));
    await expect(tile).toContainText(checkIn.severity.options.mild.name);
    await reload();
    await expect(tile).toContainText(checkIn.severity.options.mild.name);

    await phone.choice(checkIn.symptoms.somethingElse).click();
    await page.getByRole('searchbox').fill(signs.runny_nose.label);
    await phone.mark(phone.box('runny_nose'));
    await reload();
    await expect(phone.box('runny_nose')).toBeChecked();
    await phone.button(words.common.done).click();
    await reload();
    await phone.button(checkIn.symptoms.save).click();
    await expect(page.getByRole('heading', { name: words.levels['same-day'].heading(null) })).toBeVisible();

    await phone.goTo(`/diary?day=${day}`);
    for (const written of ['98.6 °F', signs.fatigue.noun, signs.runny_nose.noun, signs.antipyretic_last_6h.noun]) {
      await expect(page.getByRole('main')).toContainText(new RegExp(written, 'i'));
    }
    await phone.goTo('/');
    await expect(phone.heading(words.today.draft.title(1))).toHaveCount(0);
  });
});

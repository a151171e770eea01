import { seattle } from './support/homes.ts';
import { openBrowser } from './support/killable-browser.ts';
import { openPhone } from './support/phone.ts';
import { expect, test } from './support/test.ts';

const rounds = 20;
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
  test.setTimeout(150_000);

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
    for (const [round, { keys, typed, shown }] of readings.entries()) {
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
        await expectInDiary(saved);
      }
      await phone.goTo('/check-in/now');
      await phone.button(words.checkIn.danger.none).click();
      await phone.press(keys);
      await kill();
    }
  });
});

/** What a person does with the app, found by role and by the words that stand on the screen. */
import type { Locator, Page } from '@playwright/test';
import { formatFor } from '#content/format.ts';
import { loadWords } from '#content/languages.ts';
import type { SignCode } from '#symptoms/catalogue.ts';
import type { Home } from './homes.ts';
import { expect } from './test.ts';

/** The guard against a shaky thumb lets a second tap on one key through after this time. */
const betweenKeysMs = 300;

type SetUp = {
  /** The day of the cells; without it the question is skipped. */
  readonly given?: string;
  readonly numbers?: boolean;
  readonly clinic?: string;
  readonly usedBy?: 'patient' | 'caregiver' | 'both';
};

/**
 * @param url where the app is served
 * @param start an instant; from then on the phone's clock runs, and only `wakeAt` moves it on
 */
export const openPhone = async (page: Page, home: Home, { url, start }: { readonly url: string; readonly start: string }) => {
  const words = await loadWords(home.lang);
  const format = formatFor(home.lang, home.country);
  await page.clock.install({ time: new Date(start) });

  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  /** A button that says more after its name. */
  const choice = (name: string): Locator => page.getByRole('button', { name });
  const link = (name: string): Locator => page.getByRole('link', { name, exact: true });
  const heading = (name: string): Locator => page.getByRole('heading', { name, exact: true });
  const box = (code: SignCode): Locator => page.getByRole('checkbox', { name: words.signs[code].label });
  /** Taps the row or the pill that a box or a radio stands in, as a thumb does. */
  const mark = (control: Locator): Promise<void> => page.locator('label').filter({ has: control }).click();

  /** Until the app stands in place of the served text, whose links read the same. */
  const goTo = async (path: string): Promise<void> => {
    await page.goto(url + path);
    await page.locator('main:not(.served)').first().waitFor();
  };

  /** The phone lay there until then: what was due happens once. */
  const wakeAt = async (instant: string): Promise<void> => {
    const ms = Date.parse(instant) - (await page.evaluate(() => Date.now()));
    expect(ms, `${instant} is still to come`).toBeGreaterThan(0);
    await page.clock.fastForward(ms);
  };

  const press = async (digits: string): Promise<void> => {
    const pad = page.getByRole('group', { name: words.checkIn.temperature.pad });
    for (const digit of digits) {
      await pad.getByRole('button', { name: digit, exact: true }).click();
      await page.clock.runFor(betweenKeysMs);
    }
  };

  const setUp = async ({ given, numbers = true, clinic, usedBy }: SetUp): Promise<void> => {
    const { setup, common } = words;
    await goTo('/');
    await link(setup.welcome.start).click();
    await expect(heading(setup.day.title)).toBeVisible();
    if (given) {
      await page.getByLabel(setup.day.typed).fill(given);
      await button(common.next).click();
    } else {
      await button(common.bar.skip).click();
    }
    await expect(heading(setup.number.title)).toBeVisible();
    if (numbers) {
      await page.getByLabel(setup.number.label).fill(home.team.typed);
      if (clinic) await page.getByLabel(setup.number.clinic).fill(clinic);
      await page.getByLabel(setup.number.country).selectOption(home.country);
      await button(common.next).click();
    } else {
      await button(common.bar.skip).click();
    }
    await expect(heading(setup.who.title)).toBeVisible();
    if (usedBy) {
      await mark(page.getByRole('radio', { name: setup.who[usedBy] }));
      await button(common.done).click();
    } else {
      await button(common.bar.skip).click();
    }
    await expect(page.getByRole('navigation', { name: common.bar.label })).toBeVisible();
    await expect(page).toHaveURL(`${url}/`);
  };

  /** Until what was tapped has reached the phone's memory, as it has long before a thumb can reach Reload. */
  const settle = (): Promise<void> =>
    // Waits its turn behind every write that was begun before.
    page.evaluate(() => navigator.locks.request('day-by-day.writer', () => undefined));

  return {
    words, format, button, choice, link, heading, box, mark, goTo, wakeAt, press, setUp, settle,
    /** The links that dial the team's 24-hour line. */
    teamLine: page.getByRole('link', { name: words.levels.urgent.button(null) }),
    urgent: page.getByRole('heading', { level: 1, name: words.levels.urgent.heading(null), exact: true }),

    takeTemperature: async (digits: string): Promise<void> => {
      await goTo('/temperature');
      await press(digits);
      await button(words.checkIn.temperature.save).click();
      await expect(page).not.toHaveURL(/temperature/);
    },

    /** All three steps, with nothing but a temperature to report, and that harmless. */
    checkIn: async (digits: string): Promise<void> => {
      await goTo('/check-in/now');
      await button(words.checkIn.danger.none).click();
      await press(digits);
      await button(words.common.next).click();
      await button(words.checkIn.symptoms.save).click();
      await expect(page).not.toHaveURL(/check-in/);
    },
  };
};

export type Phone = Awaited<ReturnType<typeof openPhone>>;

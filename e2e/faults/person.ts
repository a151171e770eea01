/** What a person does with the app and reads on it, in English; quick, and by role and name. */
import type { Locator, Page } from '@playwright/test';
import { words } from '#content/en/words.ts';
import { phrases, seenOn, standsOn, type Kind } from './watch.ts';

const { setup, common, today, checkIn } = words;

/** Day 20: the thinking check is over, a temperature still counts. */
export const cellsGiven = '2026-12-01';
export const day = '2026-12-21';
const minuteMs = 60_000;

/** An instant on that day, minutes after nine in the morning where the phone is. */
export const minutesAfterNine = (minutes: number): string => new Date(Date.parse(`${day}T09:00:00-08:00`) + minutes * minuteMs).toISOString();

/** Harmless temperatures in °F. No digit twice in a row: the pad takes a quick second tap for a tremor. */
export const harmless = ['97.1', '97.2', '97.3', '97.4', '97.5', '97.6', '97.8', '97.9', '98.0', '98.1', '98.2', '98.3', '98.4', '98.5', '98.6', '98.7'] as const;

/** Longer than the app may take to put the diary in order at its start. */
const patienceMs = 8_000;

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name, exact: true });

/** Moves on as a link in the app does, without loading the page again. */
const follow = (page: Page, address: string): Promise<void> => page.evaluate((next) => history.pushState(null, '', next), address);

const field = (page: Page): Locator => page.getByRole('textbox', { name: checkIn.temperature.label });

/** For a failure: where the person stands, and what is to be read there. */
export const shownOn = async (page: Page): Promise<string> =>
  `${new URL(page.url()).pathname}: ${(await page.locator('body').innerText().catch(() => 'nothing')).replaceAll(/\s+/gu, ' ').slice(0, 300)}`;

export const setUp = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await page.getByRole('link', { name: setup.welcome.start, exact: true }).click();
  await page.getByLabel(setup.day.typed).fill(cellsGiven);
  // Firefox tells the page of a filled date field only by this event.
  await page.getByLabel(setup.day.typed).dispatchEvent('change');
  await button(page, common.next).click();
  await page.getByLabel(setup.number.label).pressSequentially('206-555-0142');
  await page.getByLabel(setup.number.country).selectOption('US');
  await button(page, common.next).click();
  await page.getByText(setup.who.patient, { exact: true }).click();
  await button(page, common.done).click();
  await page.getByRole('link', { name: today.start.button, exact: true }).waitFor();
  // The first visit too must be kept whole: later starts answer from the worker.
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, { timeout: 90_000 }); // A busy machine keeps 360 files slowly.
};

/** How far a person has come, so that a rig can strike just there. */
export type Strike = (moment: 'tapped-save' | 'saved' | 'between') => void;
export type Typing = (digits: string) => void;

const typeTemperature = async (page: Page, value: string, typed: Typing): Promise<void> => {
  const text = field(page);
  await text.waitFor();
  if ((await text.inputValue()) !== '') await button(page, checkIn.temperature.clear).click();
  const digits = value.replace('.', '');
  for (let count = 1; count <= digits.length; count++) {
    await button(page, digits.charAt(count - 1)).click();
    typed(digits.slice(0, count));
  }
};

const tapSave = async (page: Page, name: string, strike: Strike): Promise<void> => {
  const save = button(page, name);
  await save.waitFor();
  strike('tapped-save');
  await save.click();
  await heading(page, checkIn.saved.title).waitFor();
};

/** A temperature alone. Resolves once “Saved” stands on the screen. */
export const takeTemperature = async (page: Page, value: string, strike: Strike, typed: Typing): Promise<void> => {
  await follow(page, '/temperature');
  await typeTemperature(page, value, typed);
  await tapSave(page, checkIn.temperature.save, strike);
};

/** The same where saving may fail. @returns whether “Saved” stood on the screen */
export const tryTemperature = async (page: Page, value: string): Promise<boolean> => {
  await follow(page, '/temperature');
  await typeTemperature(page, value, () => undefined);
  await button(page, checkIn.temperature.save).click();
  return heading(page, checkIn.saved.title).waitFor({ timeout: patienceMs }).then(() => true, () => false);
};

/** All three steps, nothing to report but a temperature. `finished`: a step is done and its answers should last. */
export const checkInNow = async (page: Page, value: string, strike: Strike, typed: Typing, finished: (step: 1 | 2) => void): Promise<void> => {
  await follow(page, '/check-in/now');
  await button(page, checkIn.danger.none).click();
  await field(page).waitFor();
  finished(1);
  await typeTemperature(page, value, typed);
  await button(page, common.next).click();
  await button(page, checkIn.symptoms.save).waitFor();
  finished(2);
  await tapSave(page, checkIn.symptoms.save, strike);
};

const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction((opening) => {
    const main = document.querySelector('main:not(.served)');
    return main !== null && main.querySelector('h1') !== null && !main.textContent.includes(opening);
  }, common.opening, { timeout: 15_000 });
};

const readingOf = (text: string): string => /\d{2,3}\.\d(?= °F)/u.exec(text)?.[0] ?? text.replaceAll(/\s+/gu, ' ').slice(0, 80);
const readings = async (page: Page): Promise<readonly string[]> => (await page.getByRole('article').allInnerTexts()).map(readingOf);

/** What is in `wanted` and not in `there`, each as often as it is missing. */
export const missingOf = (wanted: readonly string[], there: readonly string[]): readonly string[] => {
  const left = [...there];
  return wanted.filter((value) => {
    const at = left.indexOf(value);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
};

export type Seen = {
  /** Every temperature that the diary of the day shows. */
  readonly entries: readonly string[];
  /** Words that stood there, now or for a moment. */
  readonly said: ReadonlySet<Kind>;
};

const union = (...sets: readonly ReadonlySet<Kind>[]): ReadonlySet<Kind> => new Set(sets.flatMap((set) => [...set]));

const calmDownMs = 400;

/** Opens the diary of the day. Looks until everything expected is there, or it has been said that it is not, or time is up. */
export const readDiary = async (page: Page, url: string, expected: readonly string[]): Promise<Seen> => {
  await page.goto(`${url}/diary?day=${day}`);
  await settled(page);
  const until = performance.now() + patienceMs;
  let entries = await readings(page);
  let saidAt: number | null = null;
  while (missingOf(expected, entries).length > 0 && performance.now() < until) {
    if ((await standsOn(page)).has('said')) saidAt ??= performance.now();
    if (saidAt !== null && performance.now() - saidAt > calmDownMs * 3) break;
    await page.evaluate(() => new Promise(requestAnimationFrame));
    entries = await readings(page);
  }
  return { entries, said: union(await seenOn(page), await standsOn(page)) };
};

/** Opens Today from a cold start and waits until it has made up its mind. */
export const readToday = async (page: Page, url: string): Promise<ReadonlySet<Kind>> => {
  await page.goto(url);
  await settled(page);
  const until = performance.now() + patienceMs;
  const decided = [...phrases.calm, ...phrases.welcome, ...phrases.said, today.start.button];
  // Cards come in their own chunk, after the page.
  while (performance.now() < until) {
    const text = await page.evaluate(() => document.querySelector('main:not(.served)')?.textContent ?? '');
    if (decided.some((sentence) => text.includes(sentence))) break;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return union(await seenOn(page), await standsOn(page));
};

/** @returns whether Get help offers calls. */
export const getHelpWorks = async (page: Page, url: string): Promise<boolean> => {
  await page.goto(`${url}/help`);
  const call = page.locator('main:not(.served) a[href^="tel:"]').first();
  return call.waitFor({ timeout: patienceMs }).then(() => true, () => false);
};

export const draft = {
  /** @returns what stands in the field of a temperature that was left half-way, digits only */
  temperature: async (page: Page, address: '/temperature' | '/check-in/temperature'): Promise<string> => {
    await follow(page, address);
    await field(page).waitFor();
    return (await field(page).inputValue()).replaceAll(/\D/gu, '');
  },
  /** @returns the step at which Today says that a check-in was left; null where it says nothing of one */
  step: async (page: Page, url: string): Promise<number | null> => {
    await page.goto(url);
    await settled(page);
    const texts = [1, 2, 3].map((step) => ({ step, card: heading(page, today.draft.title(step)) }));
    // Other cards may come before it.
    const any = texts.map(({ card }) => card).reduce((one, other) => one.or(other));
    await any.first().waitFor({ timeout: patienceMs }).catch(() => undefined);
    for (const { step, card } of texts) if ((await card.count()) > 0) return step;
    return null;
  },
} as const;


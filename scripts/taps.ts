/**
 * `npm run -s taps [-- WORD]`: walks the built app as one thumb does, each task on a phone of its own, and prints how many taps
 * and digits it took and how long the script needed. WORD takes only the tasks that name it. Exit code 1 when a task is over
 * its limit or cannot be finished. The time is the phone's own, with the pauses that the guard against stray taps asks for;
 * reading and thinking are not in it.
 */
import { chromium, devices, type Browser, type Locator } from 'playwright-core';
import { findChromium, quietArgs } from './browser.mjs';
import { serve } from './serve.mjs';
import { keys, person, setUp, tasks, type Task, type Thumb } from './taps-list.ts';

/** The guard lets a second tap on one key through after this time, and any tap on a new step. */
const betweenTapsMs = 600;
const betweenKeysMs = 300;

type Counted = { readonly taps: number; readonly digits: number; readonly seconds: number; readonly fault: string | null };

const walked = async (browser: Browser, url: string, task: Task): Promise<Counted> => {
  const context = await browser.newContext({ ...devices['Pixel 7'], locale: 'en-US', timezoneId: 'America/Los_Angeles', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const count = { taps: 0, digits: 0 };
  const thumb: Thumb = {
    page,
    tap: async (control: Locator) => {
      await control.waitFor();
      await page.clock.runFor(betweenTapsMs);
      const dials = await control.evaluate((element) => element instanceof HTMLAnchorElement && element.protocol === 'tel:');
      if (!dials) await control.click();
      count.taps += 1;
    },
    digits: async (text) => {
      const pad = page.getByRole('group', { name: keys });
      for (const digit of text) {
        await pad.getByRole('button', { name: digit, exact: true }).click();
        await page.clock.runFor(betweenKeysMs);
        count.digits += 1;
      }
    },
    button: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }),
    link: (name) => page.getByRole('link', { name, exact: typeof name === 'string' }),
  };
  const now = (): Promise<number> => page.evaluate(() => Date.now());
  try {
    await page.clock.install({ time: new Date(person.now) });
    // Printing is the phone's own affair.
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.goto(url);
    await setUp(thumb);
    await page.evaluate((next) => history.pushState(null, '', next), task.from);
    await page.locator('main:not(.served) h1').first().waitFor();
    count.taps = 0;
    const began = await now();
    await task.walk(thumb);
    return { ...count, seconds: ((await now()) - began) / 1000, fault: null };
  } catch (error) {
    return { ...count, seconds: Number.NaN, fault: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  } finally {
    await context.close();
  }
};

const line = (cells: readonly string[]): string => cells.map((cell, index) => (index === 0 ? cell.padEnd(52) : cell.padStart(12))).join('');

/** @returns whether the task is within its limit */
const told = (task: Task, { taps, digits, seconds, fault }: Counted): boolean => {
  const { most } = task;
  const within = fault === null && taps <= most.taps && digits <= most.digits;
  const limit = most.digits > 0 ? `${most.taps} + ${most.digits}` : String(most.taps);
  const used = digits > 0 ? `${taps} + ${digits}` : String(taps);
  console.log(line([task.name, used, limit, Number.isNaN(seconds) ? '–' : `${seconds.toFixed(1)} s`, within ? '' : (fault ?? 'over its limit')]));
  return within;
};

/** @param args words that the names of the tasks must hold */
export const main = async (args: readonly string[]): Promise<number> => {
  const server = await serve();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: quietArgs });
  console.log(line(['task', 'taps+digits', 'at most', 'time', '']));
  let faults = 0;
  for (const task of tasks.filter(({ name }) => args.every((word) => name.includes(word)))) {
    if (!told(task, await walked(browser, server.url, task))) faults += 1;
  }
  await browser.close();
  await server.stop();
  if (faults > 0) console.log(`${faults} over the limit or not finished`);
  return faults > 0 ? 1 : 0;
};

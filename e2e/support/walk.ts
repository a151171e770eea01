/** How the walk of states.ts moves: what it knows, and the few ways a person gets on. */
import type { Locator, Page } from 'playwright-core';
import type { Words } from '#content/words.ts';

/** Called at each screen, once it stands. Names are lasting: pictures carry them. */
export type Stop = (name: string) => Promise<void>;

export type Walk = {
  readonly page: Page;
  readonly words: Words;
  /** What this person types. */
  readonly numbers: Readonly<Record<'country' | 'team' | 'usual' | 'fever' | 'again', string>>;
  readonly stop: Stop;
};

const heading = (page: Page): Locator => page.locator('main:not(.served) h1').first();

/** Moves on as a link in the app does, without loading the page again. */
export const go = async ({ page, stop }: Walk, address: string, name?: string): Promise<void> => {
  await page.evaluate((next) => history.pushState(null, '', next), address);
  await heading(page).waitFor();
  if (name) await stop(name);
};

export const button = ({ page }: Walk, name: string): Locator => page.getByRole('button', { name, exact: true });
export const link = ({ page }: Walk, name: string): Locator => page.getByRole('link', { name, exact: true });
export const title = ({ page }: Walk, name: string): Promise<void> => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** Taps, half a second after the last tap: the app lets a second one on the same control pass only then. */
export const press = async ({ page }: Walk, control: Locator): Promise<void> => {
  await page.clock.runFor(600);
  await control.click();
};

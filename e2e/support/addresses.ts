/** Every address that the app knows, with an example for each place where a route takes something. */
import type { Page } from '@playwright/test';
import type { Phone } from './phone.ts';
import { readRoutes } from './routes.ts';
import { expect } from './test.ts';

const examples: Readonly<Record<string, readonly string[]>> = {
  '/card/:part?': ['/card', '/card/facts', '/card/wallet'],
  '/check-in/:step?/:code?': ['/check-in', '/check-in/now', '/check-in/temperature', '/check-in/symptoms', '/check-in/more', '/check-in/sign/fatigue', '/check-in/sign/vomit_count_24h'],
  '/thinking/:step?': ['/thinking', '/thinking/place'],
  '/usual/thinking/:step?': ['/usual/thinking', '/usual/thinking/date'],
  '/add/:form/:code?': ['/add/symptom', '/add/symptom/chills', '/add/vitals', '/add/fever-medicine', '/add/medicine', '/add/intake/no_urine_hours', '/add/mood', '/add/care', '/add/note', '/add/watch', '/add/visit', '/add/none'],
  '/called/:rule': ['/called/W01'],
  '/why/:rule': ['/why/W01'],
  '/mistake/:rule': ['/mistake/W01'],
  '/diary/entry/:id': ['/diary/entry/none'],
  '/guide/:page': ['/guide/when-to-call', '/guide/call-emergency', '/guide/search', '/guide/ask', '/guide/saved', '/guide/practice', '/guide/practice-1-routine', '/guide/paper', '/guide/paper-check', '/guide/none'],
  '/set-up/:question': ['/set-up/day?first', '/set-up/number', '/set-up/who', '/set-up/none'],
};

const examplesOfRoutes = async (): Promise<readonly (readonly string[])[]> => {
  const routes = await readRoutes();
  expect(routes.length).toBeGreaterThan(15);
  return [...routes.map((route) => examples[route] ?? [route]), ['/no-such-page']];
};

export const everyAddress = async (): Promise<readonly string[]> => (await examplesOfRoutes()).flat();

/** One address for each route. */
export const everyRoute = async (): Promise<readonly string[]> => (await examplesOfRoutes()).flatMap((all) => all.slice(0, 1));

/** The app stands on the page, and not with its own trouble. */
export const expectOpen = async (page: Page, { heading, words }: Phone, address: string): Promise<void> => {
  await expect(page.locator('main:not(.served) h1').first(), address).toBeVisible();
  await expect(heading(words.states.broken.title), address).toHaveCount(0);
};

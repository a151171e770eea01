/** The screens that `npm run screens` shows, in the order of a first night: name and way there. */

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{ name: string, walk: (page: Page, language: 'en' | 'es') => Promise<unknown>, full?: boolean }} Screen
 */

/** @param {string} path @returns {Screen['walk']} */
const open = (path) => async (page) => {
  await page.goto(path);
  await page.locator('main:not(.served) h1').waitFor();
};

/** @type {readonly Screen[]} */
export const screens = [
  { name: '01-welcome', walk: open('/welcome') },
  { name: '02-today', walk: open('/') },
  { name: '03-help', walk: open('/help') },
  { name: '04-check', walk: open('/check'), full: true },
  { name: '05-temperature', walk: open('/temperature') },
  { name: '06-check-in', walk: open('/check-in') },
  { name: '07-diary', walk: open('/diary') },
  { name: '08-guide', walk: open('/guide'), full: true },
  { name: '09-when-to-call', walk: open('/guide/call-emergency'), full: true },
  { name: '10-info', walk: open('/info'), full: true },
  { name: '11-about', walk: open('/about'), full: true },
];

/** Finds a Chromium for tests, screenshots and measurements, or brings one along. */
import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const noBrowser =
  'No Chromium was found: install Chromium or Google Chrome, or run `npx playwright install chromium`, '
  + 'or set CHROMIUM_PATH to the program, and start the command again.';

/** Keeps the browser from reaching for the network on its own. */
export const quietArgs = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** The headless Chromium that comes with `npm ci`. Its own libraries are unpacked only when this variable is set before it loads. */
const bringOne = async () => {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
};

/** @returns {Promise<string>} the path of a Chromium; throws one sentence that says what to do when there is none. */
export const findChromium = async () => {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file: correct it or remove it.`);
  }
  const installed = usualPlaces.find((path) => existsSync(path));
  if (installed) return installed;
  const { chromium } = await import('playwright-core');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      return await bringOne();
    } catch (cause) {
      throw new Error(noBrowser, { cause });
    }
  }
  throw new Error(noBrowser);
};

/** The browsers that can be killed: their profile stays, as a phone's does. */
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, firefox, type BrowserContext, type Page } from '@playwright/test';
import { quietArgs } from '#scripts/browser.mjs';
import { signalAll } from './processes.ts';

export type EngineName = 'chromium' | 'firefox';

export type Browser = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** As somebody closes it. */
  readonly close: () => Promise<void>;
  /** SIGSTOP: from now on nothing more is written. */
  readonly freeze: () => Promise<void>;
  /** SIGKILL to every process at once, frozen before (as phones do with apps in the background) or not. */
  readonly kill: () => Promise<void>;
};

const firefoxProgram = '/usr/bin/firefox-esr';
const home = 'America/Los_Angeles';

export const engineLacks = (engine: EngineName): string | null => {
  if (process.platform !== 'linux') return 'the processes of a browser are found on Linux only';
  return engine === 'firefox' && !existsSync(firefoxProgram) ? 'Firefox ESR is not installed (apt-get install firefox-esr)' : null;
};

const launch = (engine: EngineName, profile: string, timezoneId: string): Promise<BrowserContext> => {
  const look = { viewport: { width: 390, height: 844 }, timezoneId };
  if (engine === 'firefox') return firefox.launchPersistentContext(profile, { ...look, channel: 'moz-firefox', executablePath: firefoxProgram });
  const executablePath = process.env.CHROMIUM_PATH;
  return chromium.launchPersistentContext(profile, { ...look, ...(executablePath ? { executablePath } : {}), args: quietArgs, locale: 'en-US' });
};

/** @param start an instant; the phone's clock runs from there. @param timezoneId where the phone is */
export const openBrowser = async (engine: EngineName, profile: string, start: string, timezoneId: string = home): Promise<Browser> => {
  const context = await launch(engine, profile, timezoneId);
  let over = false;
  const gone = new Promise<void>((resolve) => {
    context.once('close', () => {
      over = true;
      resolve();
    });
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(15_000);
  await page.clock.install({ time: new Date(start) });
  return {
    page,
    context,
    close: () => (over ? Promise.resolve() : context.close()),
    freeze: () => signalAll(profile, 'SIGSTOP'),
    kill: async () => {
      if (over) return;
      await signalAll(profile, 'SIGKILL');
      await Promise.race([gone, wait(5_000)]);
    },
  };
};

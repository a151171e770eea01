/** Chromium in the same few words as the other engines, for what all of them must do. */
import { chromium as playwrightChromium } from '@playwright/test';
import { quietArgs } from '#scripts/browser.mjs';
import type { Driver, Engine } from './driver.ts';
import { pageDriver } from './page-driver.ts';

const open = async (profile: string): Promise<Driver> => {
  const executablePath = process.env.CHROMIUM_PATH;
  const context = await playwrightChromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    args: quietArgs,
    viewport: { width: 390, height: 844 },
  });
  return pageDriver(context.pages()[0] ?? (await context.newPage()), context);
};

export const chromium: Engine = {
  name: 'Chromium',
  open,
};

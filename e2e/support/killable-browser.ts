/** A browser whose profile stays when it is killed, as a phone's does when the system ends it. */
import { chromium, devices, type BrowserContext, type Page } from '@playwright/test';
import { quietArgs } from '#scripts/browser.mjs';

export type KillableBrowser = { readonly page: Page; readonly kill: () => Promise<void> };

const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];

const mainProcess = async (context: BrowserContext): Promise<number> => {
  const session = await context.browser()?.newBrowserCDPSession();
  const processes = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo ?? [];
  const main = processes.find(({ type }) => type === 'browser');
  if (!main) throw new Error('The browser does not say which process it is.');
  return main.id;
};

/** @param profile a folder; what was kept there by an earlier browser is there again */
export const openBrowser = async (profile: string): Promise<KillableBrowser> => {
  const executablePath = process.env.CHROMIUM_PATH;
  const context = await chromium.launchPersistentContext(profile, {
    ...phone,
    ...(executablePath ? { executablePath } : {}),
    args: quietArgs, locale: 'en-US', timezoneId: 'America/Los_Angeles',
  });
  const pid = await mainProcess(context);
  const gone = new Promise((resolve) => context.once('close', resolve));
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    /** SIGKILL: nothing in the browser gets the chance to write anything more. */
    kill: async () => {
      process.kill(pid, 'SIGKILL');
      await gone;
    },
  };
};

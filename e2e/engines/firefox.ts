/** Firefox ESR as Debian ships it, driven over WebDriver BiDi. */
import { firefox as playwrightFirefox } from '@playwright/test';
import { usualProxy, type Engine } from './driver.ts';
import { pageDriver } from './page-driver.ts';

const program = '/usr/bin/firefox-esr';

const open: Engine['open'] = async (profile, proxy = usualProxy) => {
  const context = await playwrightFirefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: program,
    viewport: { width: 390, height: 844 },
    ...(proxy ? { proxy: { server: proxy, bypass: 'localhost' } } : {}),
  });
  return pageDriver(context.pages()[0] ?? (await context.newPage()), context);
};

export const firefox: Engine = {
  name: 'Firefox ESR',
  open,
};

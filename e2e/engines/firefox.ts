/** Firefox ESR as Debian ships it, driven over WebDriver BiDi. */
import { expect, firefox as playwrightFirefox } from '@playwright/test';
import type { Driver, Engine, Target } from './driver.ts';

const program = '/usr/bin/firefox-esr';

const open = async (profile: string): Promise<Driver> => {
  const context = await playwrightFirefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: program,
    viewport: { width: 390, height: 844 },
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const find = ({ role, name }: Target) => page.getByRole(role, { name, exact: true }).first();
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    tap: (target) => find(target).click(),
    type: (target, text) => find(target).pressSequentially(text),
    see: (target) => expect(find(target)).toBeVisible(),
    seeText: (text) => expect(page.getByText(text).first()).toBeVisible(),
    evaluate: (script) => page.evaluate(`(async () => { ${script} })()`),
    close: () => context.close(),
  };
};

export const firefox: Engine = {
  name: 'Firefox ESR',
  open,
};

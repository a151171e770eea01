/** Firefox ESR as Debian ships it, driven over WebDriver BiDi. */
import { expect, firefox as playwrightFirefox } from '@playwright/test';
import { spaced, usualProxy, type Engine, type Target } from './driver.ts';

const program = '/usr/bin/firefox-esr';

const open: Engine['open'] = async (profile, proxy = usualProxy) => {
  const context = await playwrightFirefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: program,
    viewport: { width: 390, height: 844 },
    ...(proxy ? { proxy: { server: proxy, bypass: 'localhost' } } : {}),
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const find = ({ role, name }: Target) => page.getByRole(role, { name, exact: true }).first();
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    tap: (target) => find(target).click(),
    mark: (target) => page.locator('label').filter({ has: find(target) }).click(),
    type: (target, text) => find(target).pressSequentially(text),
    choose: async (target, line) => {
      await find(target).selectOption({ label: line });
    },
    see: (target) => expect(find(target)).toBeVisible(),
    seeInSight: (target) => expect(find(target)).toBeInViewport({ ratio: 1 }),
    href: (target) => find(target).getAttribute('href'),
    text: async () => spaced(await page.locator('body').innerText()),
    evaluate: (script) => page.evaluate(`(async () => { ${script} })()`),
    close: () => context.close(),
  };
};

export const firefox: Engine = {
  name: 'Firefox ESR',
  open,
};

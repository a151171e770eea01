/** The words of a driver, said to a page that Playwright drives. */
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { spaced, type Driver, type Target } from './driver.ts';

export const pageDriver = (page: Page, context: BrowserContext): Driver => {
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

/** One walk per phone and language through every screen: each is measured and looked at for heading, focus and title; two of the walks are read by axe. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { faultsOf } from './support/measures.ts';
import { locales, walkThrough, zone } from './support/states.ts';
import { expect, test } from './support/test.ts';

test.use({ keepsFiles: false });

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

type Shape = { readonly width: number; readonly height: number; readonly textPx: number; readonly scheme: 'light' | 'dark' };

/**
 * One phone is very narrow and walks by day, the other shows text at 200 % and walks by night. For that the browser's own
 * text size is set to 32 px in place of 16, as a person does it in its settings: sizes in rem and the app's own doubling
 * follow, while the screen keeps its width.
 */
const phones: Readonly<Record<string, Shape>> = {
  pixel7: { width: 320, height: 640, textPx: 16, scheme: 'light' },
  iphone14: { width: 390, height: 844, textPx: 32, scheme: 'dark' },
};

/** Reading a screen by axe takes longer than all the rest: English by day and Spanish by night are read so. */
const isReadByAxe = (lang: 'en' | 'es', { scheme }: Shape): boolean => (lang === 'en') === (scheme === 'light');

// Targets are measured by `faultsOf`, at 44 px; axe would also count what lies below a docked call until it is scrolled up.
const everything = {
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: false } },
  resultTypes: ['violations'],
} satisfies axe.RunOptions;

const findings = async (page: Page): Promise<readonly string[]> => {
  // Once for the whole walk, which never loads the page again: to hand it over takes as long as to read a screen.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate((options) => window.axe.run(document, options), everything);
  // A rule that looked at nothing would find nothing.
  expect([...passes, ...violations].map(({ id }) => id)).toContain('color-contrast-enhanced');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id} ${String(target)} ${any[0]?.message ?? ''}`));
};

/** One address stands for all alerts or entries. */
const route = (url: string): string => {
  const path = new URL(url).pathname;
  return path === '/check-in' ? '/check-in/now' : path.replace(/^(\/why|\/mistake|\/called|\/diary\/entry)\/.+$/, '$1/one');
};

for (const lang of ['en', 'es'] as const) {
  test.describe(lang, () => {
    test.use({ locale: locales[lang], timezoneId: zone });

    test('every screen fits, at 320 px or with text at 200 %; one heading leads and has the focus, the title is its own', async ({ page, context }, { project }) => {
      test.setTimeout(300_000);
      const phone = phones[project.name];
      if (!phone) throw new Error(`Say in every-screen.spec.ts how ${project.name} is measured.`);
      await page.setViewportSize({ width: phone.width, height: phone.height });
      const session = await context.newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: phone.textPx } });
      await page.emulateMedia({ colorScheme: phone.scheme, reducedMotion: 'reduce' });
      const routeOf = new Map<string, string>();
      let before = '';
      let screens = 0;

      await walkThrough(page, lang, async (screen) => {
        screens += 1;
        const headings = page.locator('h1');
        expect.soft(await headings.count(), `${screen}: headings of the page`).toBe(1);
        const here = route(page.url());
        if (here !== before) await expect.soft(headings, `${screen}: focus`).toBeFocused();
        before = here;

        const title = await page.title();
        expect.soft(routeOf.get(title) ?? here, `${screen}: title “${title}”`).toBe(here);
        routeOf.set(title, here);

        expect.soft(await faultsOf(page), screen).toEqual([]);
        if (isReadByAxe(lang, phone)) expect.soft(await findings(page), screen).toEqual([]);
      });
      expect(screens).toBeGreaterThan(60);
      expect(routeOf.size).toBeGreaterThan(30);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${phone.textPx}px`);
    });
  });
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { locales, walkThrough, zone } from './support/states.ts';
import { expect, test } from './support/test.ts';

/** One phone walks by day, the other by night; each looks at every screen in the usual and in the strong colours. */
const schemes: Readonly<Record<string, 'light' | 'dark'>> = { pixel7: 'light', iphone14: 'dark' };

const colours = ['color-contrast', 'color-contrast-enhanced'];
const everything = { rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } };

const findings = async (page: Page, options: Parameters<AxeBuilder['options']>[0]): Promise<readonly string[]> => {
  const { violations, passes } = await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
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

    test('every screen: axe finds nothing, one heading leads and has the focus, the title is its own', async ({ page }, { project }) => {
      test.setTimeout(240_000);
      const theme = { colorScheme: schemes[project.name] ?? 'light', reducedMotion: 'reduce' } as const;
      await page.emulateMedia(theme);
      const routeOf = new Map<string, string>();
      let before = '';

      await walkThrough(page, lang, async (screen) => {
        const headings = page.locator('h1');
        expect.soft(await headings.count(), `${screen}: headings of the page`).toBe(1);
        const here = route(page.url());
        if (here !== before) await expect.soft(headings, `${screen}: focus`).toBeFocused();
        before = here;

        const title = await page.title();
        expect.soft(routeOf.get(title) ?? here, `${screen}: title “${title}”`).toBe(here);
        routeOf.set(title, here);

        expect.soft(await findings(page, everything), screen).toEqual([]);
        await page.emulateMedia({ ...theme, contrast: 'more' });
        expect.soft(await findings(page, { runOnly: colours }), `${screen} in strong colours`).toEqual([]);
        await page.emulateMedia({ ...theme, contrast: 'no-preference' });
      });
      expect(routeOf.size).toBeGreaterThan(30);
    });
  });
}

import { AxeBuilder } from '@axe-core/playwright';
import { locales, walkThrough, zone } from './support/states.ts';
import { expect, test } from './support/test.ts';

/** The small phone walks by day, the other by night: together with both contrasts these are all the themes. */
const schemes: Readonly<Record<string, 'light' | 'dark'>> = { pixel7: 'light', iphone14: 'dark' };

/** One address stands for all alerts or entries. */
const route = (url: string): string => {
  const path = new URL(url).pathname;
  return path === '/check-in' ? '/check-in/now' : path.replace(/^(\/why|\/mistake|\/called|\/diary\/entry)\/.+$/, '$1/one');
};

for (const lang of ['en', 'es'] as const) {
  for (const contrast of ['no-preference', 'more'] as const) {
    test.describe(`${lang}, contrast ${contrast}`, () => {
      test.use({ locale: locales[lang], timezoneId: zone });

      test('every screen: axe finds nothing, one heading leads and has the focus, the title is its own', async ({ page }, { project }) => {
        test.setTimeout(240_000);
        await page.emulateMedia({ colorScheme: schemes[project.name] ?? 'light', contrast, reducedMotion: 'reduce' });
        const routeOf = new Map<string, string>();
        let before = '';

        await walkThrough(page, lang, async (screen) => {
          const { violations } = await new AxeBuilder({ page })
            .options({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
            .setLegacyMode()
            .analyze();
          const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id} ${String(target)} ${any[0]?.message ?? ''}`));
          expect.soft(found, screen).toEqual([]);

          const headings = page.locator('h1');
          expect.soft(await headings.count(), `${screen}: headings of the page`).toBe(1);
          const here = route(page.url());
          if (here !== before) await expect.soft(headings, `${screen}: focus`).toBeFocused();
          before = here;

          const title = await page.title();
          expect.soft(routeOf.get(title) ?? here, `${screen}: title “${title}”`).toBe(here);
          routeOf.set(title, here);
        });
        expect(routeOf.size).toBeGreaterThan(30);
      });
    });
  }
}

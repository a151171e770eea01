import { faultsOf } from './support/measures.ts';
import { locales, walkThrough, zone } from './support/states.ts';
import { expect, test } from './support/test.ts';

/**
 * One phone is very narrow, the other shows text at 200 %. For that the browser's own text size is set to 32 px in place of
 * 16, as a person does it in its settings: sizes in rem and the app's own doubling follow, while the screen keeps its width.
 */
const phones: Readonly<Record<string, { readonly width: number; readonly height: number; readonly textPx: number }>> = {
  pixel7: { width: 320, height: 640, textPx: 16 },
  iphone14: { width: 390, height: 844, textPx: 32 },
};

for (const lang of ['en', 'es'] as const) {
  test.describe(lang, () => {
    test.use({ locale: locales[lang], timezoneId: zone });

    test('every screen fits: at 320 px on one phone, with text at 200 % on the other', async ({ page, context }, { project }) => {
      test.setTimeout(120_000);
      const phone = phones[project.name];
      if (!phone) throw new Error(`Say in layout.spec.ts how ${project.name} is measured.`);
      await page.setViewportSize({ width: phone.width, height: phone.height });
      const session = await context.newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: phone.textPx } });
      let screens = 0;
      await walkThrough(page, lang, async (screen) => {
        screens += 1;
        expect.soft(await faultsOf(page), screen).toEqual([]);
      });
      expect(screens).toBeGreaterThan(60);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${phone.textPx}px`);
    });
  });
}

import { expect, test } from './support/test.ts';

const languages = [
  { lang: 'en', locale: 'en-US' },
  { lang: 'es', locale: 'es-US' },
] as const;

/** Letters only: the page sets a hint on a line of its own, the plain text puts a full stop before it. */
const letters = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replace(/[^\p{L}]/gu, ''));

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the warning signs and the phone links are there at once, in both languages', async ({ page }) => {
    await page.goto('/check');
    for (const { lang } of languages) {
      const part = page.locator(`section[lang=${lang}]`);
      await expect(part.getByRole('heading', { level: 2 })).toBeVisible({ timeout: 300 });
      await expect(part.getByRole('heading', { level: 3 })).toHaveCount(3);
      for (const number of ['911', '112', '999']) await expect(part.locator(`a[href="tel:${number}"]`)).toBeVisible();
    }
  });
});

test.describe('with scripts', () => {
  for (const { lang, locale } of languages) {
    test.describe(lang, () => {
      test.use({ locale });

      test('the app takes the place of the served text and says the same', async ({ browser, page, baseURL }) => {
        const plain = await browser.newContext({ javaScriptEnabled: false });
        const source = await plain.newPage();
        await source.goto(`${baseURL}/`);
        const served = await source.locator(`section[lang=${lang}] h3`).evaluateAll((headings) =>
          headings.map((heading) => ({
            heading: heading.textContent,
            lines: [...(heading.nextElementSibling?.nextElementSibling?.children ?? [])].map((line) => line.textContent),
          })),
        );
        await plain.close();

        await page.goto('/check');
        await expect(page.getByRole('checkbox').first()).toBeVisible();
        await expect(page.locator('.served')).toHaveCount(0);
        expect(served).toHaveLength(3);
        for (const { heading, lines } of served) {
          const group = page.getByRole('region', { name: heading, exact: true });
          const shown = await group.getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.textContent ?? ''));
          expect(letters(shown)).toEqual(letters(lines));
        }
      });
    });
  }
});

/** Somebody with a fever and no patience for questions: the entry counts at once, and nobody is sent to the welcome page. */
import { expect, test } from './support/test.ts';

test.use({ keepsFiles: false });

test('a fever saved before any question was answered says whom to call, there and after a reload', async ({ page }) => {
  await page.goto('/temperature');
  await page.getByRole('textbox', { name: 'Temperature' }).fill('101.2');
  await page.getByRole('button', { name: 'Save temperature' }).click();
  const heading = page.getByRole('heading', { name: 'Call your CAR T team now' });
  await expect(heading).toBeVisible();
  for (const number of ['911', '112', '999']) await expect(page.locator(`a[href="tel:${number}"]`)).toBeVisible();
  await page.reload();
  await expect(heading).toBeVisible();
});

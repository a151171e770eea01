import { readFile } from 'node:fs/promises';
import { madrid, seattle } from './support/homes.ts';
import { openPhone } from './support/phone.ts';
import { expect, test } from './support/test.ts';
import { lastDay, putRows, questions, worstFortnight } from './support/worst-fortnight.ts';

test.use({ keepsFiles: false });

const evening = `${lastDay}T20:30:00`;

/** The pages of a printed file, as its catalogue counts them. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;

for (const home of [seattle, madrid]) {
  test.describe(home.lang, () => {
    test.use({ locale: home.locale, timezoneId: home.timezoneId, permissions: ['clipboard-read', 'clipboard-write'] });

    test('two hard weeks are one page on both papers, a file without scripts, and a text', async ({ page, server }) => {
      const phone = await openPhone(page, home, { url: server.url, start: `${evening}${home.offset}` });
      const { words } = phone;
      const { report } = words;
      await phone.setUp({ given: '2026-12-01' });
      // One of them is in neither copy of the diary any more.
      await putRows(page, worstFortnight(home).filter(({ id }) => id !== 'r0003'));
      await phone.goTo('/diary');
      await phone.link(report.link).click();
      const paper = page.getByRole('article');
      await expect(paper.getByRole('row')).not.toHaveCount(0);

      // The highest warnings lead, each with what was entered and what was done.
      const flags = paper.getByRole('table').first().getByRole('row');
      await expect(flags.nth(1)).toContainText(report.flags.levels.emergency);
      await expect(flags.filter({ hasText: report.flags.levels.urgent })).toHaveCount(4);
      await expect(flags.nth(3)).toContainText(words.alert.outcome.options['told-to-come'].past);
      await expect(paper).toContainText(report.notReviewed);
      const dayOfIt = phone.format.fullDate('2026-12-01');
      const missing = report.missing.lost(1, dayOfIt, dayOfIt);
      await expect(paper).toContainText(missing);
      for (const question of questions[home.lang]) await expect(paper).toContainText(question);

      for (const format of ['A4', 'Letter']) expect(pagesIn(await page.pdf({ format })), format).toBe(1);

      const download = page.waitForEvent('download');
      await phone.button(report.page.file).click();
      const file = await readFile(await (await download).path(), 'utf8');
      expect(file).toContain(questions[home.lang][0]);
      expect(file).toContain(missing);
      expect(file).not.toMatch(/<script|https?:|src=|href=/u);

      await phone.button(words.saveFile.copy).click();
      await expect(page.getByRole('status')).toContainText(words.saveFile.said.copied(''));
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(`${report.flags.levels.emergency}. `);
      expect(copied).toContain(questions[home.lang][2]);
      expect(copied).toContain(missing);

      // Left out by choice: the page says so.
      await page.getByRole('switch', { name: report.page.withFlags }).click();
      await expect(paper).toContainText(report.flags.leftOut(9));
      await page.getByRole('switch', { name: report.page.withNotes }).click();
      await expect(paper).toContainText(report.questions.leftOut);
      await expect(paper).not.toContainText(questions[home.lang][0]);
    });

    test('what does not fit: the questions and the oldest of the same day go over, nothing higher does', async ({ page, server }) => {
      const phone = await openPhone(page, home, { url: server.url, start: `${evening}${home.offset}` });
      const { levels } = phone.words.report.flags;
      await phone.setUp({ given: '2026-12-01' });
      await putRows(page, worstFortnight(home, true));
      await phone.goTo('/report');
      const pages = page.getByRole('article').locator('.report-page');
      await expect(pages).toHaveCount(2);
      await expect(pages.first().getByRole('row').filter({ hasText: levels.urgent })).toHaveCount(4);
      await expect(pages.first().getByRole('row').filter({ hasText: levels.emergency })).toHaveCount(2);
      await expect(pages.last().getByRole('row').filter({ hasText: levels['same-day'] })).not.toHaveCount(0);
      await expect(pages.last().getByRole('row').filter({ hasText: levels.urgent })).toHaveCount(0);
      for (const format of ['A4', 'Letter']) expect(pagesIn(await page.pdf({ format })), format).toBe(2);
    });
  });
}

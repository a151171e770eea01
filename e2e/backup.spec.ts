/** The phone is lost: a backup from one phone brings the same diary onto a fresh one, and can be taken out again. One journey in each language. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { madrid, seattle } from './support/homes.ts';
import { openPhone, type Phone } from './support/phone.ts';
import { expect, test } from './support/test.ts';

test.use({ keepsFiles: false });

/** Makes a file in the way that the lock step shows, and says that it was seen. @returns the file and the words that lock it */
const backUp = async (page: Page, { words, button, heading, goTo }: Phone, locked: boolean) => {
  const { backup, saveFile } = words;
  await goTo('/backup');
  await button(backup.make).click();
  await expect(heading(backup.lock.title)).toBeVisible();
  const shown = page.getByRole('list', { name: backup.lock.label }).getByRole('listitem');
  await expect(shown).toHaveCount(5);
  const five = await shown.allTextContents();
  if (locked) await button(backup.lock.written).click();
  else {
    await button(backup.lock.without).click();
    await button(backup.lock.withoutYes).click();
  }
  await expect(heading(backup.ready.title)).toBeVisible({ timeout: 30_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), button(backup.ready.save).click()]);
  const path = await download.path();
  await button(saveFile.seen.yes).click();
  await expect(page.getByText(backup.done)).toBeVisible();
  return { name: download.suggestedFilename(), path, text: await readFile(path, 'utf8'), typed: five.join(' ') };
};

const rowsIn = (text: string): unknown => (JSON.parse(text) as { rows: unknown }).rows;

for (const person of [{ ...seattle, digits: '986' }, { ...madrid, digits: '368' }]) {
  test.describe(person.lang, () => {
    test.use({ locale: person.locale, timezoneId: person.timezoneId });

    test('lost and found', async ({ page, browser, server }) => {
      const start = `2026-12-05T09:00:00${person.offset}`;
      const old = await openPhone(page, person, { url: server.url, start });
      const { words } = old;
      const { backup, restore } = words;
      await old.setUp({ given: '2026-12-01' });
      await old.takeTemperature(person.digits);
      await old.takeTemperature(person.digits);

      await old.goTo('/info');
      await expect(page.getByRole('link', { name: backup.title })).toContainText(backup.row.note(null));
      const file = await backUp(page, old, true);
      expect(file.name).toBe(`${backup.fileName}-2026-12-05.txt`);
      expect(file.text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
      await expect(old.heading(backup.last(0))).toBeVisible();

      const context = await browser.newContext({ locale: person.locale, timezoneId: person.timezoneId });
      const fresh = await context.newPage();
      const phone = await openPhone(fresh, person, { url: server.url, start });
      await phone.goTo('/');
      await phone.link(backup.welcome).click();
      await fresh.getByLabel(restore.choose).setInputFiles(file.path);
      await fresh.getByLabel(restore.words.label).fill('one two three four five');
      await phone.button(restore.words.open).click();
      await expect(phone.heading(restore.unreadable.title)).toBeVisible({ timeout: 30_000 });
      await fresh.getByLabel(restore.words.label).fill(` ${file.typed.toUpperCase()}`);
      await phone.button(restore.words.open).click();
      await expect(phone.heading(restore.preview.title)).toBeVisible({ timeout: 30_000 });
      await expect(fresh.getByRole('row', { name: `${restore.preview.rows.entries} 0 2 2` })).toBeVisible();
      await phone.button(restore.preview.add(2)).click();
      await expect(phone.heading(restore.added.title(2))).toBeVisible();

      // The same rows on both, to the letter: each phone says in an open file what it holds.
      const there = await backUp(fresh, phone, false);
      await old.button(backup.words.change).click();
      await old.button(backup.lock.without).click();
      await old.button(backup.lock.withoutYes).click();
      const [open] = await Promise.all([page.waitForEvent('download'), old.button(backup.ready.save).click()]);
      expect(rowsIn(there.text)).toEqual(rowsIn(await readFile(await open.path(), 'utf8')));

      await phone.button(restore.undo.button).click();
      await expect(fresh.getByText(restore.undo.done)).toBeVisible();
      await phone.goTo('/');
      await expect(phone.link(words.setup.welcome.start)).toBeVisible();
      await context.close();
    });

    test('brought together: a file is checked, two phones become one diary, and another diary is refused', async ({ page, browser, server }) => {
      const at = { url: server.url, start: `2026-12-05T09:00:00${person.offset}` };
      const another = async () => {
        const context = await browser.newContext({ locale: person.locale, timezoneId: person.timezoneId });
        const own = await context.newPage();
        return { own, phone: await openPhone(own, person, at), close: () => context.close() };
      };
      const choose = async (where: Page, { goTo }: Phone, path: string, address = '/restore'): Promise<void> => {
        await goTo(address);
        await where.getByLabel(words.restore.choose).setInputFiles(path);
      };
      const old = await openPhone(page, person, at);
      const { words } = old;
      const { preview, checked, otherDiary, added } = words.restore;
      await old.setUp({ given: '2026-12-01' });
      await old.takeTemperature(person.digits);
      const first = await backUp(page, old, false);

      await old.takeTemperature(person.digits);
      await choose(page, old, first.path, '/restore/check');
      await expect(old.heading(checked.title)).toBeVisible();
      await expect(page.getByText(checked.notInIt(1))).toBeVisible();

      const second = await another();
      await choose(second.own, second.phone, first.path);
      await second.phone.button(preview.add(1)).click();
      await expect(second.phone.heading(added.title(1))).toBeVisible();
      await second.phone.takeTemperature(person.digits);
      const { path } = await backUp(second.own, second.phone, false);

      await choose(page, old, path);
      await expect(page.getByRole('row', { name: `${preview.rows.entries} 2 2 3` })).toBeVisible();
      await old.button(preview.add(1)).click();
      await expect(old.heading(added.title(1))).toBeVisible();
      await choose(page, old, path);
      await expect(page.getByText(preview.nothingNew)).toBeVisible();

      const stranger = await another();
      await stranger.phone.setUp({ given: '2026-12-02' });
      await stranger.phone.takeTemperature(person.digits);
      await choose(stranger.own, stranger.phone, path);
      await expect(stranger.phone.heading(otherDiary.title)).toBeVisible();
      await expect(stranger.own.getByRole('button', { name: preview.addAll })).toHaveCount(0);
      await Promise.all([second.close(), stranger.close()]);
    });
  });
}

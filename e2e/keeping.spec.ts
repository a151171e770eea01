/** Taking the diary along, being reminded, and erasing it: one journey in each language, from the first entry to a phone that is as new. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { madrid, seattle, type Home } from './support/homes.ts';
import { openPhone } from './support/phone.ts';
import { expect, keptOffline, test } from './support/test.ts';

/** The text of the file that a tap puts with the downloads. */
const downloaded = async (page: Page, tap: Locator): Promise<{ readonly name: string; readonly text: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), tap.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};

/** Everything that this origin keeps in the browser, by name. */
const listed = (page: Page) =>
  page.evaluate(async () => {
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      files,
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      choices: Object.keys(localStorage),
      visit: Object.keys(sessionStorage),
    };
  });

const nothing = { databases: [], files: [], caches: [], workers: 0, choices: [], visit: [] };

const people: readonly (Home & { readonly digits: string; readonly reading: readonly string[]; readonly parted: string })[] = [
  { ...seattle, digits: '1009', reading: ['100.9', '°F', '100.9 F'], parted: ',' },
  { ...madrid, digits: '383', reading: ['38,3', '°C', '38,3 C'], parted: ';' },
];

for (const person of people) {
  test.describe(person.lang, () => {
    test.use({ locale: person.locale, timezoneId: person.timezoneId });

    test('a table, a calendar, and then nothing at all', async ({ page, context, server }) => {
      const phone = await openPhone(page, person, { url: server.url, start: `2026-12-05T09:00:00${person.offset}` });
      const { words, button, goTo } = phone;
      await phone.setUp({ given: '2026-12-01' });
      await phone.takeTemperature(person.digits);
      await keptOffline(page);

      await goTo('/table');
      const table = await downloaded(page, button(words.table.save));
      expect(table.name).toBe(`${words.table.fileName}-2026-12-05.csv`);
      const lines = parse(table.text, { bom: true, delimiter: person.parted });
      expect(lines.find((line) => line[10] === 'temp')?.slice(6, 9)).toEqual(person.reading);
      expect(lines.find((line) => line[10] === 'teamNumber')?.[6]).toBe(person.team.typed);

      await goTo('/reminders');
      const calendar = await downloaded(page, button(words.reminders.add));
      const entries = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      expect(entries.slice(0, 2).map(({ summary, startDate }) => [summary, String(startDate)])).toEqual([
        [words.common.appName, '2026-12-06T08:00:00'], [words.common.appName, '2026-12-05T14:00:00'],
      ]);
      await button(words.saveFile.seen.yes).click();
      await expect(page.getByText(words.saveFile.said.confirmed(''))).toBeVisible();

      const other = await context.newPage();
      await other.goto(`${server.url}/diary`);
      await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await listed(page)).not.toEqual(nothing);

      await goTo('/erase');
      const { erase } = words.keeping;
      await expect(page.getByText(erase.goes.entries(1))).toBeVisible();
      await button(erase.sure.button).click();
      await expect(page.getByText(erase.sure.tickFirst)).toBeVisible();
      await phone.mark(page.getByRole('checkbox', { name: erase.sure.tick }));
      await button(erase.sure.button).click();
      await expect(page.getByRole('heading', { name: erase.done.title })).toBeVisible();
      await expect(page.getByText(erase.done.network)).toBeVisible();
      await expect(other.getByRole('heading', { name: erase.done.elsewhere })).toBeVisible();
      // Both pages still remember, and go on looking at the clock: neither keeps anything again.
      for (const one of [page, other]) {
        await one.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        await expect(one.getByRole('navigation')).toHaveCount(0);
      }
      expect(await listed(page)).toEqual(nothing);

      await other.close();
      await button(erase.done.button).click();
      await expect(page.getByRole('link', { name: words.setup.welcome.start, exact: true })).toBeVisible();
      await page.goto(`${server.url}/diary`);
      await expect(page.getByText(words.diary.empty.title)).toBeVisible();
    });
  });
}

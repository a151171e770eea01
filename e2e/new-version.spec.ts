import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { seattle } from './support/homes.ts';
import { lookForVersion, serveWithNextVersion } from './support/next-version.ts';
import { openPhone } from './support/phone.ts';
import { expect, keptOffline, test } from './support/test.ts';
import { walkFromTo } from './support/walk-versions.ts';

test.use({ locale: seattle.locale, timezoneId: seattle.timezoneId });

const start = '2026-12-17T08:00:00-08:00';
const nextVersion = (page: Page) => page.locator('meta[name=next-version]');

test('a new version waits while a check-in is half done, asks afterwards, and loses nothing', async ({ page }, info) => {
  const server = await serveWithNextVersion(info.outputPath('dist'));
  try {
    const phone = await openPhone(page, seattle, { url: server.url, start });
    const { checkIn, common, states, today } = phone.words;
    const use = phone.button(states.newVersion.button);
    await phone.setUp({ given: '2026-12-01' });
    await keptOffline(page);
    await phone.goTo('/check-in/now');
    await phone.button(checkIn.danger.none).click();
    await phone.press('982');

    await server.publish();
    expect(await lookForVersion(page)).toBe('installed');
    await expect(use).toHaveCount(0);

    await phone.link(common.bar.help).click();
    await expect(page).toHaveURL(/help/);
    await phone.goTo('/');
    await expect(phone.heading(today.draft.title(2))).toBeVisible();
    await expect(use).toHaveCount(0);
    await expect(nextVersion(page)).toHaveCount(0);

    await phone.link(today.draft.button).click();
    await expect(page.getByRole('textbox', { name: checkIn.temperature.label })).toHaveValue('98.2');
    await phone.button(common.next).click();
    await phone.button(checkIn.symptoms.save).click();
    await expect(phone.heading(checkIn.saved.title)).toBeVisible();

    await use.click();
    await expect(nextVersion(page)).toHaveCount(1);
    await phone.goTo('/diary?day=2026-12-17');
    await expect(page.getByRole('main')).toContainText('98.2 °F');
  } finally {
    await server.stop();
  }
});

test('a new version waits for every window: one where something is half done, and one that does not answer', async ({ context, page }, info) => {
  const server = await serveWithNextVersion(info.outputPath('dist'));
  try {
    const phone = await openPhone(page, seattle, { url: server.url, start });
    const { newVersion } = phone.words.states;
    const use = phone.button(newVersion.button);
    const elsewhere = page.getByText(newVersion.elsewhere);
    await phone.setUp({ given: '2026-12-01' });
    await keptOffline(page);
    const silent = await context.newPage();
    await silent.addInitScript(() => {
      BroadcastChannel.prototype.postMessage = () => undefined;
    });
    await silent.goto(server.url);
    const check = await context.newPage();
    const caregiver = await openPhone(check, seattle, { url: server.url, start });
    await caregiver.goTo('/check');
    await caregiver.mark(caregiver.box('hard_to_wake'));

    await server.publish();
    expect(await lookForVersion(page)).toBe('installed');
    await use.click();
    await expect(elsewhere).toBeVisible();

    await silent.close();
    await phone.goTo('/');
    await use.click();
    await expect(elsewhere).toBeVisible();
    await expect(caregiver.box('hard_to_wake')).toBeChecked();
    await expect(nextVersion(check)).toHaveCount(0);

    await check.bringToFront();
    await caregiver.goTo('/');
    await phone.goTo('/');
    await use.click();
    await expect(nextVersion(page)).toHaveCount(1);
    await caregiver.button(newVersion.button).click();
    await expect(nextVersion(check)).toHaveCount(1);
  } finally {
    await server.stop();
  }
});

test('one byte changed on the way: the new version is refused whole, that is said, and once it arrives unchanged it is there', async ({ page }, info) => {
  const server = await serveWithNextVersion(info.outputPath('dist'));
  try {
    const phone = await openPhone(page, seattle, { url: server.url, start });
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    await phone.goTo('/info');
    await keptOffline(page);
    await server.publish();
    const mend = await server.flipByte('index.html');
    expect(await lookForVersion(page)).toBe('redundant');
    await expect(page.getByText(phone.words.states.notUpdated(version))).toBeVisible();
    await phone.goTo('/info');
    await expect(nextVersion(page)).toHaveCount(0);

    await mend();
    expect(await lookForVersion(page)).toBe('installed');
    await phone.button(phone.words.states.newVersion.button).click();
    await expect(nextVersion(page)).toHaveCount(1);
  } finally {
    await server.stop();
  }
});

test('with the files of the old build gone from the host, every page of it still opens; then every page of the new one, draft and diary with it', async ({ context }, info) => {
  // Twice every page of the app, and a build between.
  test.slow();
  const after = info.outputPath('after');
  await promisify(execFile)(process.execPath, ['scripts/build-version.mjs', 'after', after]);
  await walkFromTo(context, { before: 'dist', after, copy: info.outputPath('dist') });
});

test('the kill switch removes the kept files by name, and nothing of the diary', async ({ page }, info) => {
  const server = await serveWithNextVersion(info.outputPath('dist'));
  try {
    const phone = await openPhone(page, seattle, { url: server.url, start });
    await phone.setUp({ given: '2026-12-01' });
    await keptOffline(page);
    await phone.takeTemperature('982');
    await phone.goTo('/temperature');
    await phone.press('99');
    await phone.settle();
    await page.evaluate(() => caches.open('somebody-elses'));
    /** Everything the app keeps beside its files. */
    const kept = () =>
      page.evaluate(async () => {
        const files: string[] = [];
        for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
        return { local: { ...localStorage }, databases: (await indexedDB.databases()).map(({ name = '' }) => name).toSorted((a, b) => a.localeCompare(b)), files };
      });
    const before = await kept();
    expect(before.databases).not.toEqual([]);

    await server.putWorker(await readFile('dist/kill-switch.js', 'utf8'));
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['somebody-elses']);
    expect(await kept()).toEqual(before);

    await phone.goTo('/temperature');
    await expect(page.getByRole('textbox', { name: phone.words.checkIn.temperature.label })).toHaveValue('99');
    await phone.goTo('/diary?day=2026-12-17');
    await expect(page.getByRole('main')).toContainText('98.2 °F');
  } finally {
    await server.stop();
  }
});

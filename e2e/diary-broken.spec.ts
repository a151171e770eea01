/** The database hangs, is refused, is emptied or is kept once only: nobody is sent to the welcome page, and help is as near as ever. */
import type { Page } from '@playwright/test';
import { madrid, seattle, type Home } from './support/homes.ts';
import { openPhone, type Phone } from './support/phone.ts';
import { expect, test } from './support/test.ts';

test.use({ keepsFiles: false });

const start = (home: Home): string => `2026-12-05T10:00:00${home.offset}`;

/** The browser never answers when the database is opened. */
const hang = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });

/** The browser refuses the database, as it does where site data are blocked. */
const refuse = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });

/** The database opens, and is never free for anybody else. */
const occupy = async (page: Page, url: string): Promise<void> => {
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(`${url}/manifest.webmanifest`);
  await page.evaluate(() => new Promise<void>((occupied) => {
    const opening = indexedDB.open('day-by-day');
    opening.addEventListener('success', () => {
      const store = opening.result.transaction(['rows', 'drafts', 'meta'], 'readwrite').objectStore('meta');
      const goOn = (): void => {
        store.count().addEventListener('success', goOn);
        occupied();
      };
      goOn();
    });
  }));
};

const noPrivateFiles = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    // An empty page has no storage at all.
    if ('StorageManager' in window) Reflect.deleteProperty(StorageManager.prototype, 'getDirectory');
  });

const expectEntries = async (page: Page, phone: Phone, shown: readonly string[]): Promise<void> => {
  await phone.goTo('/diary?day=2026-12-05');
  for (const value of shown) await expect(page.getByText(value).first()).toBeVisible();
};

/** Everything that needs no diary. */
const expectHelp = async (page: Page, phone: Phone, home: Home): Promise<void> => {
  const { words } = phone;
  await phone.goTo('/help');
  await expect(page.locator(`a[href="${home.team.href}"]`).first()).toBeVisible();
  await expect(page.locator(`a[href="${home.emergency.href}"]`).first()).toBeVisible();
  await phone.goTo('/guide/call-emergency');
  await expect(phone.heading(words.guide.pages['call-emergency'])).toBeVisible();
  await phone.goTo('/check');
  await phone.mark(phone.box('hard_to_wake'));
  await expect(page.locator(`a[href="${home.emergency.href}"]`).first()).toBeVisible();
};

const nowhere = (): Promise<void> => Promise.resolve();

for (const [how, home, breakIt, breakBeside] of [
  ['hangs', seattle, hang, nowhere],
  ['is refused', madrid, refuse, nowhere],
  ['opens and never answers', seattle, nowhere, occupy],
] as const) {
  test.describe(`the database ${how}`, () => {
    test.use({ locale: home.locale, timezoneId: home.timezoneId });

    test(`${home.lang}: said, with what works; a fever still counts and is kept, and the diary has it when it opens again`, async ({ page, context, server }) => {
      const phone = await openPhone(page, home, { url: server.url, start: start(home) });
      const { words } = phone;
      await phone.setUp({ given: '2026-12-01' });
      await phone.takeTemperature(home === seattle ? '981' : '367');

      const beside = await context.newPage();
      await breakBeside(beside, server.url);
      const broken = await context.newPage();
      await breakIt(broken);
      const again = await openPhone(broken, home, { url: server.url, start: `2026-12-05T11:00:00${home.offset}` });
      await page.close();
      await again.goTo('/');
      await expect(again.heading(words.states.notOpen.title)).toBeVisible();
      await expect(broken).toHaveURL(`${server.url}/`);
      await expect(broken.getByText(words.copies.beside)).toBeVisible();
      await expectEntries(broken, again, home === seattle ? ['98.1 °F'] : ['36,7 °C']);
      await expectHelp(broken, again, home);
      await again.goTo('/temperature');
      await again.press(home === seattle ? '1012' : '385');
      await again.button(words.checkIn.temperature.save).click();
      await expect(again.urgent).toBeVisible();

      const mended = await openPhone(await context.newPage(), home, { url: server.url, start: `2026-12-05T12:00:00${home.offset}` });
      await broken.close();
      await beside.close();
      await expectEntries(context.pages()[0] ?? page, mended, home === seattle ? ['98.1 °F', '101.2 °F'] : ['36,7 °C', '38,5 °C']);
    });
  });
}

test.describe('the database is emptied', () => {
  test.use({ locale: seattle.locale, timezoneId: seattle.timezoneId });

  /** As the browser does it while the app is closed. @param storageTypes as the DevTools protocol names them */
  const empty = async (page: Page, origin: string, storageTypes: string): Promise<void> => {
    await page.goto('about:blank');
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
  };

  test('while its second copy is whole: every entry comes back by itself', async ({ page, server }) => {
    const phone = await openPhone(page, seattle, { url: server.url, start: start(seattle) });
    await phone.setUp({ given: '2026-12-01' });
    await phone.takeTemperature('1012');
    await empty(page, server.url, 'indexeddb');
    await phone.goTo('/');
    await expect(phone.urgent).toBeVisible();
    await expectEntries(page, phone, ['101.2 °F']);
  });

  test('and there is no second copy: what is gone is said, never a welcome and never calm', async ({ page, server }) => {
    await noPrivateFiles(page);
    const phone = await openPhone(page, seattle, { url: server.url, start: start(seattle) });
    const { words } = phone;
    await phone.setUp({ given: '2026-12-01' });
    await phone.takeTemperature('981');
    await expect(phone.heading(words.copies.one.title)).toBeVisible();
    await empty(page, server.url, 'indexeddb');
    await phone.goTo('/');
    await expect(phone.heading(words.copies.gap.title)).toBeVisible();
    await expect(page).toHaveURL(`${server.url}/`);
    await phone.button(words.copies.gap.button).click();
    await expect(phone.heading(words.copies.gap.title)).toBeHidden();
  });

  test.describe('with everything else that was kept, the worker alone is left', () => {
    test.use({ keepsFiles: true });

    test('that is said before the welcome page, and nothing calm until it was read', async ({ page, server }) => {
      const phone = await openPhone(page, seattle, { url: server.url, start: start(seattle) });
      const { words } = phone;
      await phone.setUp({ given: '2026-12-01' });
      await phone.takeTemperature('981');
      await page.evaluate(() => navigator.serviceWorker.ready);
      await empty(page, server.url, 'indexeddb,local_storage,file_systems');
      await phone.goTo('/');
      const gone = phone.heading(words.copies.gap.everything.title);
      await expect(gone).toBeVisible();
      await expect(page).toHaveURL(`${server.url}/`);
      await page.reload();
      await expect(gone).toBeVisible();
      await phone.button(words.copies.gap.button).click();
      await expect(page).toHaveURL(`${server.url}/welcome`);
    });
  });
});

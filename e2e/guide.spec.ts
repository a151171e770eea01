import { madrid, seattle } from './support/homes.ts';
import { openPhone } from './support/phone.ts';
import { expect, keptOffline, test } from './support/test.ts';

const start = '2026-12-05T10:00:00-08:00';

/** Chunks of the guide that no other part of this test opens before the server stops. */
const neverOpened = ['/guide/product-carvykti', '/guide/bcma-gut', '/guide/practice', '/guide/paper'];

test('after the first visit the whole guide is there without a network, search too', async ({ page, server }) => {
  const phone = await openPhone(page, seattle, { url: server.url, start });
  const { words } = phone;
  await phone.setUp({ given: '2026-11-29' });
  await keptOffline(page);
  await server.stop();

  for (const path of neverOpened) {
    await phone.goTo(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(words.guide.notOpened)).toHaveCount(0);
  }
  await phone.goTo('/guide/bcma-gut');
  await expect(page.getByText(words.guide.remember)).toBeVisible();

  await phone.goTo('/guide/search');
  await page.getByRole('searchbox', { name: words.search.label }).fill('she collapsed');
  const links = page.getByRole('main').getByRole('link');
  await expect(page.getByRole('link', { name: new RegExp(`^${words.guide.pages['call-emergency']}`) })).toBeVisible();
  await expect(links.nth(1)).toHaveAttribute('href', '/guide/when-to-call');

  await phone.goTo('/guide/print');
  await expect(page.getByRole('heading', { name: words.guide.pages['product-aucatzyl'] })).toBeAttached();
});

test('in Spanish, without a network: search forgives slips, and a question is there again after a reload', async ({ page, server }) => {
  const phone = await openPhone(page, madrid, { url: server.url, start });
  await page.addInitScript(() => {
    localStorage.setItem('day-by-day.pocket', '{"language":"es","setUp":true}');
  });
  const { words } = phone;
  await phone.goTo('/guide');
  await keptOffline(page);
  await server.stop();
  await phone.goTo('/guide/search');
  await page.getByRole('searchbox', { name: words.search.label }).fill('diarea');
  await expect(page.getByRole('link', { name: new RegExp(`^${words.guide.pages['stomach-gut']}`) })).toBeVisible();

  await phone.goTo('/guide/ask?page=crs');
  await page.getByLabel(words.asking.label).fill('¿Cuándo puedo nadar?');
  await phone.settle();
  await page.reload();
  await expect(page.getByLabel(words.asking.label)).toHaveValue('¿Cuándo puedo nadar?');
  await phone.button(words.asking.keep).click();
  await expect(page.getByText(words.asking.kept)).toBeVisible();
  await page.reload();
  await expect(page.getByText('¿Cuándo puedo nadar?')).toBeVisible();
  await expect(page.getByLabel(words.asking.label)).toHaveValue('');
  await phone.goTo('/diary?day=2026-12-05');
  await expect(page.getByText(words.asking.inDiary)).toBeVisible();
});

test('a page read to its end is read, and Today offers the page for the day below the caregiver’s check', async ({ page, server }) => {
  const phone = await openPhone(page, seattle, { url: server.url, start });
  const { words } = phone;
  await phone.setUp({ given: '2026-11-29' });
  const forToday = page.getByRole('link', { name: new RegExp(words.guide.pages['thinking-nerves']) });
  await expect(forToday).toBeVisible();
  await expect(page.getByRole('link', { name: new RegExp(words.rehearsal.title.replace('?', '\\?')) })).toBeVisible();
  await forToday.click();
  await expect(page.getByText(words.guide.remember)).toBeVisible();
  // At the end, where a person who has read it says so.
  await phone.button(words.reading.clear.yes).click();
  await expect(page.getByText(words.reading.clear.thanks)).toBeVisible();
  await phone.link(words.guide.next(words.guide.pages['heart-breath'])).click();
  await expect(phone.heading(words.guide.pages['heart-breath'])).toBeVisible();
  await phone.goTo('/guide/side-effects');
  await expect(page.getByText(words.reading.wasRead(words.guide.pageOf(2, 9)))).toBeVisible();
  await expect(page.getByText(words.reading.readingNow(words.guide.pageOf(3, 9)))).toBeVisible();
});

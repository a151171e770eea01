import { seattle } from './support/homes.ts';
import { openPhone } from './support/phone.ts';
import { expect, test } from './support/test.ts';

const morning = '2026-12-05T08:00:00-08:00';
const clinic = { typed: '206-555-0177', href: 'tel:2065550177' };

test.use({ locale: seattle.locale, timezoneId: seattle.timezoneId, keepsFiles: false });

test('a harmless number in the other unit is asked back before it is kept', async ({ page, server }) => {
  const phone = await openPhone(page, seattle, { url: server.url, start: morning });
  const { temperature } = phone.words.checkIn;
  await phone.setUp({ given: '2026-12-01' });
  await phone.goTo('/temperature');
  await phone.press('368');
  await phone.button(temperature.save).click();
  await expect(phone.heading(temperature.swapped.title('36.8 °C'))).toBeVisible();
  await expect(page).toHaveURL(/temperature/);
  await phone.goTo('/diary');
  await expect(phone.heading(phone.words.diary.empty.title)).toBeVisible();

  await phone.goTo('/temperature');
  await phone.button(temperature.save).click();
  await phone.button(temperature.itIsRight).click();
  await expect(phone.heading(phone.words.checkIn.saved.title)).toBeVisible();
  await expect(page.getByRole('main')).toContainText('36.8 °C');
});

test('a dangerous number in the other unit is acted on first, and asked back after that', async ({ page, server }) => {
  const phone = await openPhone(page, seattle, { url: server.url, start: morning });
  await phone.setUp({ given: '2026-12-01' });
  await phone.takeTemperature('389');
  await expect(phone.urgent).toBeVisible();
  await expect(phone.teamLine.first()).toHaveAttribute('href', seattle.team.href);
  await expect(page.getByRole('main')).toContainText('38.9 °C');
  await expect(page.getByText(phone.words.dataIssues['temp-unit-swapped'].title)).toBeVisible();
});

test('a same-day sign leads to the clinic, and says when not to wait', async ({ page, server }) => {
  const phone = await openPhone(page, seattle, { url: server.url, start: morning });
  const { levels, alert } = phone.words;
  await phone.setUp({ given: '2026-12-01', clinic: clinic.typed });
  await phone.takeTemperature('996');
  const card = page.locator('section').filter({ has: page.getByRole('heading', { name: levels['same-day'].heading(null) }) });
  await expect(card.locator('a[href^="tel:"]').first()).toHaveAttribute('href', clinic.href);
  await expect(card).toContainText(levels['same-day'].tag);
  await expect(card).toContainText(alert.sameDay.closed(2));
  await expect(card.locator(`a[href="${seattle.team.href}"]`)).toBeVisible();
  await expect(phone.heading(phone.words.today.quiet.heading)).toHaveCount(0);
});

test('a routine sign is written down for the next visit, without a call', async ({ page, server }) => {
  const phone = await openPhone(page, seattle, { url: server.url, start: morning });
  await phone.setUp({ given: '2026-08-20' });
  await phone.takeTemperature('996');
  await expect(phone.heading(phone.words.checkIn.saved.title)).toBeVisible();
  await expect(page.getByText(phone.words.levels.routine.heading(null))).toBeVisible();
  await expect(phone.urgent).toHaveCount(0);
});

test('an entry is corrected in the diary; the old value stays readable and the new one counts', async ({ page, server }) => {
  const phone = await openPhone(page, seattle, { url: server.url, start: morning });
  const { diary, checkIn, common } = phone.words;
  await phone.setUp({ given: '2026-12-01' });
  await phone.takeTemperature('1009');
  await expect(phone.urgent).toBeVisible();
  await phone.settle();
  await phone.goTo('/diary?day=2026-12-05');
  await page.getByRole('link', { name: new RegExp(`^${diary.correct}`) }).click();
  await phone.button(diary.correct).click();
  await page.getByRole('textbox', { name: checkIn.temperature.label }).fill('99.0');
  await phone.button(common.save).click();

  await expect(page.getByRole('main').locator('s, del').filter({ hasText: '100.9 °F' })).toBeVisible();
  await expect(page.getByText(diary.oldValue)).toBeAttached();
  await expect(page.getByRole('main')).toContainText('99.0 °F');
  await phone.goTo('/');
  await expect(phone.heading(phone.words.today.whatHappened.title)).toBeVisible();
  await expect(phone.urgent).toHaveCount(0);
});

test('the language changes at once, stays, and changes nothing that was written', async ({ page, server }) => {
  const english = await openPhone(page, seattle, { url: server.url, start: morning });
  await english.setUp({ given: '2026-12-01' });
  await english.takeTemperature('982');
  await english.goTo('/info');
  await english.mark(page.getByRole('radio', { name: 'Español' }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { level: 1, name: 'Mis datos' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Mis datos' })).toBeVisible();
  await english.goTo('/diary?day=2026-12-05');
  await expect(page.getByRole('main')).toContainText('98.2 °F');
  await expect(page.getByRole('heading', { level: 1, name: 'Diario' })).toBeVisible();
});

/** One journey per language: everything else that can be written down, late entries, undo, and a stay in the hospital. */
import { madrid, seattle, type Home } from './support/homes.ts';
import { faultsOf } from './support/measures.ts';
import { openPhone } from './support/phone.ts';
import { expect, test } from './support/test.ts';

test.use({ keepsFiles: false });

const said = {
  en: { search: 'throwing up', note: 'Walked to the mailbox', place: 'Clinic, floor 2' },
  es: { search: 'devolver', note: 'Caminé hasta el buzón', place: 'Clínica, piso 2' },
} as const;

const journey = (home: Home): void => {
  test.describe(home.lang, () => {
    test.use({ locale: home.locale, timezoneId: home.timezoneId });

    // One long walk, on a busy machine.
    test.slow();
    test('written down: measured, taken, felt, to come; late; undone; in the hospital and home again', async ({ page, server }) => {
      const phone = await openPhone(page, home, { url: server.url, start: `2026-12-21T08:30:00${home.offset}` });
      const { add, checkIn, common, diary, hospital, signs, today } = phone.words;
      const main = page.getByRole('main');
      /** Until the guard lets a second tap on the same button through. */
      const again = () => page.clock.runFor(600);
      const saved = phone.heading(checkIn.saved.title);
      await phone.setUp({ given: '2026-12-01' });
      // A whole check-in first, so that what comes after is judged beside it.
      await phone.checkIn(home.lang === 'en' ? '984' : '368');

      // From Today to a form in two taps; an empty field is no value; what cannot be is asked for again, and nothing is lost.
      await phone.goTo('/');
      await page.getByRole('link', { name: today.addRow.title }).click();
      await page.getByRole('link', { name: add.rows.vitals.title }).click();
      const { fields, refused } = add.vitals;
      const measured = (label: string) => page.getByRole('textbox', { name: label });
      await measured(fields.heart_rate.label).fill('400');
      await measured(fields.systolic.label).fill('118');
      await measured(fields.diastolic.label).fill('76');
      await phone.button(common.save).click();
      await expect(page.getByText(refused['hr-implausible']('25', '250'))).toBeVisible();
      await expect(measured(fields.heart_rate.label)).toBeFocused();
      await phone.settle();
      await page.reload();
      await expect(measured(fields.systolic.label)).toHaveValue('118');
      await measured(fields.heart_rate.label).fill('72');
      await again();
      await phone.button(common.save).click();
      await expect(saved).toBeVisible();
      await expect(main).toContainText(add.said.pressure('118', '76'));

      // A visit to come.
      await phone.goTo('/add/visit');
      await main.getByLabel(add.visit.date).fill('2026-12-28');
      await main.getByLabel(add.visit.place).fill(said[home.lang].place);
      await phone.button(common.save).click();
      await expect(main).toContainText(add.notCompared);

      // Yesterday's note, written down today: both times are kept.
      await phone.goTo('/add/note');
      await page.getByRole('textbox', { name: add.note.label }).fill(said[home.lang].note);
      await main.getByLabel(add.when.label).selectOption({ label: add.when.options.yesterday });
      await phone.button(common.save).click();
      await expect(page.getByText(add.when.problems['no-time'])).toBeVisible();
      await main.getByLabel(add.when.time).fill('17:40');
      await again();
      await phone.button(common.save).click();
      await expect(saved).toBeVisible();
      await phone.goTo('/diary?day=2026-12-20');
      const late = page.getByRole('article').filter({ hasText: said[home.lang].note });
      await expect(late).toContainText(phone.format.time('2026-12-20T17:40:00.000Z'));
      await expect(late).toContainText(diary.entry.madeLater('').trim().split(' ').slice(0, 2).join(' '));

      // Undone: one question, and it stays readable.
      await late.getByRole('link', { name: add.undo }).click();
      await phone.button(diary.markMistakeConfirm).click();
      await expect(page).toHaveURL(/day=2026-12-20/);
      await expect(late.locator('s, del')).toContainText(said[home.lang].note);
      await expect(late.getByRole('link', { name: add.undo })).toHaveCount(0);

      // A sign in own words. One loose answer of the day starts the next.
      await phone.goTo('/add/symptom');
      await page.getByRole('searchbox').fill(said[home.lang].search);
      await main.getByRole('link', { name: signs.vomit_count_24h.label }).first().click();
      await page.getByRole('button', { name: checkIn.counts.more }).click();
      await phone.button(common.done).click();
      await expect(main.getByRole('heading', { name: add.finder.marked })).toBeVisible();
      await phone.button(common.save).click();
      await expect(saved).toBeVisible();
      await phone.goTo('/add/intake/vomit_count_24h');
      await expect(phone.button(add.last.same(checkIn.counts.times(1)))).toBeVisible();

      // Something for the next visit names it.
      await phone.goTo('/add/intake/loose_stools_24h');
      await page.getByRole('button', { name: checkIn.counts.more }).click();
      await phone.button(common.done).click();
      await phone.button(common.save).click();
      await expect(main).toContainText(said[home.lang].place);

      // In the hospital nothing is asked; home again asks for two things.
      await phone.goTo('/hospital');
      await phone.button(hospital.before.button).click();
      await expect(phone.heading(hospital.inside.title)).toBeVisible();
      await phone.settle();
      await phone.goTo('/');
      await expect(page.getByText(hospital.inside.bell)).toBeVisible();
      await expect(phone.heading(today.quiet.heading)).toHaveCount(0);
      await phone.wakeAt(`2026-12-29T09:00:00${home.offset}`);
      await expect(phone.heading(hospital.ask.title)).toBeVisible();
      await phone.goTo('/diary');
      await expect(page.getByRole('button', { name: new RegExp(hospital.day) }).first()).toBeVisible();
      await phone.goTo('/hospital');
      await phone.button(hospital.inside.home).click();
      await phone.link(hospital.homeAgain.temperature).click();
      await phone.press(home.lang === 'en' ? '984' : '368');
      await phone.button(checkIn.temperature.save).click();
      await expect(page).not.toHaveURL(/temperature/);
      await phone.goTo('/hospital');
      await expect(phone.link(hospital.homeAgain.temperature)).toHaveCount(0);
      await expect(phone.link(hospital.homeAgain.check)).toBeVisible();
    });

    test('every form fits at 320 px with text at 200 %', async ({ page, context, server }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const session = await context.newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      const phone = await openPhone(page, home, { url: server.url, start: `2026-12-21T08:30:00${home.offset}` });
      const { add, checkIn } = phone.words;
      await phone.setUp({ given: '2026-12-01', usedBy: 'both' });
      for (const form of ['symptom', 'vitals', 'fever-medicine', 'medicine', 'intake', 'mood', 'care', 'note', 'visit'] as const) {
        await phone.goTo(`/add/${form}`);
        await expect(phone.heading(add.rows[form].title)).toBeVisible();
        await expect(page.getByRole('radio', { name: checkIn.speaker.caregiver(null) })).toBeAttached();
        expect.soft(await faultsOf(page), form).toEqual([]);
      }
    });
  });
};

journey(seattle);
journey(madrid);

/** What Today says is due, and what it says to the caregiver when nothing was heard. */
import 'fake-indexeddb/auto';
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CalmCard } from '#app/calm-card.tsx';
import { TodayPage } from '#app/pages/today-page.tsx';
// Loaded beforehand, so that no test waits for the transform of what the page loads late.
import '#app/today-cards.tsx';
import '#app/rhythm/due-rows.tsx';
import type { Lang, Words } from '#content/words.ts';
import { signsMarked } from '#symptoms/catalogue.ts';
import type { TreatmentAnswers } from '#symptoms/row.ts';
import { readFirstDay } from '#symptoms/store/diary.ts';
import { freshMorning } from './fresh-morning.ts';
import { fahrenheit, keep, said } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

freshMorning();

// It is 9 in the morning of November 22.
const dayOf: Readonly<Record<number, string>> = { 6: '2026-11-16', 20: '2026-11-02', 35: '2026-10-18', 38: '2026-10-15', 120: '2026-07-25', 123: '2026-07-22' };
const home = { country: 'US', usedBy: 'both', patientName: 'Elena', caregiverName: 'Tom', teamNumber: '206-555-0142', baselines: { thinking_score: 10 } } as const satisfies TreatmentAnswers;
const show = async (day: number, more: TreatmentAnswers = {}, lang: Lang = 'en', page = <TodayPage />): Promise<Words> => {
  const treatment = { ...home, cellsGiven: dayOf[day] ?? '', ...more };
  // The rules know the day from the diary.
  await keep(said('treatment', '2026-11-21 06:00', treatment));
  return showPage(page, { lang, treatment });
};
const checkIn = (when: string) => keep(said('check-in', when, fahrenheit('98.2'), { asked: [...signsMarked('now'), 'temp'] }));
const due = async (words: Words) => within(await screen.findByRole('list', { name: words.rhythm.label })).getAllByRole('link').map((link) => link.textContent);

/** The list has asked for the first day of the diary when it is there; what is asked after it is answered after it. */
const firstDayRead = async (words: Words): Promise<void> => {
  await due(words);
  await act(() => readFirstDay());
};

describe('what is due', () => {
  /** Since the 17th; the last entry is of this morning. */
  const settled = async () => {
    await checkIn('2026-11-17 08:00');
    await keep(said('thinking-check', '2026-11-20 20:00', { thinking_check: { score: 10 } }, { by: 'caregiver:Tom' }));
    await checkIn('2026-11-22 08:00');
  };

  it('first days: temperature and check-in by the hour', async () => {
    await settled();
    const words = await show(6);
    const { rhythm } = words;
    expect(await due(words)).toEqual([
      rhythm.temperature.next('about 8:00\u00A0pm') + rhythm.temperature.hint,
      rhythm.checkIn.often.next('about 8:00\u00A0pm') + rhythm.checkIn.hint,
    ]);
    // The missing check is the card of the day: it is not asked for twice.
    expect(screen.getByRole('heading', { name: words.today.incomplete.title(['thinking-check']) })).toBeInTheDocument();
  });

  it('the thinking check is next twelve hours after the last one', async () => {
    await checkIn('2026-11-22 08:00');
    await keep(said('thinking-check', '2026-11-22 07:00', { thinking_check: { score: 10 } }, { by: 'caregiver:Tom' }));
    const words = await show(6);
    expect(await due(words)).toContain(words.rhythm.thinking.next('about 7:00\u00A0pm') + words.rhythm.thinking.hint);
  });

  it.each([
    ['the first days', '2026-11-20', {}, settled, true],
    ['before the cells', '2026-11-24', {}, settled, true],
    ['the first days of the diary, late after the cells', '2026-11-16', {}, () => checkIn('2026-11-22 08:00'), true],
    ['once it is known', '2026-11-20', { thinking_score: 9 }, settled, false],
    ['later', '2026-11-16', {}, settled, false],
    ['later, after months of silence', '2026-05-06', {}, async () => {
      await checkIn('2026-05-10 08:00');
      await checkIn('2026-11-22 08:00');
    }, false],
    ['later, home again since yesterday', '2026-11-16', {}, async () => {
      await keep(said('check-in', '2026-11-21 08:00', { admitted: false }));
      await settled();
    }, true],
  ] as const)('what is usual is asked for in the first days: %s', async (_, cellsGiven, baselines, entries, asked) => {
    await entries();
    const words = await show(6, { cellsGiven, baselines });
    await firstDayRead(words);
    expect((await due(words)).join().includes(words.usual.title)).toBe(asked);
  });

  it.each([
    ['the first days', '2026-11-20', {}, true],
    ['once one is there', '2026-11-20', { allergies: 'none known' }, false],
    ['later', '2026-11-16', {}, false],
  ] as const)('the facts of the emergency card are asked for in the first days: %s', async (_, cellsGiven, card, asked) => {
    await settled();
    const words = await show(6, { cellsGiven, card });
    await firstDayRead(words);
    expect((await due(words)).join().includes(words.card.form.title)).toBe(asked);
  });

  it('nothing while a fever is open', async () => {
    await keep(said('reading', '2026-11-22 08:00', fahrenheit('100.9')));
    const words = await show(6);
    expect(await screen.findByRole('heading', { name: words.levels.urgent.heading('911') })).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: words.rhythm.label })).not.toBeInTheDocument();
  });

  it.each([
    ['a call for today', null],
    ['a call that was made', 'reached'],
  ] as const)('what is due goes on beside %s, close to a fever hourly; what is usual is not asked for', async (_, outcome) => {
    const entry = await keep(said('check-in', '2026-11-22 08:30', fahrenheit('99.6'), { asked: [...signsMarked('now'), 'temp'] }));
    if (outcome) await keep(said('call', '2026-11-22 08:35', { alerts: [{ rule: 'W03', rests: [entry.id] }], level: 'same-day', outcome }));
    const words = await show(6, { cellsGiven: '2026-11-20', baselines: {} });
    const { rhythm } = words;
    expect(await screen.findByRole('heading', { name: outcome ? /^Called / : words.levels['same-day'].heading(null) })).toBeInTheDocument();
    expect(await due(words)).toEqual([
      rhythm.temperature.next('about 9:30\u00A0am') + rhythm.temperature.hint,
      rhythm.checkIn.often.next('about 8:30\u00A0pm') + rhythm.checkIn.hint,
      rhythm.thinking.now + rhythm.thinking.hint,
    ]);
  });

  it('after a fever the next temperature is as soon as close to one', async () => {
    const entry = await keep(said('reading', '2026-11-22 08:30', fahrenheit('101.2')));
    await keep(said('call', '2026-11-22 08:35', { alerts: [{ rule: 'W01', rests: [entry.id] }], level: 'urgent', outcome: 'told-to-watch' }));
    const words = await show(6, { cellsGiven: '2026-11-20', baselines: {} });
    expect(await screen.findByRole('heading', { name: /^Called / })).toBeInTheDocument();
    expect(await due(words)).toContain(words.rhythm.temperature.next('about 9:30\u00A0am') + words.rhythm.temperature.hint);
  });

  it('nothing in the hospital', async () => {
    await keep(said('check-in', '2026-11-21 08:00', { admitted: true }));
    const words = await show(6);
    await screen.findByRole('link', { name: new RegExp(words.today.checkOn.title('Elena')) });
    expect(screen.queryByRole('list', { name: words.rhythm.label })).not.toBeInTheDocument();
  });
});

describe('after day 30', () => {
  /** The main card, some hours after the last entry. */
  const expired = <CalmCard calm={{ state: 'expired', since: '2026-11-20T08:00:00.000-08:00' }} />;

  it.each([
    ['on the day of the week', 35, '2026-11-17 08:00', 'today'],
    ['some days late', 38, '2026-11-17 08:00', 'due'],
  ] as const)('%s the check-in leads', async (_, day, last, title) => {
    await checkIn(last);
    const { rhythm, today } = await show(day, {}, 'en', expired);
    const card = (await screen.findByRole('heading', { name: rhythm.card.weekly[title] })).closest('section') ?? document.body;
    expect(within(card).getAllByRole('link').map((link) => link.textContent)).toEqual([today.start.button, today.start.temperature]);
    expect(screen.getByRole('heading', { name: rhythm.sameLines.title })).toBeInTheDocument();
  });

  it('on other days the temperature leads, and the next check-in has its day', async () => {
    await checkIn('2026-11-20 08:00');
    const { rhythm, today } = await show(38, {}, 'en', expired);
    const card = (await screen.findByRole('heading', { name: rhythm.card.weekly.next('Thursday, November 26') })).closest('section') ?? document.body;
    expect(within(card).getAllByRole('link').map((link) => link.textContent)).toEqual([today.start.temperature, today.start.button]);
  });

  it('monthly after day 90, in Spanish too', async () => {
    await checkIn('2026-11-20 08:00');
    const { rhythm } = await show(123, { country: 'ES' }, 'es', expired);
    expect(await screen.findByRole('heading', { name: rhythm.card.monthly.next('sábado, 19 de diciembre') })).toBeInTheDocument();
  });
});

describe('silence in the first weeks', () => {
  it.each(['caregiver', 'both'] as const)('is shown to a phone of %s: go and look, or the emergency number', async (usedBy) => {
    await checkIn('2026-11-21 08:00');
    const { rhythm } = await show(6, { usedBy });
    const card = (await screen.findByRole('heading', { name: rhythm.silence.title('Saturday, November 21, 8:00\u00A0am') })).closest('section') ?? document.body;
    expect(within(card).getByText(rhythm.silence.look('Elena'))).toBeInTheDocument();
    expect(within(card).getByRole('link', { name: rhythm.silence.fine })).toHaveAttribute('href', '/check');
    const danger = screen.getByRole('heading', { name: rhythm.silence.danger.title }).closest('section') ?? document.body;
    expect(within(danger).getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911');
  });

  it('not on the patient’s own phone, where the missing check-in is said as a reason to call', async () => {
    await checkIn('2026-11-21 08:00');
    const { rhythm, levels, alert } = await show(6, { usedBy: 'patient' });
    expect(await screen.findByRole('heading', { name: levels['same-day'].heading(null) })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: rhythm.silence.danger.title })).not.toBeInTheDocument();
    // Nobody marked anything, so no mark is taken back; and the way to the check-in stands there.
    expect(screen.queryByRole('link', { name: alert.mistake.link })).toBeNull();
    const list = await screen.findByRole('list', { name: rhythm.label });
    expect(within(list).getByRole('link', { name: new RegExp(rhythm.checkIn.often.now) })).toHaveAttribute('href', '/check-in/now');
  });

  it('nothing was ever entered: a day after the questions it is silence too', async () => {
    const { rhythm } = await show(6);
    expect(await screen.findByRole('heading', { name: rhythm.silence.title(null) })).toBeInTheDocument();
  });

  it('an entry of this morning ends it', async () => {
    await checkIn('2026-11-21 08:00');
    await checkIn('2026-11-22 08:00');
    const { rhythm } = await show(6);
    await screen.findByRole('list', { name: rhythm.label });
    expect(screen.queryByRole('heading', { name: rhythm.silence.danger.title })).not.toBeInTheDocument();
  });
});

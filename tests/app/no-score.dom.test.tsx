/** Today where the usual score is below 8: questions to the caregiver stand in for a score (evidence, section d). */
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TodayPage } from '#app/pages/today-page.tsx';
// Loaded beforehand, so that no test waits for the transform of what the page loads late.
import '#app/today-cards.tsx';
import '#app/rhythm/due-rows.tsx';
import type { Lang, Words } from '#content/words.ts';
import { signsMarked } from '#symptoms/catalogue.ts';
import { insteadOfScore } from '#symptoms/rhythm.ts';
import type { TreatmentAnswers } from '#symptoms/row.ts';
import { freshMorning } from './fresh-morning.ts';
import { fahrenheit, keep, said } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

freshMorning();

// It is 9 in the morning of November 22, day 6.
const home = {
  country: 'US', usedBy: 'both', patientName: 'Elena', caregiverName: 'Tom', teamNumber: '206-555-0142', cellsGiven: '2026-11-16',
  baselines: { thinking_score: 7 },
} as const satisfies TreatmentAnswers;
const show = async (lang: Lang = 'en'): Promise<Words> => {
  await keep(said('treatment', '2026-11-21 06:00', home));
  return showPage(<TodayPage />, { lang, treatment: home });
};
const checkIn = (when: string) => keep(said('check-in', when, fahrenheit('98.2'), { asked: [...signsMarked('now'), 'temp'] }));
const due = async (words: Words) => within(await screen.findByRole('list', { name: words.rhythm.label })).getAllByRole('link').map((link) => link.textContent);

it('the questions that stand in for a score are asked when they are due', async () => {
  await checkIn('2026-11-22 08:00');
  const words = await show();
  expect(await screen.findByRole('link', { name: words.today.incomplete.add['thinking-check'] })).toHaveAttribute('href', '/thinking');
});

it('questions answered in place of a score that is no use are not asked again at once; nothing calm is said', async () => {
  await checkIn('2026-11-22 08:00');
  const asked = { asked: [...insteadOfScore], by: 'caregiver:Tom' } as const;
  await keep(said('check-in', '2026-11-22 07:00', { confused: false }, asked));
  const words = await show();
  expect(await screen.findByRole('heading', { name: words.thinking.notUsable.today.title })).toBeVisible();
  expect(screen.queryByRole('link', { name: words.today.incomplete.add['thinking-check'] })).toBeNull();
  expect(screen.queryByText(words.today.quiet.heading)).toBeNull();
  expect(await due(words)).toContain(words.rhythm.thinking.next('about 7:00\u00A0pm') + words.rhythm.thinking.hint);
});

it.each([
  ['en', 'No check-in for more than 24 hours, or no temperature or thinking check for more than 48', 'about 7:00\u00A0pm'],
  ['es', 'Sin registro durante más de 24 horas, o sin temperatura o sin prueba de pensamiento durante más de 48', 'hacia las 7:00\u00A0p.m.'],
] as const)('two days of questions in place of a score: the call is about how else to check, and asks for no check that means nothing: %s', async (lang, sign, when) => {
  const asked = { asked: [...insteadOfScore], by: 'caregiver:Tom' } as const;
  for (const day of ['19', '20', '21', '22']) {
    await checkIn(`2026-11-${day} 08:00`);
    await keep(said('check-in', `2026-11-${day} 07:00`, { confused: false }, asked));
  }
  const words = await show(lang);
  const { levels, thinking, today, alert } = words;
  expect(await screen.findByRole('heading', { name: levels['same-day'].heading(null) })).toBeVisible();
  expect(screen.getByRole('heading', { name: thinking.notUsable.today.title })).toBeVisible();
  expect(screen.getByText(thinking.notUsable.today.text)).toBeVisible();
  expect(screen.getByText(sign)).toBeVisible();
  expect(screen.queryByRole('link', { name: today.incomplete.add['thinking-check'] })).toBeNull();
  expect(screen.queryByRole('link', { name: alert.mistake.link })).toBeNull();
  expect(await due(words)).toContain(words.rhythm.thinking.next(when) + words.rhythm.thinking.hint);
});

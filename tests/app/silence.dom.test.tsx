/** Silence is said as silence: on the report, as the reason, and on the phone. What it is counted from is no sign. */
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ReportPage } from '#app/pages/report-page.tsx';
import { SayPage } from '#app/pages/say-page.tsx';
import { WhyPage } from '#app/pages/why-page.tsx';
import type { Lang } from '#content/words.ts';
import type { SignAnswers } from '#symptoms/row.ts';
import { freshMorning } from './fresh-morning.ts';
import { fahrenheit, keep, said } from './seed-diary.ts';
import { diaryRead, showPage } from './show-page.tsx';

freshMorning();

const treatment = { cellsGiven: '2026-11-16', country: 'US', patientName: 'Elena', teamNumber: '206-555-0142' } as const;
/** Thirty hours and more before the page is looked at. */
const counted = async (answers: SignAnswers = { hard_to_wake: true }) => {
  await keep(said('treatment', '2026-11-20 08:00', treatment));
  return await keep(said('check-in', '2026-11-21 02:40', answers));
};
const sentence: Readonly<Record<Lang, RegExp>> = {
  en: /^No check-in for more than 24 hours, or no temperature or thinking check for more than 48\./u,
  es: /^Sin registro .*más de 24 horas, o sin temperatura o .*prueba de pensamiento .*más de 48\./u,
};

it.each(['en', 'es'] as const)('the report: on the day it was shown, without what was entered before it: %s', async (lang) => {
  const { id } = await counted();
  await keep(said('shown', '2026-11-22 08:50', { rule: 'T06', rests: [id], level: 'same-day' }));
  const { report } = await showPage(<ReportPage />, { treatment, lang });
  const [flags] = within(await screen.findByRole('article')).getAllByRole('table');
  const rows = within(flags ?? document.body).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(1);
  const [row = document.body] = rows;
  const [level, entered] = within(row).getAllByRole('cell').map(({ textContent }) => textContent);
  expect(within(row).getByRole('rowheader')).toHaveTextContent(lang === 'en' ? /^Day 6$/u : /^Día 6$/u);
  expect(level).toBe(report.flags.levels['same-day']);
  expect(entered).toMatch(sentence[lang]);
});

it.each(['en', 'es'] as const)('the reason: the entry it is counted from, with nothing to change in it: %s', async (lang) => {
  const { id } = await counted();
  const { alert } = await showPage(<WhyPage rule="T06" />, { treatment, lang });
  await diaryRead();
  expect(await screen.findByText((text) => text.startsWith(alert.why.countedFrom))).toBeVisible();
  expect(screen.queryByText((text) => text.startsWith(alert.why.entered))).toBeNull();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).not.toContain(`/diary/entry/${id}`);
});

it.each(['en', 'es'] as const)('the phone: the gap is a line to say, to those who answer and in one’s own language: %s', async (lang) => {
  await counted(fahrenheit('98.4'));
  const { script } = await showPage(<SayPage />, { treatment, lang });
  await diaryRead();
  const [first] = await screen.findAllByText(sentence.en);
  const item = first?.closest('li') ?? document.body;
  expect(within(screen.getByRole('list', { name: script.title })).getAllByText(sentence.en)).toHaveLength(1);
  expect([...item.children].map((line) => line.getAttribute('lang'))).toEqual(lang === 'en' ? ['en'] : ['en', 'es']);
  expect([...item.children].at(-1)).toHaveTextContent(sentence[lang]);
});

it('the phone, of a fever: nothing about the checks that were missed', async () => {
  await counted(fahrenheit('98.4'));
  // So long ago that its absence is a finding by itself.
  await keep(said('thinking-check', '2026-11-19 08:00', { thinking_check: { score: 10 } }, { by: 'caregiver:Tom' }));
  await keep(said('reading', '2026-11-22 08:00', fahrenheit('100.9')));
  const { script } = await showPage(<SayPage />, { treatment });
  await diaryRead();
  expect(await screen.findByText(script.comeIn)).toBeVisible();
  expect(screen.queryByText(sentence.en)).toBeNull();
});

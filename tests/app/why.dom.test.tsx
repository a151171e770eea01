/** The reason of an alert names the day of what it rests on. */
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { WhyPage } from '#app/pages/why-page.tsx';
import { freshMorning } from './fresh-morning.ts';
import { keep, said } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

freshMorning();

const treatment = { cellsGiven: '2026-11-01', country: 'US', teamNumber: '206-555-0142' } as const;

it.each([['en', 'Saturday, November 14, 2:40 am'], ['es', 'sábado, 14 de noviembre, 2:40 a.m.']] as const)('an entry of eight days ago is no “Saturday”: %s', async (lang, when) => {
  const seizure = await keep(said('check-in', '2026-11-14 02:40', { seizure: true }));
  await keep(said('shown', '2026-11-14 02:40', { rule: 'W29', rests: [seizure.id], level: 'emergency' }));
  const { alert } = await showPage(<WhyPage rule="W29" />, { treatment, lang });
  const term = await screen.findByText((text) => text.startsWith(`${alert.why.entered} · `));
  expect(term.textContent?.replaceAll('\u00A0', ' ')).toContain(when);
});

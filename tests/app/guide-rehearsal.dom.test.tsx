import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { loadRuleWords } from '#content/languages.ts';
import { cases } from '#app/guide/rehearsal-cases.ts';
import { GuidePage } from '#app/pages/guide-page.tsx';
import { readMarks } from '#symptoms/store/reading-marks.ts';
import { emptyDiary, kept } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

const treatment = { country: 'US', teamNumber: '206-555-0142' } as const;
beforeEach(async () => {
  localStorage.clear();
  await emptyDiary();
});

it('tells a story in the person’s unit and offers the four levels, never a link that dials', async () => {
  const { rehearsal, levels } = await showPage(<GuidePage page="practice" />, { treatment });
  const list = await screen.findByRole('list', { name: rehearsal.question });
  expect(screen.getByText(/100\.6 °F/)).toBeVisible();
  const names = [levels.emergency.heading('911'), levels.urgent.heading(null), levels['same-day'].heading(null), levels.routine.heading(null)];
  expect(within(list).getAllByRole('link').map((link) => link.textContent)).toEqual(names);
  expect(within(list).getAllByRole('link')[2]).toHaveAttribute('href', '/guide/practice-1-same-day');
});

it('explains the answer with the words of the rule, and keeps nothing', async () => {
  const { rehearsal, levels } = await showPage(<GuidePage page="practice-1-routine" />, { treatment });
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(rehearsal.answer(levels.urgent.heading(null)).replaceAll('\u00A0', ' '));
  expect(screen.getByText(new RegExp(rehearsal.compared.later.slice(0, 20)))).toBeVisible();
  const { W01 } = await loadRuleWords('en');
  expect(await screen.findByText(new RegExp(W01.why({ entered: [], lines: {}, day: 5 }, {} as never).slice(0, 30)))).toBeVisible();
  expect(document.querySelector('main a[href^="tel:"], main .alert, main [role="alert"]')).toBeNull();
  expect(await kept()).toEqual([]);
  expect(readMarks().practised).toBeNull();
});

it('counts as done with the last answer', async () => {
  const { rehearsal } = await showPage(<GuidePage page={`practice-${cases.length}-routine`} />, { treatment });
  expect(await screen.findByRole('link', { name: rehearsal.done })).toHaveAttribute('href', '/guide');
  expect(readMarks().practised).toBe('2026-11-22');
});

it.each(['practice-7', 'practice-1-never', 'practice-x', 'practiced'])('%s is a page that is not there', async (page) => {
  const { states } = await showPage(<GuidePage page={page} />);
  expect(await screen.findByRole('heading', { level: 1, name: states.notFound.title })).toBeInTheDocument();
});

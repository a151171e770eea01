/** Get help by the clock and by what is known: which number answers now, which was never checked, and never an empty button. */
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HelpPage } from '#app/pages/help-page.tsx';
import { TodayPage } from '#app/pages/today-page.tsx';
import '#app/help-more.tsx';
import '#app/today-cards.tsx';
import { momentAt } from '#symptoms/moment.ts';
import { freshMorning } from './fresh-morning.ts';
import { fahrenheit, keep, said } from './seed-diary.ts';
import { diaryRead, showPage } from './show-page.tsx';

freshMorning('/help');

const team = { country: 'US', teamNumber: '206-555-0142', clinicNumber: '206-555-0177' } as const;
const hours = { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' } as const;
const monday = Date.parse('2026-11-23T09:00:00-08:00');

const clinicLink = (): Promise<HTMLElement> => screen.findByRole('link', { name: /Call the clinic/u });

describe('the clinic', () => {
  it('on a Sunday: closed, and when it opens', async () => {
    await showPage(<HelpPage />, { treatment: { ...team, clinicHours: hours } });
    expect(await clinicLink()).toHaveTextContent(/Closed now\. Opens Monday, 8:00\sam/u);
  });

  it('on a Monday morning: open, and until when', async () => {
    await showPage(<HelpPage />, { treatment: { ...team, clinicHours: hours }, now: { ms: monday, ...momentAt(monday, 'America/Los_Angeles') } });
    expect(await clinicLink()).toHaveTextContent(/Open now, until 5:00\spm/u);
  });

  it('with hours nobody wrote down: by day', async () => {
    const { calling } = await showPage(<HelpPage />, { treatment: team });
    expect(await clinicLink()).toHaveTextContent(calling.clinic.hint);
  });
});

describe('a number that no source names', () => {
  it.each([
    ['of a country from memory', { country: 'MX' }, 2],
    ['entered by hand', { country: 'US', emergencyNumber: '112' }, 1],
    ['of a country with a source', { country: 'US' }, 0],
  ])('%s', async (_, treatment, times) => {
    const { help } = await showPage(<HelpPage />, { treatment });
    expect(screen.queryAllByText(help.notChecked)).toHaveLength(times);
  });
});

it('no number of the team: no empty button, the emergency number, and where to add it', async () => {
  const { help } = await showPage(<HelpPage />, { treatment: { country: 'ES' } });
  const main = within(screen.getByRole('main'));
  expect(main.getByRole('link', { name: help.noTeam.button })).toHaveAttribute('href', '/set-up/number');
  for (const link of main.getAllByRole('link')) expect(link.getAttribute('href')).toMatch(/^(tel:\d+|\/.+)$/u);
  expect(main.getByRole('link', { name: /112/u })).toHaveAttribute('href', 'tel:112');
});

describe('Today on the phone of', () => {
  const firstAct = (): string | null => screen.getByRole('main').querySelector('a.btn')?.getAttribute('href') ?? null;
  const treatment = { ...team, cellsGiven: '2026-10-01', patientName: 'Elena' } as const;

  beforeEach(() => keep(said('check-in', '2026-11-22 08:30', fahrenheit('98.4'))));

  it('a caregiver: leads with looking after the patient by name', async () => {
    const { today } = await showPage(<TodayPage />, { treatment: { ...treatment, usedBy: 'caregiver' } });
    await diaryRead();
    await screen.findAllByText(today.checkOn.title('Elena'));
    await vi.waitFor(() => expect(firstAct()).toBe('/check'));
  });

  it('the patient: does not', async () => {
    await showPage(<TodayPage />, { treatment: { ...treatment, usedBy: 'patient' } });
    await diaryRead();
    await vi.waitFor(() => expect(firstAct()).not.toBeNull());
    expect(firstAct()).not.toBe('/check');
  });
});

/** The fifteen minutes until the emergency number leads: from which call they count, and what ends them. */
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { TodayPage } from '#app/pages/today-page.tsx';
import { WhyPage } from '#app/pages/why-page.tsx';
import '#app/today-cards.tsx';
import type { AlertKey, CallOutcome } from '#symptoms/row.ts';
import { freshMorning } from './fresh-morning.ts';
import { fahrenheit, keep, said } from './seed-diary.ts';
import { diaryRead, showPage } from './show-page.tsx';

freshMorning();

const treatment = { cellsGiven: '2026-11-16', country: 'US', teamNumber: '206-555-0142' } as const;
const [team, emergency] = ['tel:2065550142', 'tel:911'];

const fever = (when: string, degrees: string) => keep(said('reading', when, fahrenheit(degrees)));
const called = (when: string, alerts: readonly AlertKey[], outcome: CallOutcome) => keep(said('call', when, { alerts, level: 'urgent', outcome }));

const expectFirstCall = async (page: ReactNode, href: string): Promise<void> => {
  await showPage(page, { treatment });
  await diaryRead();
  await waitFor(() => {
    const calls = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '').filter((link) => link.startsWith('tel:'));
    expect(calls[0]).toBe(href);
  });
};

it('once the team was reached, the receipt of the alert leads with the team again', async () => {
  const about = [{ rule: 'W01', rests: [(await fever('2026-11-22 08:00', '100.9')).id] }];
  await called('2026-11-22 08:40', about, 'no-answer');
  await called('2026-11-22 08:44', about, 'reached');
  await expectFirstCall(<WhyPage rule="W01" />, team);
});

it('a new fever after a call that was answered is a new matter', async () => {
  const about = [{ rule: 'W01', rests: [(await fever('2026-11-22 03:00', '100.9')).id] }];
  await called('2026-11-22 03:10', about, 'no-answer');
  await called('2026-11-22 03:15', about, 'told-to-watch');
  await fever('2026-11-22 08:55', '101.3');
  await expectFirstCall(<TodayPage />, team);
});

it('a second sign and a second try do not put the time off', async () => {
  const rigors = await keep(said('check-in', '2026-11-22 08:30', { rigors: true }));
  const first = [{ rule: 'W08', rests: [rigors.id] }];
  await called('2026-11-22 08:40', first, 'no-answer');
  const second = { rule: 'W01', rests: [(await fever('2026-11-22 08:50', '100.9')).id] };
  await called('2026-11-22 08:52', [...first, second], 'no-answer');
  await expectFirstCall(<TodayPage />, emergency);
});

it('a corrected reading keeps the time', async () => {
  const { id } = await fever('2026-11-22 08:00', '100.9');
  await called('2026-11-22 08:40', [{ rule: 'W01', rests: [id] }], 'no-answer');
  await keep(said('reading', '2026-11-22 08:00', fahrenheit('101.9'), { replaces: id }));
  await expectFirstCall(<TodayPage />, emergency);
});

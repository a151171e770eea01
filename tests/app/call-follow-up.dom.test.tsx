/** What comes after a call: the next number by the clock, where the answer leads, and what a call does not touch. */
import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AdditionPage } from '#app/pages/addition-page.tsx';
import { CallPage } from '#app/pages/call-page.tsx';
import { TodayPage } from '#app/pages/today-page.tsx';
import '#app/today-cards.tsx';
import { freshMorning } from './fresh-morning.ts';
import { fahrenheit, keep, kept, said } from './seed-diary.ts';
import { diaryRead, showPage } from './show-page.tsx';

freshMorning('/called/x');

/** Sunday, 9:00. */
const open = { days: [7], from: '08:00', to: '17:00' } as const;
const closed = { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' } as const;
const base = { cellsGiven: '2026-11-16', country: 'US', teamNumber: '206-555-0142', clinicNumber: '206-555-0177' } as const;
const line = 'tel:2065550142';
const clinic = 'tel:2065550177';
const backup = 'tel:2065550117';

const calls = (): readonly (string | null)[] =>
  within(screen.getByRole('main')).getAllByRole('link').map((link) => link.getAttribute('href')).filter((href) => href?.startsWith('tel:') ?? false);

/** Clock times are held together by a space that does not break. */
const at = (text: string): RegExp => new RegExp(`^${text.replaceAll('?', '\\?').replaceAll('.', '\\.').replaceAll(/\s/g, '\\s')}$`, 'u');

const noAnswer = async (rule: string, treatment: object) => {
  const words = await showPage(<CallPage rule={rule} />, { treatment });
  await diaryRead();
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(words.alert.outcome.options['no-answer'].label) }));
  await screen.findByRole('heading', { level: 1, name: /^No answer at/u });
  return words;
};

describe('an emergency', () => {
  beforeEach(() => keep(said('check-in', '2026-11-22 08:50', { hard_to_wake: true }, { by: 'caregiver:' })));

  it('nobody answers: the emergency number again, then the team', async () => {
    await noAnswer('W30', base);
    expect(calls()).toEqual(['tel:911', line]);
  });

  it('who looks after somebody is told to stay with them, also without a name', async () => {
    const { beside, alert } = await showPage(<TodayPage />, { treatment: { ...base, usedBy: 'caregiver' } });
    const [stay = ''] = alert.emergency.steps(beside.somebody);
    expect(await screen.findByText(stay)).toBeVisible();
  });
});

describe('a fever, and nobody answers', () => {
  beforeEach(() => keep(said('reading', '2026-11-22 08:50', fahrenheit('100.9'))));

  it('the backup line first, the 24-hour line again, then the clinic; the emergency number at a clock time', async () => {
    const { alert } = await noAnswer('W01', { ...base, clinicHours: open, backupNumber: '206-555-0117' });
    expect(calls()).toEqual([backup, line, clinic, 'tel:911']);
    expect(screen.getByRole('heading', { name: at(alert.noAnswer.nobodyBy('9:15 am', '911')) })).toBeVisible();
    expect(screen.getByRole('heading', { name: alert.noAnswer.calls })).toBeVisible();
  });

  it('a clinic that is closed is not the next number', async () => {
    const { alert } = await noAnswer('W01', { ...base, clinicHours: closed });
    expect(calls()).toEqual([line, 'tel:911']);
    expect(screen.getByRole('heading', { name: alert.noAnswer.again })).toBeVisible();
  });

  it('15 minutes after the first call without an answer the emergency number comes first', async () => {
    const [row] = await kept();
    await keep(said('call', '2026-11-22 08:45', { alerts: [{ rule: 'W01', rests: [row?.id ?? ''] }], level: 'urgent', outcome: 'no-answer' }));
    await noAnswer('W01', base);
    expect(calls()[0]).toBe('tel:911');
  });
});

describe('something for today, and nobody answers', () => {
  beforeEach(() => keep(said('check-in', '2026-11-22 08:50', { new_bruise: true, temp: { text: '98.4', unit: 'F' } })));

  it('the clinic again while it is open, and a clock time for the 24-hour line; no call for an ambulance', async () => {
    const { alert } = await noAnswer('W74', { ...base, clinicHours: open });
    expect(screen.getByRole('heading', { name: at(alert.noAnswer.lineBy('11:00 am')) })).toBeVisible();
    expect(calls().slice(0, 2)).toEqual([clinic, line]);
    expect(screen.queryByRole('heading', { name: /911/ })).toBeNull();
  });

  it('once the clinic is closed, the 24-hour line first', async () => {
    await noAnswer('W74', { ...base, clinicHours: closed });
    expect(calls()[0]).toBe(line);
  });
});

it('something for today, called about two hours ago without an answer: the 24-hour line first on Today', async () => {
  const bruise = await keep(said('check-in', '2026-11-22 06:30', { new_bruise: true, temp: { text: '98.4', unit: 'F' } }));
  await keep(said('call', '2026-11-22 07:00', { alerts: [{ rule: 'W74', rests: [bruise.id] }], level: 'same-day', outcome: 'no-answer' }));
  const { levels } = await showPage(<TodayPage />, { treatment: { ...base, clinicHours: open } });
  await screen.findByRole('heading', { name: levels['same-day'].heading(null) });
  expect(calls()[0]).toBe(line);
});

it.each([
  ['told-to-come', '/way'],
  ['told-to-watch', '/add/watch'],
  ['reached', '/'],
] as const)('%s leads to %s', async (outcome, place) => {
  await keep(said('reading', '2026-11-22 08:50', fahrenheit('100.9')));
  const { alert } = await showPage(<CallPage rule="W01" />, { treatment: base });
  await diaryRead();
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(alert.outcome.options[outcome].label) }));
  await vi.waitFor(() => expect(location.pathname).toBe(place));
  expect((await kept()).find(({ kind }) => kind === 'call')?.answers).toMatchObject({ outcome, level: 'urgent', alerts: [{ rule: 'W01' }] });
});

it.each(['en', 'es'] as const)('told to watch: the form asks for what they said, and the warning stands as called: %s', async (lang) => {
  await keep(said('reading', '2026-11-22 08:50', fahrenheit('100.9')));
  const { alert, add, today, common } = await showPage(<CallPage rule="W01" />, { treatment: base, lang });
  await diaryRead();
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(alert.outcome.options['told-to-watch'].label) }));
  await vi.waitFor(() => expect(location.pathname).toBe('/add/watch'));
  cleanup();
  await showPage(<AdditionPage form="watch" code={undefined} />, { treatment: base, lang });
  expect(await screen.findByRole('heading', { level: 1, name: add.rows.watch.title })).toBeVisible();
  expect(screen.queryByText(add.note.kind)).toBeNull();
  await userEvent.type(screen.getByLabelText(add.note.watch), 'Call again at 101.5');
  await userEvent.click(screen.getByRole('button', { name: common.save }));
  await vi.waitFor(async () => expect((await kept()).find(({ kind }) => kind === 'note')?.answers).toMatchObject({ text: 'Call again at 101.5' }));
  cleanup();
  await showPage(<TodayPage />, { treatment: base, lang });
  await diaryRead();
  expect(await screen.findByText(new RegExp(alert.outcome.options['told-to-watch'].past, 'u'))).toBeVisible();
  expect(screen.queryByText(today.quiet.heading)).toBeNull();
});

it('a call about something for today settles no fever', async () => {
  await keep(said('check-in', '2026-11-22 08:50', { new_bruise: true, ...fahrenheit('100.9') }));
  const lower = await showPage(<CallPage rule="W74" />, { treatment: base });
  await diaryRead();
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(lower.alert.outcome.options.reached.label) }));
  await vi.waitFor(() => expect(location.pathname).toBe('/'));
  const call = (await kept()).find(({ kind }) => kind === 'call');
  expect(call?.answers).toMatchObject({ level: 'same-day', alerts: [{ rule: 'W74' }] });
});

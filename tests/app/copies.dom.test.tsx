/** What a person is told when a part of the diary is gone, or is kept once only. */
import 'fake-indexeddb/auto';
import { fireEvent, renderHook, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AppContext, useShell } from '#app/app-context.ts';
import { TodayPage } from '#app/pages/today-page.tsx';
import { useEmptied } from '#app/use-emptied.ts';
import { signsMarked } from '#symptoms/catalogue.ts';
import { readPocket, writePocket } from '#symptoms/store/pocket.ts';
import { freshMorning } from './fresh-morning.ts';
import { fahrenheit, keep, loseRow, said } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

freshMorning();

const treatment = { cellsGiven: '2026-11-02' } as const;

it('entries that are gone are named with their days, until somebody has read of it', async () => {
  await keep(said('reading', '2026-11-18 08:00', fahrenheit('98.1')));
  const gone = await keep(said('reading', '2026-11-19 08:00', fahrenheit('101.5')));
  await keep(said('check-in', '2026-11-22 08:30', fahrenheit('98.2'), { asked: ['danger', 'temp'] }));
  await loseRow(gone.id);
  const { copies } = await showPage(<TodayPage />, { treatment });
  expect(await screen.findByRole('heading', { name: copies.gap.title })).toBeInTheDocument();
  expect(screen.getByText(copies.gap.text(1, 'Wednesday, November 18', 'Sunday, November 22'))).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: copies.gap.button }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: copies.gap.title })).toBeNull());
});

it('a phone that cannot note that it was read says so, and the card stays', async () => {
  const only = await keep(said('reading', '2026-11-19 08:00', fahrenheit('101.5')));
  await loseRow(only.id);
  const { copies, myInfo } = await showPage(<TodayPage />, { treatment });
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const read = await screen.findByRole('button', { name: copies.gap.button });
  fireEvent.click(read);
  expect(await screen.findByText(myInfo.notSavedChange)).toBeInTheDocument();
  put.mockRestore();
  fireEvent.click(read);
  await waitFor(() => expect(screen.queryByRole('heading', { name: copies.gap.title })).toBeNull());
});

it.each(['en', 'es'] as const)('%s: a diary that is gone whole is never a new one', async (lang) => {
  writePocket({ setUp: false });
  const only = await keep(said('reading', '2026-11-19 08:00', fahrenheit('101.5')));
  await loseRow(only.id);
  const { copies } = await showPage(<TodayPage />, { lang, treatment });
  expect(await screen.findByRole('heading', { name: copies.gap.title })).toBeInTheDocument();
  expect(location.pathname).toBe('/');
});

describe('a browser that emptied all it kept of the app', () => {
  /** Long after the cells no thinking check is due, and a check-in is all that it takes. */
  const keepComplete = async () => {
    await keep(said('treatment', '2026-11-22 08:20', { cellsGiven: '2026-01-02' }));
    await keep(said('check-in', '2026-11-22 08:30', fahrenheit('98.2'), { asked: [...signsMarked('now'), 'temp'] }));
  };

  it.each(['en', 'es'] as const)('%s: never the welcome page, until somebody has read of it', async (lang) => {
    writePocket({ setUp: false, emptied: 'perhaps' });
    const { copies, backup, today } = await showPage(<TodayPage />, { lang });
    expect(await screen.findByRole('heading', { name: copies.gap.everything.title })).toBeInTheDocument();
    await waitFor(() => expect(readPocket().emptied).toEqual({ on: '2026-11-22', read: false }));
    expect(location.pathname).toBe('/');
    // A new entry begins another diary, which a backup could not be brought into.
    for (const text of copies.gap.backupFirst) expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: backup.useBackup })).toHaveAttribute('href', '/restore');
    expect(screen.getByRole('link', { name: today.quiet.temperature })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: today.dayUnknown.title })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: copies.gap.button }));
    await waitFor(() => expect(location.pathname).toBe('/welcome'));
    expect(readPocket().emptied).toEqual({ on: '2026-11-22', read: true });
  });

  it('nothing calm rests on what was entered since, until somebody has read of it', async () => {
    writePocket({ setUp: true, emptied: { on: '2026-11-21', read: false } });
    await keepComplete();
    const { copies, backup, today } = await showPage(<TodayPage />);
    expect(await screen.findByRole('heading', { name: copies.gap.everything.title })).toBeInTheDocument();
    expect(screen.queryByText(today.quiet.heading)).toBeNull();
    expect(screen.queryByRole('link', { name: backup.useBackup })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: copies.gap.button }));
    expect(await screen.findByText(today.quiet.heading)).toBeInTheDocument();
  });

  it('where the diary is still there, nothing is gone, and nothing is said', async () => {
    writePocket({ setUp: false, emptied: 'perhaps' });
    await keepComplete();
    const { copies, today } = await showPage(<TodayPage />);
    expect(await screen.findByText(today.quiet.heading)).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: copies.gap.everything.title })).toBeNull();
    await waitFor(() => expect(readPocket().emptied).toBeNull());
  });

  it('an entry made while the diary did not open is no sign that it was there, also after a reload', async () => {
    writePocket({ setUp: true, emptied: 'perhaps' });
    await keepComplete();
    const { copies, today } = await showPage(<TodayPage />);
    expect(await screen.findByRole('heading', { name: copies.gap.everything.title })).toBeInTheDocument();
    expect(screen.queryByText(today.quiet.heading)).toBeNull();
  });

  it('what another window found stands: entries made there since are no sign that the diary was there', () => {
    writePocket({ emptied: 'perhaps' });
    const mine = readPocket();
    writePocket({ setUp: true, emptied: { on: '2026-11-22', read: false } });
    renderHook(() => useEmptied(true, mine, writePocket, '2026-11-22'));
    expect(readPocket().emptied).toEqual({ on: '2026-11-22', read: false });
  });
});

it('one copy only: what that means', async () => {
  await keep(said('reading', '2026-11-22 08:00', fahrenheit('98.1')));
  const { copies } = await showPage(<TodayPage />, { treatment });
  expect(await screen.findByRole('heading', { name: copies.one.title })).toBeInTheDocument();
  expect(screen.getByText(copies.one.text)).toBeInTheDocument();
});

/** As the store tells it beside the journal of another diary (`tests/symptoms/store/restore.test.ts`). */
const BesideAnothers = () => {
  const value = useShell();
  const { diary } = value;
  return <AppContext value={diary.status === 'ready' ? { ...value, diary: { ...diary, copies: 'one', anothers: true } } : value}><TodayPage /></AppContext>;
};

it.each(['en', 'es'] as const)('another diary in the second copy: whose it is, and what to do, step by step: %s', async (lang) => {
  await keep(said('reading', '2026-11-22 08:00', fahrenheit('98.1')));
  const { copies } = await showPage(<BesideAnothers />, { lang, treatment });
  expect(await screen.findByRole('heading', { name: copies.anothers.title })).toBeInTheDocument();
  for (const step of copies.anothers.whatNow) expect(screen.getByText(step)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: copies.anothers.button })).toHaveAttribute('href', '/backup');
  expect(screen.queryByText(copies.one.text)).toBeNull();
});

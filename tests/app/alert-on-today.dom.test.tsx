/** What Today puts first when something calls for a call, and what it asks about when nobody said what came of one. */
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { UnseenWork } from '#app/keeping/unseen-work.tsx';
import { SayPage } from '#app/pages/say-page.tsx';
import { TodayPage } from '#app/pages/today-page.tsx';
import { WhyPage } from '#app/pages/why-page.tsx';
// Loaded beforehand, so that no test waits for the transform of what the page loads late.
import '#app/today-cards.tsx';
import { keepShownNote, readShownNotes } from '#symptoms/store/shown-notes.ts';
import { freshMorning } from './fresh-morning.ts';
import { emptyDiary, fahrenheit, keep, kept, said } from './seed-diary.ts';
import { diaryRead, showPage } from './show-page.tsx';

freshMorning();

const treatment = { cellsGiven: '2026-11-16', country: 'US', teamNumber: '206-555-0142' } as const;

it('a fever: the call stands before the reason', async () => {
  await keep(said('reading', '2026-11-22 08:00', fahrenheit('100.9')));
  const { alert, levels } = await showPage(<TodayPage />, { treatment });
  const card = (await screen.findByRole('heading', { name: levels.urgent.heading('911') })).closest('section') ?? document.body;
  const call = within(card).getAllByRole('link')[0];
  expect(call).toHaveAttribute('href', 'tel:2065550142');
  expect(call?.compareDocumentPosition(within(card).getByText(alert.why.reason))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('a sign left unanswered on two days is asked about once', async () => {
  for (const when of ['2026-11-19 08:00', '2026-11-20 08:00']) {
    const seizure = await keep(said('check-in', when, { seizure: true }));
    await keep(said('shown', when, { rule: 'W29', rests: [seizure.id], level: 'emergency' }));
  }
  await keep(said('check-in', '2026-11-22 08:00', fahrenheit('98.2')));
  const { today } = await showPage(<TodayPage />, { treatment });
  await screen.findByRole('heading', { name: today.whatHappened.title });
  expect(screen.getAllByRole('heading', { name: today.whatHappened.title })).toHaveLength(1);
});

it('an emergency shown two days ago, and nobody said what happened: asked, with the calls', async () => {
  const seizure = await keep(said('check-in', '2026-11-20 08:00', { seizure: true }));
  await keep(said('shown', '2026-11-20 08:00', { rule: 'W29', rests: [seizure.id], level: 'emergency' }));
  await keep(said('check-in', '2026-11-22 08:00', fahrenheit('98.2')));
  const { today } = await showPage(<TodayPage />, { treatment });
  const card = (await screen.findByRole('heading', { name: today.whatHappened.title })).closest('section') ?? document.body;
  expect(within(card).getByRole('link', { name: /911/ })).toHaveAttribute('href', 'tel:911');
  expect(within(card).getByRole('link', { name: today.whatHappened.button })).toHaveAttribute('href', '/called/W29');
});

it.each(['en', 'es'] as const)('an emergency says its reading in both units, also to the operator: %s', async (lang) => {
  await keep(said('reading', '2026-11-22 08:00', fahrenheit('104.5')));
  await showPage(<TodayPage />, { treatment, lang });
  await waitFor(() => expect(screen.getAllByText(/104\.5 °F \(40\.3 °C\)/u)).toHaveLength(lang === 'en' ? 2 : 3));
});

it.each(['en', 'es'] as const)('no answer: by when, until then; after it the emergency number first, and no time that is over: %s', async (lang) => {
  const fever = await keep(said('reading', '2026-11-22 08:00', fahrenheit('100.9')));
  const tried = (when: string) => keep(said('call', when, { alerts: [{ rule: 'W01', rests: [fever.id] }], level: 'urgent', outcome: 'no-answer' }));
  await tried('2026-11-22 08:50');
  const { alert } = await showPage(<TodayPage />, { treatment, lang });
  const time = lang === 'en' ? '9:05 am' : '9:05 a.m.';
  expect(await screen.findByText((text) => text.endsWith(alert.noAnswer.nobodyBy(time, '911')))).not.toHaveTextContent('..');
  cleanup();
  await tried('2026-11-22 08:40');
  await showPage(<TodayPage />, { treatment, lang });
  const over = await screen.findByText((text) => text.startsWith(alert.noAnswer.title('').slice(0, 12)));
  expect(over).not.toHaveTextContent('911');
  expect(over).not.toHaveTextContent('..');
});

describe('nobody answered for a quarter of an hour', () => {
  const unanswered = async () => {
    const fever = await keep(said('reading', '2026-11-22 08:00', fahrenheit('100.9')));
    await keep(said('call', '2026-11-22 08:44', { alerts: [{ rule: 'W01', rests: [fever.id] }], level: 'urgent', outcome: 'no-answer' }));
  };
  const headings = () => screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent);
  const calls = () => screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '').filter((href) => href.startsWith('tel:'));

  it('Today leads with the emergency number; the team comes second', async () => {
    await unanswered();
    const { levels } = await showPage(<TodayPage />, { treatment });
    await screen.findByRole('heading', { level: 1, name: levels.emergency.heading('911') });
    expect(headings()).toEqual([levels.emergency.heading('911')]);
    expect(screen.getByRole('heading', { level: 2, name: levels.urgent.heading('911') })).toBeVisible();
    expect(calls().slice(0, 2)).toEqual(['tel:911', 'tel:2065550142']);
  });

  it('so do the reason and the words to say', async () => {
    await unanswered();
    await showPage(<WhyPage rule="W01" />, { treatment });
    await waitFor(() => expect(calls().slice(0, 2)).toEqual(['tel:911', 'tel:2065550142']));
    cleanup();
    await showPage(<SayPage />, { treatment });
    await waitFor(() => expect(calls()).toEqual(['tel:911']));
  });

  it('one minute before, the team leads', async () => {
    const fever = await keep(said('reading', '2026-11-22 08:00', fahrenheit('100.9')));
    await keep(said('call', '2026-11-22 08:46', { alerts: [{ rule: 'W01', rests: [fever.id] }], level: 'urgent', outcome: 'no-answer' }));
    const { levels } = await showPage(<TodayPage />, { treatment });
    await screen.findByRole('heading', { level: 1, name: levels.urgent.heading('911') });
    expect(calls()[0]).toBe('tel:2065550142');
  });
});

it('what stands under “Also” and what is for the next visit is logged as shown, once', async () => {
  await keep(said('check-in', '2026-11-22 08:00', { ...fahrenheit('100.9'), headache: 'moderate', missed_doses: [{ class: 'other', days: 1 }] }));
  const { levels, alert } = await showPage(<TodayPage />, { treatment });
  await screen.findByRole('heading', { name: levels.urgent.heading('911') });
  expect(screen.getByText(alert.also, { exact: false })).toBeInTheDocument();
  const shownLevels = async () => (await kept()).flatMap((row) => (row.kind === 'shown' ? [row.answers.level] : []));
  await waitFor(async () => expect((await shownLevels()).toSorted()).toEqual(['routine', 'same-day', 'urgent']));
});

describe('a warning whose page is left at once', () => {
  const shownRows = async () => (await kept()).filter((row) => row.kind === 'shown');
  const shownNote = (rests: readonly string[]) => ({
    kind: 'shown', observedAt: '2026-11-20T08:00:00.000-08:00', recordedAt: '2026-11-20T08:00:00.000-08:00', civilDay: '2026-11-20',
    zone: 'America/Los_Angeles', by: 'patient', asked: [], answers: { rule: 'W29', rests, level: 'emergency' },
  }) as const;

  it('is noted in the moment in which it stands there, until its row is kept', async () => {
    const fever = await keep(said('reading', '2026-11-22 08:00', fahrenheit('100.9')));
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { levels } = await showPage(<TodayPage />, { treatment });
    await screen.findByRole('heading', { name: levels.urgent.heading('911') });
    // The heading may stand before the copies of the diary are compared; nothing is logged until then.
    await waitFor(() => expect(readShownNotes()).toMatchObject([{ answers: { rule: 'W01', rests: [fever.id], level: 'urgent' } }]));
    expect(await shownRows()).toEqual([]);
    full.mockRestore();
    await emptyDiary();
    await keep({ ...said('reading', '2026-11-22 08:00', fahrenheit('100.9')) });
    await showPage(<TodayPage />, { treatment });
    await waitFor(async () => expect(await shownRows()).toHaveLength(1));
    await waitFor(() => expect(readShownNotes().filter(({ answers }) => answers.rests[0] !== fever.id)).toEqual([]));
  });

  it('is written at the next start, as of when it was shown, and asked about though it fires no more', async () => {
    const seizure = await keep(said('check-in', '2026-11-20 08:00', { seizure: true }));
    await keep(said('check-in', '2026-11-22 08:00', fahrenheit('98.2')));
    keepShownNote(shownNote([seizure.id]));
    const { today } = await showPage(<><TodayPage /><UnseenWork /></>, { treatment });
    await screen.findByRole('heading', { name: today.whatHappened.title });
    expect(await shownRows()).toMatchObject([{ observedAt: '2026-11-20T08:00:00.000-08:00', civilDay: '2026-11-20', answers: { rule: 'W29' } }]);
    await waitFor(() => expect(readShownNotes()).toEqual([]));
  });

  it('is not written twice', async () => {
    const seizure = await keep(said('check-in', '2026-11-20 08:00', { seizure: true }));
    await keep(said('shown', '2026-11-20 08:00', { rule: 'W29', rests: [seizure.id], level: 'emergency' }));
    keepShownNote(shownNote([seizure.id]));
    await showPage(<UnseenWork />, { treatment });
    await diaryRead();
    await waitFor(() => expect(readShownNotes()).toEqual([]));
    expect(await shownRows()).toHaveLength(1);
  });
});

import 'fake-indexeddb/auto';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe as group, expect, it, vi } from 'vitest';
import { GuideHomePage } from '#app/pages/guide-home-page.tsx';
import { GuidePage } from '#app/pages/guide-page.tsx';
import { SavedPage } from '#app/pages/saved-page.tsx';
import { WhyPage } from '#app/pages/why-page.tsx';
import { parseQuestionDraft, questionForm, questionsOf } from '#symptoms/question.ts';
import { readDraft } from '#symptoms/store/diary.ts';
import { changeMarks, readMarks } from '#symptoms/store/reading-marks.ts';
import { emptyDiary, fahrenheit, keep, kept, said } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

const treatment = { country: 'US', cellsGiven: '2026-11-16', usedBy: 'both', patientName: 'Elena', caregiverName: 'Tom' } as const;

beforeEach(async () => {
  localStorage.clear();
  history.replaceState(null, '', '/guide');
  await emptyDiary();
});

group('a page', () => {
  it('follows the template from the first part to the last', async () => {
    const { guide, reading, asking } = await showPage(<GuidePage page="call-team-now" />, { treatment });
    await screen.findByText(guide.remember);
    const text = (screen.getByRole('main').textContent ?? '').replaceAll('\u00A0', ' ');
    const parts = [
      guide.chapters['when-to-call'].title, guide.pageOf(2, 8), guide.pages['call-team-now'], 'minute', reading.save,
      guide.remember, guide.notice, guide.why, guide.ifOneOf, guide.today, asking.write, guide.sources, guide.notReviewed,
      reading.clear.question, guide.next(guide.pages['call-team-thinking']), guide.previous(guide.pages['call-emergency']),
    ].map((part) => part.replaceAll('\u00A0', ' '));
    let from = 0;
    for (const part of parts) {
      const at = text.indexOf(part, from);
      expect(at, `${part}, after ${text.slice(Math.max(0, from - 40), from)}`).toBeGreaterThanOrEqual(0);
      from = at + part.length;
    }
  });

  it.each(['en', 'es'] as const)('has its drawings, each named by its caption, in %s', async (lang) => {
    for (const [page, names] of [
      ['taking-temperature', ['thermometer']], ['thinking-check', ['asking', 'sentences']], ['call-team-thinking', ['sentences']],
      ['call-emergency', ['face']], ['bcma-movement', ['face']], ['heart-breath', ['legs']], ['infection', ['lineSite']], ['bleeding', ['spots']],
    ] as const) {
      const { guide, reading } = await showPage(<GuidePage page={page} />, { lang, treatment });
      await screen.findByText(guide.remember);
      for (const name of names) expect(screen.getByRole('figure', { name: reading.drawings[name] })).toBeVisible();
      const figures = screen.getAllByRole('figure');
      expect(figures).toHaveLength(names.length);
      // Words inside a picture would stay in one language and are not read aloud.
      for (const figure of figures) expect(figure.querySelector('svg text')).toBeNull();
      cleanup();
    }
  });

  it('is saved and taken from the list again', async () => {
    const { guide, reading } = await showPage(<GuidePage page="call-today" />);
    await userEvent.click(await screen.findByRole('button', { name: reading.save, pressed: false }));
    expect(screen.getByRole('button', { name: reading.saved, pressed: true })).toBeVisible();
    await showPage(<GuidePage page="saved" />);
    const list = await screen.findByRole('list', { name: reading.savedPages });
    expect(within(list).getByRole('link', { name: new RegExp(guide.pages['call-today']) })).toHaveAttribute('href', '/guide/call-today');
    await userEvent.click(screen.getByRole('button', { name: reading.saved }));
    expect(readMarks().saved).toEqual([]);
    expect(await screen.findByRole('heading', { name: reading.noneSaved })).toBeVisible();
  });

  it('counts as read once its end was in view', async () => {
    let seen: IntersectionObserverCallback = () => undefined;
    const watched = vi.fn<() => void>();
    vi.stubGlobal('IntersectionObserver', class {
      constructor(callback: IntersectionObserverCallback) {
        seen = callback;
      }
      observe = watched;
      disconnect = (): void => undefined;
    });
    const { guide } = await showPage(<GuidePage page="next-visit" />);
    await screen.findByText(guide.remember);
    expect(readMarks()).toMatchObject({ read: [], last: 'next-visit' });
    await waitFor(() => expect(watched).toHaveBeenCalled());
    const entry = (isIntersecting: boolean) => [{ isIntersecting }] as IntersectionObserverEntry[];
    act(() => seen(entry(false), {} as IntersectionObserver));
    expect(readMarks().read).toEqual([]);
    act(() => seen(entry(true), {} as IntersectionObserver));
    expect(readMarks().read).toEqual(['next-visit']);
  });

  it('asks whether it was clear, keeps the answer here and offers to ask the team', async () => {
    const { reading, asking } = await showPage(<GuidePage page="no-answer" />);
    await userEvent.click(await screen.findByRole('button', { name: reading.clear.no }));
    expect(readMarks().clear).toEqual({ 'no-answer': false });
    expect(screen.getByText(reading.clear.ask)).toBeVisible();
    const [, link] = screen.getAllByRole('link', { name: asking.write });
    expect(link).toHaveAttribute('href', '/guide/ask?page=no-answer');
  });
});

group('a question for the team', () => {
  const write = async (text: string) => {
    history.replaceState(null, '', '/guide/ask?page=call-today');
    const words = await showPage(<GuidePage page="ask" />, { treatment });
    await userEvent.type(await screen.findByLabelText(words.asking.label), text);
    await userEvent.click(screen.getByRole('button', { name: words.asking.keep }));
    await screen.findByText(words.asking.kept);
    return words;
  };

  it('becomes a row of the diary that knows its page, and the field is free again', async () => {
    const { asking, guide } = await write('When may I swim?');
    expect(await kept()).toMatchObject([{ kind: 'note', by: 'patient', answers: { text: 'When may I swim?', question: { page: 'call-today' } } }]);
    expect(screen.getByLabelText(asking.label)).toHaveValue('');
    expect(await screen.findByText('When may I swim?')).toBeVisible();
    expect(screen.getByRole('link', { name: asking.from(guide.pages['call-today']) })).toHaveAttribute('href', '/guide/call-today');
  });

  it('is not kept empty', async () => {
    const { asking } = await showPage(<GuidePage page="ask" />, { treatment });
    await userEvent.click(await screen.findByRole('button', { name: asking.keep }));
    expect(screen.getByText(asking.empty)).toBeVisible();
    expect(await kept()).toEqual([]);
  });

  it('is marked as asked, and back again, by further rows', async () => {
    const { asking } = await write('When may I swim?');
    await userEvent.click(await screen.findByRole('button', { name: asking.markAsked }));
    await userEvent.click(await screen.findByRole('button', { name: asking.notAsked }));
    await screen.findByRole('button', { name: asking.markAsked });
    const rows = await kept();
    expect(rows).toHaveLength(3);
    expect(questionsOf(rows)).toMatchObject([{ id: rows[2]?.id, replaces: rows[1]?.id, answers: { question: { page: 'call-today' } } }]);
  });

  it('is taken back after one question, and stays readable in the diary', async () => {
    const { asking } = await write('When may I swim?');
    await userEvent.click(await screen.findByRole('button', { name: asking.takeBack }));
    expect(await kept()).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: asking.takeBack }));
    expect(await screen.findByText(asking.none)).toBeVisible();
    const [first, mark] = await kept();
    expect(mark).toMatchObject({ kind: 'note', removes: first?.id });
  });

  it('of a caregiver is not changed by the patient', async () => {
    const words = await showPage(<GuidePage page="ask" />, { treatment });
    await userEvent.click(await screen.findByRole('radio', { name: /Tom/ }));
    await userEvent.type(await screen.findByLabelText(words.asking.label), 'Who comes at night?');
    await userEvent.click(screen.getByRole('button', { name: words.asking.keep }));
    expect(await screen.findByRole('button', { name: words.asking.markAsked })).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: /Elena/ }));
    expect(screen.queryByRole('button', { name: words.asking.markAsked })).not.toBeInTheDocument();
    expect(screen.getByText(words.diary.caregiverOnly)).toBeVisible();
  });

  it('half written is there again', async () => {
    const words = await showPage(<GuidePage page="ask" />, { treatment });
    await userEvent.type(await screen.findByLabelText(words.asking.label), 'Why am I so');
    await vi.waitFor(async () => expect(parseQuestionDraft(await readDraft(questionForm))?.text).toBe('Why am I so'));
    cleanup();
    await showPage(<GuidePage page="ask" />, { treatment });
    expect(await screen.findByLabelText(words.asking.label)).toHaveValue('Why am I so');
  });
});

it('the home names what is kept', async () => {
  changeMarks(() => ({ saved: ['call-today', 'gone-since'] }));
  const { reading, asking } = await showPage(<GuideHomePage />);
  expect(screen.getByRole('link', { name: `${reading.savedPages}${reading.savedCount(1)}` })).toHaveAttribute('href', '/guide/saved');
  expect(screen.getByRole('link', { name: asking.title })).toHaveAttribute('href', '/guide/ask');
});

group('the trail', () => {
  it('offers the page for today, and where one was reading', async () => {
    changeMarks(() => ({ last: 'call-today', read: ['call-emergency'] }));
    const { guide, reading } = await showPage(<GuideHomePage />, { treatment });
    expect(screen.getByText(reading.forToday('Day 6').replaceAll('\u00A0', ' '))).toBeVisible();
    expect(screen.getByRole('link', { name: reading.readIt })).toHaveAttribute('href', '/guide/thinking-nerves');
    expect(screen.getByRole('link', { name: new RegExp(reading.whereYouWere) })).toHaveAttribute('href', '/guide/call-today');
    const trail = screen.getByRole('list', { name: guide.allChapters });
    expect(within(trail).getByText(reading.readingNow(guide.pageOf(5, 8)))).toBeVisible();
  });

  it('shows in a chapter what was read', async () => {
    changeMarks(() => ({ read: ['call-emergency'] }));
    const { guide, reading } = await showPage(<GuidePage page="when-to-call" />);
    expect(screen.getByText(reading.wasRead(guide.pageOf(1, 8)))).toBeVisible();
    expect(screen.getByText(guide.pageOf(2, 8))).toBeVisible();
  });
});

group('what was entered leads to the page that explains it', () => {
  it('after saving', async () => {
    await keep(said('check-in', '2026-11-22 08:50', { ...fahrenheit('98.2'), nausea: 'mild' }));
    const { guide, reading } = await showPage(<SavedPage />, { treatment });
    const rows = await screen.findByRole('list', { name: reading.aboutThis });
    expect(within(rows).getAllByRole('link').map((link) => link.getAttribute('href'))).toContain('/guide/stomach-gut');
    expect(within(rows).getByText(guide.pages['stomach-gut'])).toBeVisible();
  });

  it('and on the receipt of a warning', async () => {
    await keep(said('reading', '2026-11-22 08:50', fahrenheit('100.9')));
    const { reading } = await showPage(<WhyPage rule="W01" />, { treatment });
    const rows = await screen.findByRole('list', { name: reading.aboutThis });
    expect(within(rows).getByRole('link')).toHaveAttribute('href', '/guide/crs');
  });
});

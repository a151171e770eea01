import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Route } from 'wouter';
import { followLink, navigate } from '#app/navigation.tsx';
import { SavedPage } from '#app/pages/saved-page.tsx';
import { ThinkingPage } from '#app/pages/thinking-page.tsx';
import { UnfinishedCard } from '#app/thinking/unfinished-card.tsx';
import { dropDraft, readRows } from '#symptoms/store/diary.ts';
import type { SignAnswers, TreatmentAnswers } from '#symptoms/row.ts';
import { emptyDiary, fahrenheit, keep, said } from './seed-diary.ts';
import { morning, showPage } from './show-page.tsx';

const home = {
  cellsGiven: '2026-11-16', country: 'US', usedBy: 'both', patientName: 'Elena', caregiverName: 'Tom', teamNumber: '206-555-0142',
} as const satisfies TreatmentAnswers;

// Whole flows by role and name: a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 20_000 });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning.ms });
  await emptyDiary();
  history.replaceState(null, '', '/thinking');
});
afterEach(async () => {
  await dropDraft('thinking');
  vi.useRealTimers();
});

const show = (treatment: TreatmentAnswers = home, now = morning) =>
  showPage(
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div onClick={followLink}>
      <Route path="/thinking/:step?">{({ step }) => <ThinkingPage step={step} purpose="today" />}</Route>
    </div>,
    { treatment, now },
  );

const tap = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const question = (name: string) => screen.getByRole('group', { name });
const tapAnswer = (name: string, right: boolean) => userEvent.click(within(question(name)).getByRole('button', { name: right ? 'Right' : 'Not right' }));
const answerAll = async (right: boolean) => {
  for (const group of screen.getAllByRole('group')) await userEvent.click(within(group).getByRole('button', { name: right ? 'Right' : 'Not right' }));
};
const newest = async () => {
  const { rows } = await readRows();
  return rows.toSorted((a, b) => a.seq - b.seq).at(-1);
};
/** Date and place, as told; everything else right up to the last part. */
const upToCounting = async (right: boolean) => {
  await tap('Start');
  await answerAll(right);
  await tap('Next');
  await answerAll(true);
  await tap('Next');
  await tap('Right');
  await tap(/^The same/);
};

describe('before the check', () => {
  it('says whom not to test, with the call, and what is counted from', async () => {
    const { thinking } = await show();
    expect(screen.getByRole('heading', { name: thinking.danger.title })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911');
    expect(screen.getByText('10 of 10 points')).toBeInTheDocument();
    expect(screen.getByText(thinking.usual.assumed)).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Start' })).toBeInTheDocument();
  });

  it('counts from the score that was recorded', async () => {
    const { thinking } = await show({ ...home, baselines: { thinking_score: 9 } });
    expect(screen.getByText('9 of 10 points')).toBeInTheDocument();
    expect(screen.queryByText(thinking.usual.assumed)).not.toBeInTheDocument();
  });

});

describe('where the usual score is below 8', () => {
  const unusable = { ...home, baselines: { thinking_score: 7 } } as const;

  it('no points, also not by the address of a part: questions to the caregiver instead', async () => {
    history.replaceState(null, '', '/thinking/date');
    const { thinking, signs, check } = await show(unusable);
    expect(screen.getByText(thinking.notUsable.text)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Start' })).not.toBeInTheDocument();
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
    expect(screen.getAllByRole('checkbox')).toHaveLength(10);
    await userEvent.click(screen.getByRole('checkbox', { name: new RegExp(`^${signs.foggy.label}`) }));
    expect(screen.getByRole('status')).toHaveTextContent(/You ticked/);
    expect(screen.getByRole('link', { name: /Call the 24-.?hour line/ })).toHaveAttribute('href', 'tel:2065550142');
    await tap(check.save);
    await waitFor(() => expect(location.pathname).toBe('/'));
    expect(await newest()).toMatchObject({ kind: 'check-in', by: 'caregiver:Tom', answers: { foggy: true, confused: false, hard_to_wake: false } });
  });

  it('none of them: asked and not there', async () => {
    const { check } = await show(unusable);
    await tap(check.none);
    await waitFor(() => expect(location.pathname).toBe('/saved'));
    expect(await newest()).toMatchObject({ asked: expect.arrayContaining(['hard_to_wake', 'agitated', 'handwriting_changed']), answers: { agitated: false } });
  });
});

describe('a check that lost points a short while ago', () => {
  const lost = (time: string, score: number) => keep(said('thinking-check', `2026-11-22 ${time}`, { thinking_check: { score } }, { by: 'caregiver:Tom' }));

  it('call first, and one repeat', async () => {
    await lost('08:10', 9);
    const { thinking } = await show();
    expect(await screen.findByRole('heading', { name: thinking.repeat.title('8:10\u00A0am') })).toBeInTheDocument();
    expect(screen.getByText(thinking.repeat.once)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Start' })).toBeInTheDocument();
  });

  it('no second repeat, however good the first one was', async () => {
    await lost('08:10', 9);
    await lost('08:30', 10);
    const { thinking } = await show();
    expect(await screen.findByText(thinking.repeat.enough)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Start' })).not.toBeInTheDocument();
  });

  it('a check in the evening is the next one, no repeat', async () => {
    await lost('01:10', 9);
    const { thinking } = await show();
    await screen.findByRole('button', { name: 'Start' });
    expect(screen.queryByText(thinking.repeat.once)).not.toBeInTheDocument();
  });
});

describe('the check', () => {
  it('all right: the caregiver’s row, ten points, and no call', async () => {
    await show();
    await upToCounting(true);
    expect(screen.queryByText(/Call first/)).not.toBeInTheDocument();
    await answerAll(true);
    await tap('Save the check');
    await waitFor(() => expect(location.pathname).toBe('/saved'));
    expect(await newest()).toMatchObject({
      kind: 'thinking-check', by: 'caregiver:Tom', asked: ['thinking_check', 'handwriting_changed'],
      answers: { thinking_check: { score: 10 }, handwriting_changed: false },
    });
  });

  it('asks for this year and month, and marks nothing beforehand', async () => {
    const { thinking } = await show();
    await tap('Start');
    expect(screen.getByText('2026')).toBeInTheDocument();
    expect(screen.getByText('November')).toBeInTheDocument();
    for (const button of screen.getAllByRole('button', { name: /^(Right|Not right)$/ })) expect(button).toHaveAttribute('aria-pressed', 'false');
    await tapAnswer(thinking.items.year.ask, true);
    await tap('Next');
    expect(screen.getByRole('alert')).toHaveTextContent(thinking.answerAll);
    expect(location.pathname).toBe('/thinking/date');
  });

  it('calls from the first wrong answer on, and may be finished', async () => {
    const { thinking } = await show();
    await tap('Start');
    const dock = screen.getByRole('status');
    expect(dock).toBeEmptyDOMElement();
    await tapAnswer(thinking.items.hospital.ask, false);
    expect(dock).toHaveTextContent('Not right: the hospital. Call first.');
    expect(within(dock).getByRole('link', { name: /Call the 24-.?hour line/ })).toHaveAttribute('href', 'tel:2065550142');
    for (const item of ['year', 'month', 'town'] as const) await tapAnswer(thinking.items[item].ask, true);
    await tap('Next');
    await answerAll(true);
    await tap('Next');
    await tap('Right');
    await tap(/^Changed/);
    expect(screen.getByRole('status')).toHaveTextContent('Not right: the hospital. The writing has changed.');
    await answerAll(true);
    await tap('Save the check');
    await waitFor(() => expect(location.pathname).toBe('/'));
    expect((await newest())?.answers).toEqual({ thinking_check: { score: 9 }, handwriting_changed: true });
  });

  it('calls the emergency number as soon as no better than 6 is possible', async () => {
    await show();
    await tap('Start');
    await answerAll(false);
    expect(within(screen.getByRole('status')).getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911');
  });

  it('calls the emergency number at the first wrong answer beside a fever', async () => {
    await keep(said('reading', '2026-11-22 08:00', fahrenheit('101.2')));
    const { thinking } = await show();
    await tap('Start');
    await tapAnswer(thinking.items.month.ask, false);
    await waitFor(() => expect(within(screen.getByRole('status')).getByRole('link')).toHaveAttribute('href', 'tel:911'));
  });

  it('within the usual score says so, and keeps the call in reach', async () => {
    await keep(said('treatment', '2026-11-15 09:00', { ...home, baselines: { thinking_score: 9 } }, { asked: [] }));
    const { thinking } = await show();
    expect(await screen.findByText('9 of 10 points')).toBeInTheDocument();
    await tap('Start');
    await tapAnswer(thinking.items.month.ask, false);
    const dock = screen.getByRole('status');
    expect(dock).toHaveTextContent(thinking.found.withinUsual(9));
    expect(within(dock).getByRole('link')).toHaveAttribute('href', 'tel:2065550142');
    await tapAnswer(thinking.items.year.ask, false);
    expect(dock).toHaveTextContent(thinking.found.callFirst);
  });

  it('a slip of the thumb is put right', async () => {
    const { thinking } = await show();
    await tap('Start');
    await tapAnswer(thinking.items.year.ask, false);
    await tapAnswer(thinking.items.year.ask, true);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('a check that is not done', () => {
  it('tried and could not: kept as such, never as a score', async () => {
    await show();
    await tap('Start');
    await tap('Elena tried and cannot');
    await waitFor(() => expect(location.pathname).toBe('/'));
    expect(await newest()).toMatchObject({ kind: 'thinking-check', asked: ['thinking_check'], answers: { thinking_check: { unable: true } } });
  });

  it('refused in irritation: a sign', async () => {
    await show();
    await userEvent.click(screen.getByRole('link', { name: 'Not done? Choose why' }));
    await tap(/^Refuses/);
    await waitFor(() => expect(location.pathname).toBe('/'));
    expect(await newest()).toMatchObject({ kind: 'check-in', by: 'caregiver:Tom', asked: ['agitated'], answers: { agitated: true } });
  });

  it('asleep or not now: nothing is written', async () => {
    await show();
    await userEvent.click(screen.getByRole('link', { name: 'Not done? Choose why' }));
    await userEvent.click(screen.getByRole('link', { name: /^Asleep/ }));
    expect(location.pathname).toBe('/');
    expect((await readRows()).rows).toEqual([]);
  });
});

describe('a check left half-way', () => {
  const leave = async (right: boolean) => {
    await show();
    await tap('Start');
    await answerAll(right);
    await tap('Next');
    cleanup();
    navigate('/thinking');
  };

  it('is carried on where it stopped', async () => {
    await leave(true);
    const { thinking } = await show();
    await userEvent.click(await screen.findByRole('link', { name: 'Carry on' }));
    expect(screen.getByRole('heading', { name: thinking.parts.naming.title })).toBeInTheDocument();
  });

  it('is begun again, and what is marked then is kept instead', async () => {
    await leave(true);
    const { thinking } = await show();
    await tap(thinking.kept.over);
    expect(screen.queryByRole('button', { pressed: true })).not.toBeInTheDocument();
    await tapAnswer(thinking.items.year.ask, true);
    cleanup();
    await show();
    expect(await screen.findAllByRole('button', { pressed: true })).toHaveLength(1);
  });

  it('with a wrong answer in it is not begun again, and still calls', async () => {
    await leave(false);
    const { thinking } = await show();
    expect(await screen.findByRole('link', { name: 'Carry on' })).toHaveAttribute('href', '/thinking/naming');
    expect(screen.queryByRole('button', { name: thinking.kept.over })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Start' })).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Not right: the year'));
  });

  it('with a wrong answer in it stands on Today, with the call', async () => {
    await leave(false);
    await showPage(<UnfinishedCard />, { treatment: home });
    expect(await screen.findByRole('heading', { name: /is not finished$/ })).toBeInTheDocument();
    expect(screen.getByText(/^Not right: the year, the month, the town, and the hospital. Call first/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Call the 24-.?hour line/ })).toHaveAttribute('href', 'tel:2065550142');
  });

  it('is forgotten after a day', async () => {
    await leave(true);
    vi.setSystemTime(morning.ms + 24 * 3_600_000);
    await show();
    expect(await screen.findByRole('button', { name: 'Start' })).toBeInTheDocument();
  });
});

describe('after the check', () => {
  const after = async (answers: SignAnswers, treatment: TreatmentAnswers = home) => {
    await keep(said('thinking-check', '2026-11-22 08:55', answers, { by: 'caregiver:Tom' }));
    return showPage(<SavedPage />, { treatment });
  };

  it('no points lost is no all-clear', async () => {
    const { thinking } = await after({ thinking_check: { score: 10 }, handwriting_changed: false });
    expect(await screen.findByText('Thinking check: 10 of 10 points')).toBeInTheDocument();
    expect(screen.getByText(thinking.said.noneLost)).toBeInTheDocument();
  });

  it.each<[string, SignAnswers, string]>([
    ['a point less', { thinking_check: { score: 9 } }, 'Thinking check: 9 of 10 points'],
    ['not able', { thinking_check: { unable: true } }, 'Thinking check: tried and could not'],
  ])('%s is never called that', async (_, answers, text) => {
    const { thinking } = await after(answers);
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(screen.queryByText(thinking.said.noneLost)).not.toBeInTheDocument();
  });
});

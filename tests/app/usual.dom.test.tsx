import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Route } from 'wouter';
import { followLink } from '#app/navigation.tsx';
import { ThinkingPage } from '#app/pages/thinking-page.tsx';
import { UsualPage } from '#app/pages/usual-page.tsx';
import type { Row, TreatmentAnswers } from '#symptoms/row.ts';
import { dropDraft } from '#symptoms/store/diary.ts';
import { treatmentOf } from '#symptoms/treatment.ts';
import { emptyDiary, fahrenheit, keep, kept, said } from './seed-diary.ts';
import { diaryRead, showPage } from './show-page.tsx';

const home = { country: 'US', usedBy: 'both', patientName: 'Elena', caregiverName: 'Tom' } as const satisfies TreatmentAnswers;
const before = { ...home, cellsGiven: '2026-11-24' } as const;
const after = { ...home, cellsGiven: '2026-11-16' } as const;

vi.setConfig({ testTimeout: 20_000 });
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T09:00:00-08:00') });
  await emptyDiary();
  history.replaceState(null, '', '/usual');
});
afterEach(async () => {
  await dropDraft('thinking-usual');
  vi.useRealTimers();
});

const show = async (treatment: TreatmentAnswers = before) => {
  const words = await showPage(
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div onClick={followLink}>
      <Route path="/usual" component={UsualPage} />
      <Route path="/usual/thinking/:step?">{({ step }) => <ThinkingPage step={step} purpose="usual" />}</Route>
    </div>,
    { treatment },
  );
  await diaryRead();
  return words;
};
const field = (name: RegExp) => screen.findByRole('textbox', { name });
const tap = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const usualOf = async () => treatmentOf(await kept()).baselines;
const entries = async (): Promise<readonly Row[]> => (await kept()).filter(({ kind }) => kind !== 'treatment');

describe('usual values', () => {
  it('are kept, each in its own field, and can be changed and taken back', async () => {
    const { usual } = await show();
    await userEvent.type(await field(/^Pulse/), '64');
    await userEvent.type(await field(/^Oxygen/), '97');
    await userEvent.type(await field(/^Weight/), '160');
    await userEvent.type(await field(/^Temperature, °F/), '97.9');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Shaking hands/ }), 'mild');
    await tap(usual.save);
    await waitFor(async () =>
      expect(await usualOf()).toEqual({ heart_rate: 64, spo2: 97, weight_kg: 72.6, temp: { text: '97.9', unit: 'F' }, tremor: 'mild' }),
    );
    expect(await screen.findByText(usual.saved)).toBeInTheDocument();

    cleanup();
    await show();
    expect(await field(/^Pulse/)).toHaveValue('64');
    await userEvent.clear(await field(/^Oxygen/));
    await tap(usual.save);
    await waitFor(async () => expect(await usualOf()).not.toHaveProperty('spo2'));
    expect(await usualOf()).toMatchObject({ heart_rate: 64, tremor: 'mild' });
  });

  it('say at the field what fits, keep nothing and throw nothing away', async () => {
    const { usual } = await show();
    await userEvent.type(await field(/^Pulse/), '640');
    await userEvent.type(await field(/^Blood pressure/), '120/80');
    await userEvent.type(await field(/^Oxygen/), '97');
    await tap(usual.save);
    expect(screen.getByText(usual.problems.range('25', '250'))).toBeInTheDocument();
    expect(await field(/^Blood pressure/)).toHaveAccessibleDescription(expect.stringContaining(usual.problems.number('', '')));
    expect(screen.getByText(usual.look)).toHaveAttribute('role', 'alert');
    expect(await field(/^Pulse/)).toHaveValue('640');
    expect(await field(/^Oxygen/)).toHaveValue('97');
    expect(await kept()).toEqual([]);
  });

  it('nothing typed: nothing is written, and no field becomes 0', async () => {
    const { usual } = await show();
    await tap(usual.save);
    expect(await screen.findByText(usual.unchanged)).toBeInTheDocument();
    expect(await kept()).toEqual([]);
  });
});

/** All five parts; `right` says how many of the four first questions are answered right. */
const doCheck = async (right: number) => {
  await tap('Start');
  const groups = screen.getAllByRole('group');
  for (const [index, group] of groups.entries()) await userEvent.click(within(group).getByRole('button', { name: index < right ? 'Right' : 'Not right' }));
  await tap('Next');
  for (const group of screen.getAllByRole('group')) await userEvent.click(within(group).getByRole('button', { name: 'Right' }));
  await tap('Next');
  await tap('Right');
  await tap(/^Right/);
  await userEvent.click(within(screen.getByRole('group')).getByRole('button', { name: 'Right' }));
};

describe('the check for the usual score', () => {
  it('is done twice; the better score counts, and no entry of the diary comes of it', async () => {
    const { usual } = await show();
    await userEvent.click(await screen.findByRole('link', { name: usual.thinking.start }));
    await doCheck(2);
    expect(screen.queryByText(/Call first/)).not.toBeInTheDocument();
    await tap(usual.check.save);
    await waitFor(async () => expect(await usualOf()).toEqual({ thinking_score: 8, thinking_checks: [{ score: 8, civilDay: '2026-11-22' }] }));
    await userEvent.click(await screen.findByRole('link', { name: usual.thinking.again }));
    await doCheck(4);
    await tap(usual.check.save);
    await waitFor(async () => expect(await usualOf()).toMatchObject({ thinking_score: 10 }));
    expect(await screen.findByText('10 of 10 points')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: usual.thinking.again })).not.toBeInTheDocument();
    expect(await entries()).toEqual([]);
  });

  it('too few points at home are a check of today, and call', async () => {
    history.replaceState(null, '', '/usual/thinking');
    const { usual } = await show(after);
    expect(await screen.findByRole('heading', { name: usual.check.well.title })).toBeInTheDocument();
    await doCheck(1);
    expect(screen.getByText(/Call first/)).toBeInTheDocument();
    await tap(usual.check.save);
    await waitFor(() => expect(location.pathname).toBe('/'));
    expect(await entries()).toMatchObject([{ kind: 'thinking-check', by: 'caregiver:Tom', answers: { thinking_check: { score: 7 } } }]);
    expect(await usualOf()).toBeUndefined();
  });

  it('is not offered while a warning is open, also not by its address', async () => {
    await keep(said('reading', '2026-11-22 08:00', fahrenheit('101.0')));
    const { usual } = await show(after);
    expect(await screen.findByText(usual.thinking.notToday)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: usual.thinking.start })).not.toBeInTheDocument();
    cleanup();
    history.replaceState(null, '', '/usual/thinking');
    await show(after);
    expect(await screen.findByText(usual.thinking.notToday)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Start' })).not.toBeInTheDocument();
  });
});

import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Route } from 'wouter';
import type { Moment } from '#app/clock.ts';
import { DraftCard } from '#app/draft-card.tsx';
import { CheckInPage } from '#app/pages/check-in-page.tsx';
import { signsMarked } from '#symptoms/catalogue.ts';
import { finishStep, noneOfThese, startDraft, tick, tickFeverMedicine, typeTemperature, type Draft, type Form } from '#symptoms/check-in.ts';
import { momentAt } from '#symptoms/moment.ts';
import { isEntry, type By, type TreatmentAnswers } from '#symptoms/row.ts';
import { dropDraft, readDraft, saveDraft } from '#symptoms/store/diary.ts';
import { emptyDiary, keep, kept, said } from './seed-diary.ts';
import { diaryRead, morning, showPage } from './show-page.tsx';

const home = {
  cellsGiven: '2026-11-16', country: 'US', usedBy: 'patient', patientName: 'Elena', caregiverName: 'Tom', teamNumber: '206-555-0142',
} as const satisfies TreatmentAnswers;

vi.setConfig({ testTimeout: 20_000 });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning.ms });
  await emptyDiary();
});
afterEach(async () => {
  await Promise.all([dropDraft('check-in'), dropDraft('temperature')]);
  vi.useRealTimers();
});

const show = async (at: string) => {
  history.replaceState(null, '', at);
  return showPage(
    <>
      <Route path="/check-in/:step/:code?">{({ step, code }) => <CheckInPage form="check-in" step={step} code={code} />}</Route>
      <Route path="/temperature">
        <CheckInPage form="temperature" step="temperature" code={undefined} />
      </Route>
      <Route path="/">
        <DraftCard otherwise={<p>nothing kept</p>} />
      </Route>
    </>,
    { treatment: home },
  );
};
const box = (name: string) => screen.findByRole('checkbox', { name });
const button = (name: string) => screen.findByRole('button', { name });
const rows = async () => (await kept()).filter(isEntry);

describe('a danger sign with an open detail', () => {
  it('of a lesser one is acted on at once', async () => {
    const { signs, checkIn } = await show('/check-in/now');
    await userEvent.click(await box(signs.seizure.label));
    await userEvent.click(await box(signs.tremor.label));
    await userEvent.click(await button(checkIn.danger.seeWhatToDo));
    await waitFor(() => expect(location.pathname).toBe('/'));
    expect(await rows()).toMatchObject([{ answers: { seizure: true, tremor: 'mild' } }]);
  });

  it('that could raise it is asked for first: said aloud, with the focus on it; a second tap acts on what is known', async () => {
    const { signs, checkIn } = await show('/check-in/now');
    await userEvent.click(await box(signs.shortness_of_breath.label));
    await userEvent.click(await button(checkIn.danger.seeWhatToDo));
    expect(screen.getByRole('alert')).toHaveTextContent(checkIn.followUp.title);
    expect(screen.getByRole('group', { name: checkIn.followUp.sentence })).toContainElement(document.activeElement as HTMLElement);
    expect(await rows()).toEqual([]);
    await userEvent.click(await button(checkIn.danger.seeWhatToDo));
    await waitFor(() => expect(location.pathname).toBe('/'));
    expect(await rows()).toMatchObject([{ answers: { shortness_of_breath: 'moderate' } }]);
  });

  it('that calls nobody by itself is asked for until it is answered', async () => {
    await keep(said('treatment', '2026-11-21 09:00', { cellsGiven: '2026-09-20' }));
    const { signs, checkIn } = await show('/check-in/now');
    await diaryRead();
    await userEvent.click(await box(signs.tremor.label));
    for (const tap of [1, 2]) {
      await userEvent.click(await button(checkIn.danger.seeWhatToDo));
      expect(screen.getByRole('alert'), `tap ${tap}`).toHaveTextContent(checkIn.followUp.title);
      expect(screen.getByRole('group', { name: checkIn.severity.question })).toContainElement(document.activeElement as HTMLElement);
    }
    expect(await rows()).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: checkIn.severity.spoken('mild') }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('a form left long ago', () => {
  const longAgo: Moment = { ms: morning.ms - 40 * 3_600_000, ...momentAt(morning.ms - 40 * 3_600_000, 'America/Los_Angeles') };
  const begun = (form: Form, by: By = 'patient') => startDraft({ form, by, unit: 'F' }, longAgo);
  const leave = (draft: Draft) => saveDraft(draft.form, draft);
  const finished = (draft: Draft): Draft => {
    const result = finishStep(draft);
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    return result.draft;
  };

  it('opens at its first step with what was ticked, whatever the address; nothing of it counts as asked today', async () => {
    await leave(finished(typeTemperature(finished(tick(begun('check-in'), 'rigors', true)), '98.2')));
    const { signs, checkIn } = await show('/check-in/symptoms');
    expect(await screen.findByRole('heading', { name: checkIn.danger.title })).toBeVisible();
    expect(await box(signs.rigors.label)).toBeChecked();
    await userEvent.click(await box(signs.rigors.label));
    await userEvent.click(await button(checkIn.danger.none));
    expect(await screen.findByRole('textbox', { name: new RegExp(checkIn.temperature.label) })).toHaveValue('');
  });

  it('is over when nothing was ticked in it', async () => {
    await leave(finished(typeTemperature(noneOfThese(begun('check-in')), '98.2')));
    await show('/');
    expect(await screen.findByText('nothing kept')).toBeVisible();
    expect(await readDraft('check-in')).toBeNull();
  });

  it('a temperature keeps neither digits nor medicine nor who said it', async () => {
    await leave(tickFeverMedicine(typeTemperature(begun('temperature', 'caregiver:Tom'), '98.2'), true));
    const { checkIn } = await show('/temperature');
    const field = await screen.findByRole('textbox', { name: new RegExp(checkIn.temperature.label) });
    expect(field).toHaveValue('');
    expect(screen.getByRole('checkbox')).not.toBeChecked();
    await userEvent.type(field, '98.4');
    await userEvent.click(await button(checkIn.temperature.save));
    await waitFor(async () => expect(await rows()).toMatchObject([{ by: 'patient', answers: { temp: { text: '98.4', unit: 'F' }, antipyretic_last_6h: false } }]));
  });

  it('says on its card which day it is of, and leads to its first step', async () => {
    await leave(finished(tick(begun('check-in'), 'rigors', true)));
    const { today } = await show('/');
    const card = (await screen.findByRole('heading', { name: today.draft.title(1) })).closest('section') ?? document.body;
    expect(card).toHaveTextContent('Friday');
    expect(within(card).getByRole('link', { name: today.draft.button })).toHaveAttribute('href', '/check-in/now');
  });

  it('a form of today shows its time alone', async () => {
    await saveDraft('check-in', finished(tick(startDraft({ form: 'check-in', by: 'patient', unit: 'F' }, morning), 'rigors', true)));
    const { today } = await show('/');
    expect(await screen.findByText(today.draft.text('9:00 am', null))).toBeVisible();
  });
});

describe('while an entry is being saved', () => {
  const toTheEnd = async () => {
    const { signs, checkIn, today } = await show('/check-in/now');
    await userEvent.click(await box(signs.seizure.label));
    return { checkIn, today, save: await button(checkIn.danger.seeWhatToDo) };
  };

  it('a second tap stores nothing more, and the button says so', async () => {
    const { checkIn, today, save } = await toTheEnd();
    fireEvent.click(save);
    expect(save).toHaveTextContent(checkIn.saving);
    fireEvent.click(save);
    await waitFor(() => expect(location.pathname).toBe('/'));
    await screen.findByRole('heading', { name: today.draft.title(2) });
    expect(await rows()).toHaveLength(1);
  });

  it('a tap elsewhere changes nothing, and the saved answers do not come back as a draft', async () => {
    const { checkIn } = await show('/temperature');
    await userEvent.type(await screen.findByRole('textbox', { name: new RegExp(checkIn.temperature.label) }), '98.4');
    const medicine = screen.getByRole('checkbox');
    fireEvent.click(await button(checkIn.temperature.save));
    fireEvent.click(medicine);
    expect(medicine).not.toBeChecked();
    await waitFor(() => expect(location.pathname).toBe('/saved'));
    expect(await rows()).toHaveLength(1);
    expect(await readDraft('temperature')).toBeNull();
  });
});

describe('something else', () => {
  it('counts as asked only what was unfolded: a part left folded was not looked at', async () => {
    const { bodyParts, common, checkIn } = await show('/check-in/now');
    await userEvent.click(await button(checkIn.danger.none));
    await userEvent.click(await button(common.bar.skip));
    await userEvent.click(await button(checkIn.symptoms.somethingElse));
    await userEvent.click(await screen.findByRole('button', { name: new RegExp(`^${bodyParts.mood}`) }));
    await userEvent.click(await button(common.done));
    await userEvent.click(await button(checkIn.symptoms.save));
    await waitFor(() => expect(location.pathname).toBe('/saved'));
    const [row] = await rows();
    expect(row?.asked).toEqual(expect.arrayContaining([...signsMarked('now'), ...signsMarked('tile')]));
    const further = row?.asked.filter((code) => signsMarked('more').some((more) => more === code));
    expect(further?.toSorted()).toEqual(['anxiety', 'low_mood', 'suicidal_thoughts', 'suicide_plan_or_unsafe', 'worried']);
  });
});

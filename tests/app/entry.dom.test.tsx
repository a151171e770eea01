import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EntryPage } from '#app/pages/entry-page.tsx';
import { sign, signsMarked } from '#symptoms/catalogue.ts';
import type { NewRow, TreatmentAnswers } from '#symptoms/row.ts';
import { emptyDiary, fahrenheit, keep, kept, said } from './seed-diary.ts';
import { morning, showPage } from './show-page.tsx';

const treatment = { cellsGiven: '2026-11-16', country: 'US', usedBy: 'patient', patientName: 'Elena', caregiverName: 'Tom' } as const;

beforeEach(async () => {
  vi.useFakeTimers({ now: morning.ms, toFake: ['Date'] });
  await emptyDiary();
});
afterEach(() => {
  vi.useRealTimers();
});

const open = async (row: NewRow, told: TreatmentAnswers = treatment) => {
  const entry = await keep(row);
  history.replaceState(null, '', `/diary/entry/${entry.id}`);
  const words = await showPage(<EntryPage id={entry.id} />, { treatment: told });
  await screen.findByRole('article');
  return { entry, words };
};
const button = (name: string) => screen.getByRole('button', { name });
const retype = async (text: string) => {
  const field = screen.getByRole('textbox', { name: /Temperature/ });
  await userEvent.clear(field);
  if (text !== '') await userEvent.type(field, text);
};
const added = async () => (await kept()).slice(1);
const reading = said('reading', '2026-11-22 08:00', fahrenheit('98.4'));

const danger = signsMarked('now').filter((code) => sign(code).seen);

it.each([
  ['who went through the danger signs', danger, 'noneTicked'],
  ['who was asked something else', ['headache'], 'nothingTicked'],
  ['whose check ended half-way', danger.slice(1), 'nothingTicked'],
] as const)('says what nobody ticked only of one %s', async (_who, asked, text) => {
  const { words } = await open(said('check-in', '2026-11-22 08:00', { headache: 'none' }, { asked }));
  const other = text === 'noneTicked' ? 'nothingTicked' : 'noneTicked';
  expect(screen.getByText(words.diary.entry[text])).toBeVisible();
  expect(screen.queryByText(words.diary.entry[other])).toBeNull();
});

it('corrects a temperature in one row and leads to its day', async () => {
  const { entry, words } = await open(said('check-in', '2026-11-22 08:00', { ...fahrenheit('98.4'), headache: 'mild' }));
  await userEvent.click(button(words.diary.correct));
  await retype('98.9');
  await userEvent.click(button(words.common.save));
  await waitFor(() => expect(location.pathname + location.search).toBe('/diary?day=2026-11-22'));
  const [correction, ...more] = await added();
  expect(more).toEqual([]);
  expect(correction).toMatchObject({
    kind: 'check-in', replaces: entry.id, observedAt: entry.observedAt, civilDay: '2026-11-22', by: 'patient', asked: ['temp', 'headache'],
    answers: { ...fahrenheit('98.9'), headache: 'mild' },
  });
  expect(Date.parse(correction?.recordedAt ?? '')).toBe(morning.ms);
});

it('leads to Today when the correction calls for something', async () => {
  const { words } = await open(reading);
  await userEvent.click(button(words.diary.correct));
  await retype('100.9');
  await userEvent.click(button(words.common.save));
  await waitFor(() => expect(location.pathname).toBe('/'));
});

it('says at the field what is no temperature, and keeps nothing', async () => {
  const { words } = await open(reading);
  await userEvent.click(button(words.diary.correct));
  await retype('12');
  await userEvent.click(button(words.common.save));
  expect(screen.getByRole('textbox', { name: /Temperature/ })).toHaveAccessibleDescription(words.checkIn.temperature.unreadable);
  await retype('');
  await userEvent.click(button(words.common.save));
  expect(screen.getByRole('textbox', { name: /Temperature/ })).toHaveAccessibleDescription(words.checkIn.temperature.empty);
  expect(await added()).toEqual([]);
});

it('asks about a forgotten point and keeps the text as it was typed, confirmed', async () => {
  const { words } = await open(reading);
  await userEvent.click(button(words.diary.correct));
  await retype('989');
  await userEvent.click(button(words.common.save));
  expect(screen.getByText(words.checkIn.temperature.decimal.title('98.9 °F'))).toBeVisible();
  expect(await added()).toEqual([]);
  await userEvent.click(button(words.checkIn.temperature.itIsRight));
  await waitFor(async () => expect(await added()).toMatchObject([{ answers: { temp: { text: '989', unit: 'F', confirmed: true } } }]));
});

it('takes back one tick and changes one severity in the same row', async () => {
  const { words } = await open(said('check-in', '2026-11-22 08:00', { rigors: true, worried: true, headache: 'mild', vomit_count_24h: 2 }));
  await userEvent.click(button(words.diary.correct));
  await userEvent.click(screen.getByRole('checkbox', { name: words.signs.rigors.label }));
  await userEvent.click(button(`${words.signs.headache.label}Mild`));
  await userEvent.click(screen.getByRole('radio', { name: words.checkIn.severity.spoken('moderate') }));
  await userEvent.click(button(words.checkIn.counts.less));
  await userEvent.click(button(words.common.save));
  await waitFor(async () =>
    expect(await added()).toMatchObject([{ answers: { rigors: false, worried: true, headache: 'moderate', vomit_count_24h: 1 } }]),
  );
});

it('keeps no row when nothing was changed', async () => {
  const { words } = await open(reading);
  await userEvent.click(button(words.diary.correct));
  await userEvent.click(button(words.common.save));
  expect(screen.getByText(words.diary.nothingChanged)).toBeVisible();
  expect(await added()).toEqual([]);
});

it('lets only a caregiver correct what a caregiver wrote', async () => {
  const { words } = await open({ ...reading, by: 'caregiver:Tom' });
  await userEvent.click(button(words.diary.correct));
  expect(screen.getByText(words.diary.caregiverOnly)).toBeVisible();
  expect(screen.queryByRole('button', { name: words.common.save })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: words.checkIn.speaker.caregiver('Tom') }));
  await retype('98.9');
  await userEvent.click(button(words.common.save));
  await waitFor(async () => expect(await added()).toMatchObject([{ by: 'caregiver:Tom', answers: fahrenheit('98.9') }]));
});

it('asks once before it marks a mistake', async () => {
  const { entry, words } = await open(reading);
  await userEvent.click(button(words.diary.markMistake));
  expect(screen.getByRole('heading', { level: 1, name: words.diary.markMistakeTitle })).toHaveFocus();
  expect(screen.getByRole('listitem')).toHaveTextContent('98.4 °F');
  await userEvent.click(button(words.diary.keep));
  expect(await added()).toEqual([]);
  await userEvent.click(button(words.diary.markMistake));
  await userEvent.click(button(words.diary.markMistakeConfirm));
  await waitFor(() => expect(location.pathname).toBe('/diary'));
  expect(await added()).toMatchObject([{ removes: entry.id, observedAt: entry.observedAt, by: 'patient', answers: {} }]);
});

it('says when the phone did not keep a correction, keeps what was typed, and keeps it once at the next try', async () => {
  const { entry, words } = await open(reading);
  await userEvent.click(button(words.diary.correct));
  await retype('98.9');
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await userEvent.click(button(words.common.save));
  expect(await screen.findByRole('alert')).toHaveTextContent(words.checkIn.notSaved.write('98.9 °F', '8:00 am'));
  expect(screen.getByRole('textbox', { name: /Temperature/ })).toHaveValue('98.9');
  expect(location.pathname).toBe(`/diary/entry/${entry.id}`);
  full.mockRestore();
  await userEvent.click(button(words.checkIn.notSaved.tryAgain));
  await waitFor(async () => expect(await added()).toMatchObject([{ replaces: entry.id, answers: fahrenheit('98.9') }]));
  await userEvent.click(button(words.common.back));
  expect(screen.getAllByRole('article')).toHaveLength(1);
  expect(screen.queryByRole('heading', { name: words.checkIn.notSaved.title })).not.toBeInTheDocument();
});

it('knows when there is no such entry', async () => {
  const words = await showPage(<EntryPage id="nowhere" />, { treatment });
  expect(await screen.findByRole('heading', { name: words.states.notFound.title })).toBeVisible();
});

it('corrects what was measured, and takes back what is emptied', async () => {
  const { words } = await open(said('reading', '2026-11-22 08:00', { heart_rate: { text: '72' }, weight_kg: { text: '72.72727273', pounds: '160' } }));
  await userEvent.click(button(words.diary.correct));
  const { fields } = words.add.vitals;
  const pulse = screen.getByRole('textbox', { name: new RegExp(fields.heart_rate.label) });
  await userEvent.clear(pulse);
  await userEvent.type(pulse, '8o');
  await userEvent.click(button(words.common.save));
  expect(screen.getByRole('alert')).toHaveTextContent(words.add.vitals.notANumber);
  expect(await added()).toEqual([]);
  await userEvent.clear(pulse);
  const weight = screen.getByRole('textbox', { name: new RegExp(fields.weight_kg.label) });
  expect(weight).toHaveValue('160');
  await userEvent.clear(weight);
  await userEvent.type(weight, '154');
  await userEvent.click(button(words.common.save));
  await waitFor(async () => expect(await added()).toMatchObject([{ answers: { weight_kg: { text: '70', pounds: '154' } } }]));
  expect((await added())[0]?.answers).not.toHaveProperty('heart_rate');
});

it('corrects missed medicine, and a dose keeps its medicine', async () => {
  const dose = said('dose', '2026-11-22 08:00', { missed_doses: [{ class: 'steroid', days: 1 }], antipyretic_last_6h: true }, { medicine: { name: 'ibuprofen' } });
  const { words } = await open(dose);
  await userEvent.click(button(words.diary.correct));
  await userEvent.click(button(words.checkIn.counts.more));
  await userEvent.click(button(words.common.save));
  await waitFor(async () => expect(await added()).toMatchObject([{ kind: 'dose', medicine: { name: 'ibuprofen' }, answers: { missed_doses: [{ class: 'steroid', days: 2 }] } }]));
});

it('corrects a note and a visit, with the old words kept', async () => {
  const { entry, words } = await open(said('note', '2026-11-22 08:00', { text: 'Walked one hour' }));
  await userEvent.click(button(words.diary.correct));
  const field = screen.getByRole('textbox', { name: words.add.note.label });
  await userEvent.clear(field);
  await userEvent.click(button(words.common.save));
  expect(field).toHaveAccessibleDescription(words.add.note.empty);
  await userEvent.type(field, 'Walked half an hour');
  await userEvent.click(button(words.common.save));
  await waitFor(async () => expect(await added()).toMatchObject([{ kind: 'note', replaces: entry.id, answers: { text: 'Walked half an hour' } }]));
});

it('undo asks once, and the entry stays readable', async () => {
  const entry = await keep(said('visit', '2026-11-22 08:00', { date: '2026-12-01', place: 'Clinic' }));
  history.replaceState(null, '', `/diary/entry/${entry.id}?undo`);
  const words = await showPage(<EntryPage id={entry.id} />, { treatment });
  expect(await screen.findByRole('heading', { name: words.diary.markMistakeTitle })).toBeVisible();
  expect(screen.getByText(words.diary.markMistakeKept)).toBeVisible();
  expect(screen.getByRole('listitem')).toHaveTextContent('Clinic');
  await userEvent.click(button(words.diary.markMistakeConfirm));
  await waitFor(async () => expect(await added()).toMatchObject([{ kind: 'visit', removes: entry.id, answers: {} }]));
});

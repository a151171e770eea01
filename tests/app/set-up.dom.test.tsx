import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { navigate } from '#app/navigation.tsx';
import { SetupPage } from '#app/pages/setup-page.tsx';
import type { TreatmentAnswers } from '#symptoms/row.ts';
import { emptyDiary, kept } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

beforeEach(emptyDiary);
afterEach(() => {
  localStorage.clear();
  navigate('/');
});

const answers = async () => (await kept()).map((row) => row.answers);
const known: TreatmentAnswers = {
  cellsGiven: '2026-11-16', teamNumber: '206-555-0142', clinicNumber: '206-555-0100', country: 'US', usedBy: 'both', patientName: 'Elena', caregiverName: 'Ana',
};
const open = (question: string, treatment: TreatmentAnswers, search = '') => {
  navigate(`/set-up/${question}${search}`);
  return showPage(<SetupPage question={question} />, { treatment });
};
const tap = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const left = () => waitFor(() => expect(location.pathname).not.toContain('/set-up'));

it('a wrong team number is taken back: emptied, then “not yet”', async () => {
  const { setup } = await open('number', known);
  await userEvent.clear(screen.getByLabelText(new RegExp(`^${setup.number.label}`)));
  await tap(setup.number.notYet);
  await left();
  expect(await answers()).toEqual([{ teamNumber: null }]);
});

it('a second tap while the phone writes keeps nothing twice', async () => {
  const { setup } = await open('day', {});
  const unknown = screen.getByRole('button', { name: setup.day.unknown });
  fireEvent.click(unknown);
  fireEvent.click(unknown);
  await left();
  expect(await answers()).toEqual([{ cellsGiven: 'unknown' }]);
});

it('“not yet” passes by a number that is only half typed', async () => {
  const { setup } = await open('number', {});
  await userEvent.type(screen.getByLabelText(new RegExp(`^${setup.number.label}`)), '20');
  await tap(setup.number.notYet);
  await left();
  expect(await answers()).toEqual([]);
});

it('keeps of the numbers only what changed', async () => {
  const { setup, common } = await open('number', known);
  const team = screen.getByLabelText(new RegExp(`^${setup.number.label}`));
  await userEvent.clear(team);
  await userEvent.type(team, '206-555-0199');
  await tap(common.next);
  await left();
  expect(await answers()).toEqual([{ teamNumber: '206-555-0199' }]);
});

it.each(['911', '9-1-1', '9 1 1'])('the emergency number is no team line, written %s', async (typed) => {
  const { setup, common } = await open('number', { country: 'US' });
  await userEvent.type(screen.getByLabelText(new RegExp(`^${setup.number.label}`)), typed);
  await tap(common.next);
  expect(await screen.findByText(setup.number.isEmergency)).toBeInTheDocument();
  expect(await answers()).toEqual([]);
});

it('keeps of the names only what changed; an emptied one is taken back', async () => {
  const { setup, common } = await open('who', known);
  await userEvent.clear(screen.getByLabelText(setup.who.caregiverName));
  await tap(common.done);
  await left();
  expect(await answers()).toEqual([{ caregiverName: null }]);
});

it('the day skipped, then who answered: one row holds both', async () => {
  const { setup, common } = await open('who', {}, '?first');
  await userEvent.click(screen.getByRole('radio', { name: new RegExp(`^${setup.who.caregiver}`) }));
  await userEvent.type(screen.getByLabelText(setup.who.patientName), ' Elena ');
  await tap(common.done);
  await left();
  expect(await answers()).toEqual([{ usedBy: 'caregiver', patientName: 'Elena', cellsGiven: 'unknown' }]);
});

it('everything skipped still begins the diary', async () => {
  const { common } = await open('who', {}, '?first');
  await tap(common.bar.skip);
  await left();
  await waitFor(async () => expect(await answers()).toEqual([{ cellsGiven: 'unknown' }]));
});

it.each([['206 555 01', 'US', 10], ['555-0142', 'CA', 10], ['912 34 56', 'ES', 9], ['4321', 'GB', null]] as const)(
  'a number that is not whole is asked about, and stays as it is when the person insists: %s in %s',
  async (typed, country, digits) => {
    const { setup, common } = await open('number', { country });
    const team = screen.getByLabelText(new RegExp(`^${setup.number.label}`));
    await userEvent.type(team, typed);
    await tap(common.next);
    expect(await screen.findByText(setup.number.notWhole(digits))).toBeInTheDocument();
    expect(team).toHaveValue(typed);
    expect(await answers()).toEqual([]);
    await tap(setup.number.asItIs);
    await left();
    expect(await answers()).toEqual([{ teamNumber: typed }]);
  },
);

it('two short numbers are asked about one after the other, and what was insisted on once is not asked again', async () => {
  const { setup, common } = await open('number', { country: 'US' });
  await userEvent.type(screen.getByLabelText(new RegExp(`^${setup.number.label}`)), '4321');
  await userEvent.type(screen.getByLabelText(new RegExp(`^${setup.number.clinic}`)), '4322');
  await tap(common.next);
  const [first] = await screen.findAllByRole('button', { name: setup.number.asItIs });
  if (first) await userEvent.click(first);
  expect(screen.getAllByRole('button', { name: setup.number.asItIs })).toHaveLength(1);
  await tap(setup.number.asItIs);
  await left();
  expect(await answers()).toEqual([{ clinicNumber: '4322', teamNumber: '4321' }]);
});

it('a short number that was kept is asked about again only where the country changes', async () => {
  const { setup, common } = await open('number', { ...known, teamNumber: '4321' });
  await userEvent.selectOptions(screen.getByLabelText(setup.number.country), 'CA');
  await tap(common.next);
  expect(await screen.findByText(setup.number.notWhole(10))).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByLabelText(setup.number.country), 'US');
  expect(screen.queryByText(setup.number.notWhole(10))).toBeNull();
});

it('an own emergency number that is kept is asked about no more once the country has one, and never called in its place', async () => {
  const { setup, common } = await open('number', { ...known, country: 'other', emergencyNumber: '7654321' });
  await userEvent.selectOptions(screen.getByLabelText(setup.number.country), 'US');
  await tap(common.next);
  await left();
  expect(await answers()).toEqual([{ country: 'US', emergencyNumber: null }]);
});

it('an own emergency number that is typed goes with the country that has none', async () => {
  const { setup, calling, common } = await open('number', { ...known, country: 'other' });
  await userEvent.type(screen.getByLabelText(new RegExp(`^${calling.numbers.emergency}`)), 'none');
  await userEvent.selectOptions(screen.getByLabelText(setup.number.country), 'US');
  await tap(common.next);
  await left();
  expect(await answers()).toEqual([{ country: 'US' }]);
});

it('“not yet”, then a short clinic number as it is: the answer stays “not yet”', async () => {
  const { setup } = await open('number', { country: 'US' });
  await userEvent.type(screen.getByLabelText(new RegExp(`^${setup.number.clinic}`)), '4322');
  await tap(setup.number.notYet);
  expect(screen.queryByText(setup.number.problems.empty)).toBeNull();
  await tap(setup.number.asItIs);
  await left();
  expect(await answers()).toEqual([{ clinicNumber: '4322' }]);
});

import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { MyInfoPage } from '#app/pages/my-info-page.tsx';
import { readRows } from '#symptoms/store/diary.ts';
import { readPocket } from '#symptoms/store/pocket.ts';
import { appVersion } from '#symptoms/app-version.ts';
import { ruleSet } from '#rules/rule-set.ts';
import { showPage } from './show-page.tsx';

afterEach(() => {
  localStorage.clear();
});

const row = (name: string | RegExp) => screen.getByRole('link', { name });
const treatments = async () =>
  (await readRows()).rows.filter(({ kind }) => kind === 'treatment').toSorted((a, b) => a.seq - b.seq).map(({ answers }) => answers);

it('shows what is known, each line a way to change it', async () => {
  await showPage(<MyInfoPage />, {
    treatment: { cellsGiven: '2026-11-16', teamNumber: '206-555-0142', country: 'US', usedBy: 'both', patientName: 'Elena' },
  });
  expect(row(/Day the cells were given/)).toHaveTextContent('November 16, 2026 · Day 6');
  expect(row(/Day the cells were given/)).toHaveAttribute('href', '/set-up/day');
  expect(row(/hour number/)).toHaveTextContent('206-555-0142');
  expect(row(/^Clinic/)).toHaveTextContent('Not added yet');
  expect(row(/^Where you are staying/)).toHaveTextContent('United States');
  expect(row(/^Where you are staying/)).toHaveAttribute('href', '/set-up/number');
  expect(row(/^Patient’s first name/)).toHaveTextContent('Elena');
  expect(row(/^Patient’s first name/)).toHaveAttribute('href', '/set-up/who');
});

it.each([
  [{}, 'addFacts'],
  [{ allergies: 'none known' }, 'changeFacts'],
] as const)('leads to the facts of the emergency card: %o', async (card, says) => {
  const words = await showPage(<MyInfoPage />, { treatment: { card } });
  const facts = row(new RegExp(`^${words.card.form.title}`));
  expect(facts).toHaveAttribute('href', '/card/facts');
  expect(facts).toHaveTextContent(words.card[says]);
});

it('says what is not known in words, never as an empty line', async () => {
  const { myInfo } = await showPage(<MyInfoPage />, { treatment: { cellsGiven: 'unknown', country: 'other' } });
  expect(row(/Day the cells were given/)).toHaveTextContent(myInfo.treatment.unknown);
  expect(row(/^Where you are staying/)).toHaveTextContent('Another country');
  expect(row(/^Who uses this phone/)).toHaveTextContent(myInfo.numbers.none);
});

it('keeps product and target in the diary, once, and only then says so', async () => {
  const { myInfo } = await showPage(<MyInfoPage />);
  const product = screen.getByLabelText(myInfo.treatment.product);
  await userEvent.type(product, ' Product A {Enter}');
  expect(await screen.findByText(myInfo.savedChange)).toHaveAttribute('role', 'status');
  await userEvent.tab();
  await userEvent.click(screen.getByRole('radio', { name: 'BCMA' }));
  await waitFor(() => expect(screen.getByRole('radio', { name: 'BCMA' })).toBeChecked());
  expect(await treatments()).toEqual([{ product: 'Product A' }, { target: 'BCMA' }]);
});

it('says when the phone did not keep a change, and tries again', async () => {
  const { myInfo, common } = await showPage(<MyInfoPage />);
  await screen.findByText(/entr/);
  const before = await treatments();
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await userEvent.click(screen.getByRole('radio', { name: 'CD19' }));
  expect(await screen.findByText(myInfo.notSavedChange)).toHaveAttribute('role', 'status');
  expect(screen.getByRole('radio', { name: 'CD19' })).toBeChecked();
  expect(await treatments()).toEqual(before);
  full.mockRestore();
  await userEvent.click(screen.getByRole('button', { name: common.tryAgain }));
  expect(await screen.findByText(myInfo.savedChange)).toBeInTheDocument();
  expect(await treatments()).toEqual([...before, { target: 'CD19' }]);
});

it('changes how the app reads, at once', async () => {
  const { myInfo } = await showPage(<MyInfoPage />, { treatment: { country: 'US' } });
  const choices = (name: string) => within(screen.getByRole('group', { name }));
  expect(choices(myInfo.reading.unit).getByRole('radio', { name: '°F' })).toBeChecked();
  await userEvent.click(choices(myInfo.reading.unit).getByRole('radio', { name: '°C' }));
  await userEvent.click(choices(myInfo.reading.textSize).getByRole('radio', { name: /135/ }));
  await userEvent.click(choices(myInfo.reading.theme).getByRole('radio', { name: myInfo.reading.themes.strong }));
  await userEvent.click(screen.getByRole('switch', { name: new RegExp(myInfo.reading.phoneKeyboard) }));
  await userEvent.click(screen.getByRole('radio', { name: 'Español' }));
  expect(readPocket()).toMatchObject({ unit: 'C', textSize: 135, theme: 'strong', phoneKeyboard: true, language: 'es' });
  expect(choices(myInfo.reading.unit).getByRole('radio', { name: '°C' })).toBeChecked();
});

it('names the versions and that no clinician has looked yet', async () => {
  const { guide, myInfo } = await showPage(<MyInfoPage />);
  expect(screen.getByText(myInfo.versions.app(appVersion))).toBeInTheDocument();
  expect(screen.getByText(new RegExp(`${ruleSet.version}, November 22, 2026`))).toBeInTheDocument();
  expect(screen.getByText(/May 22, 2027/)).toBeInTheDocument();
  expect(screen.getByText(guide.notReviewed)).toBeInTheDocument();
  expect(row(myInfo.about)).toHaveAttribute('href', '/about');
});

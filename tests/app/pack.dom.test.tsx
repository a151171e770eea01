import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MyInfoPage } from '#app/pages/my-info-page.tsx';
import { PackPage } from '#app/pages/pack-page.tsx';
import { TodayPage } from '#app/pages/today-page.tsx';
// Loaded beforehand, so that no test waits for the transform of what the pages load late.
import '#app/today-cards.tsx';
import { readPocket, writePocket } from '#symptoms/store/pocket.ts';
import type { LimitsAnswers } from '#symptoms/row.ts';
import { emptyDiary, keep, kept, said } from './seed-diary.ts';
import { diaryRead, morning, showPage } from './show-page.tsx';

const example = JSON.parse(readFileSync('docs/centre-pack/example.json', 'utf8')) as Record<string, unknown>;
const pack = { ...example, numbers: { always: '206-555-0199', clinic: '206-555-0117' } };
const treatment = { cellsGiven: '2026-11-16', country: 'US', teamNumber: '206-555-0142' } as const;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning.ms });
  await emptyDiary();
  await keep(said('treatment', '2026-11-16 08:00', treatment));
  writePocket({ setUp: true, treatment });
});
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

const show = async () => {
  const words = await showPage(<PackPage />, { treatment });
  await diaryRead();
  return words;
};
const paste = async ({ centre }: Awaited<ReturnType<typeof show>>, text: string) => {
  fireEvent.change(screen.getByLabelText(centre.read.paste), { target: { value: text } });
  await userEvent.click(screen.getByRole('button', { name: centre.read.use }));
};
const settings = async () => (await kept()).filter(({ kind }) => kind === 'limits').toSorted((a, b) => a.seq - b.seq).map(({ answers }) => answers as LimitsAnswers);
const change = (label: string) => screen.getByRole('heading', { name: label }).closest('li');

it('shows every change before anything is used, the numbers first', async () => {
  const words = await show();
  const { preview, facts } = words.centre;
  await paste(words, JSON.stringify(pack));
  expect(screen.getByRole('heading', { level: 1, name: preview.title })).toBeVisible();
  expect(screen.getByText(facts.from).nextSibling).toHaveTextContent('Riverbend Cell Therapy (example)');
  const sections = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(sections).toEqual([preview.numbers, preview.lines, preview.more]);
  expect(change(preview.fields.always)).toHaveTextContent(/206-555-0142.*206-555-0199/);
  expect(change(preview.fields.always)).toHaveAttribute('data-large');
  await waitFor(() => expect(screen.getAllByText(preview.stricter)).toHaveLength(3));
  expect(screen.getByText(/100\.0\s°F \(37\.8\s°C\)/)).toBeVisible();
  expect(change(preview.fields.stayNear)).toHaveTextContent(/4 weeks.*6 weeks/);
  expect(screen.getByText(preview.sender)).toBeVisible();
  expect(await settings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: preview.refuse }));
  expect(await settings()).toEqual([]);
});

it('a number of a pack that is not whole is named before it is used', async () => {
  const words = await show();
  const { preview } = words.centre;
  await paste(words, JSON.stringify({ ...pack, numbers: { always: '206 555 01', clinic: '206-555-0117', emergency: '911' } }));
  expect(change(preview.fields.always)).toHaveTextContent(preview.notWhole);
  expect(screen.getAllByText(preview.notWhole)).toHaveLength(1);
});

it('used, it is one row, the numbers and lines hold, and stopping brings back what was', async () => {
  const words = await show();
  const { preview, inUse } = words.centre;
  await paste(words, JSON.stringify(pack));
  await userEvent.click(screen.getByRole('button', { name: preview.apply }));
  expect(await screen.findByText(preview.applied)).toHaveAttribute('role', 'status');
  expect(await screen.findByRole('heading', { name: inUse.title })).toBeVisible();
  const [row] = await settings();
  expect(row?.pack).toEqual(pack);
  expect(readPocket()).toMatchObject({ treatment: { ...treatment, teamNumber: '206-555-0199', clinicNumber: '206-555-0117' }, centre: { rules: { W01: { lines: { feverC: 37.8 } } } } });

  await userEvent.click(screen.getByRole('button', { name: inUse.remove }));
  await userEvent.click(screen.getByRole('button', { name: inUse.removeYes }));
  expect(await screen.findByText(inUse.removed)).toBeVisible();
  expect((await settings()).map(({ limits }) => limits === null)).toEqual([false, true]);
  expect(readPocket().centre).toBeNull();
  expect(readPocket().treatment).toEqual(treatment);
  expect(screen.queryByRole('heading', { name: inUse.title })).toBeNull();
});

it('refuses a loosening with the place and the list’s own line, and changes nothing', async () => {
  const words = await show();
  const { refused } = words.centre;
  await paste(words, JSON.stringify({ ...pack, rules: { W01: { lines: { feverC: 39 } } } }));
  expect(screen.getByRole('heading', { level: 1, name: refused.title })).toBeVisible();
  expect(screen.getByText(refused.looser)).toBeVisible();
  expect(screen.getByText(refused.looserPlace('rules.W01.lines.feverC', '38'))).toBeVisible();
  expect(await settings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: refused.again }));
  await paste(words, 'https://example.org');
  expect(screen.getByText(refused.noPack)).toBeVisible();
});

it('reads a file as well', async () => {
  const { centre } = await show();
  const input = screen.getByLabelText(centre.read.file);
  await userEvent.upload(input, new File([JSON.stringify(pack)], 'pack.json', { type: 'application/json' }));
  expect(await screen.findByRole('heading', { level: 1, name: centre.preview.title })).toBeVisible();
});

it('without a camera the other ways stay, and that is said', async () => {
  const { centre } = await show();
  await userEvent.click(screen.getByRole('button', { name: centre.read.camera }));
  expect(await screen.findByText(centre.read.noCamera)).toHaveAttribute('role', 'alert');
  expect(screen.getByLabelText(centre.read.photo)).toBeEnabled();
  expect(screen.getByLabelText(centre.read.paste)).toBeEnabled();
});

it('a picture without a code is said, not guessed at', async () => {
  const { centre } = await show();
  await userEvent.upload(screen.getByLabelText(centre.read.photo), new File(['no picture'], 'photo.png', { type: 'image/png' }));
  expect(await screen.findByText(centre.read.noCode)).toHaveAttribute('role', 'alert');
});

it('run out, it is said on Today and in My info, and its lines hold', async () => {
  const old = { ...pack, date: '2026-01-01', expires: '2026-11-01' };
  await keep(said('limits', '2026-02-01 08:00', { limits: { centre: 'Riverbend', date: '2026-01-01', source: 's', rules: {} }, pack: old }));
  const { centre } = await showPage(<TodayPage />, { treatment });
  const card = (await screen.findByRole('heading', { name: centre.expired.title('November 1, 2026') })).closest('section');
  expect(within(card ?? document.body).getByRole('link', { name: centre.expired.button })).toHaveAttribute('href', '/pack');
  await showPage(<MyInfoPage />, { treatment });
  expect(await screen.findByText(centre.inUse.over('Riverbend Cell Therapy (example)', 'November 1, 2026'))).toBeVisible();
});

it('a diary that cannot keep it says so and uses nothing', async () => {
  const words = await show();
  const { preview } = words.centre;
  await paste(words, JSON.stringify(pack));
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await userEvent.click(screen.getByRole('button', { name: preview.apply }));
  expect(await screen.findByText(preview.notSaved)).toHaveAttribute('role', 'alert');
  full.mockRestore();
  expect(await settings()).toEqual([]);
  expect(readPocket().centre).toBeNull();
});

import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parse } from 'csv-parse/sync';
import { beforeEach, expect, it, vi } from 'vitest';
import { TablePage } from '#app/pages/table-page.tsx';
import { emptyDiary, fahrenheit, keep, keepTorn, loseRow, said } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

const onClipboard = vi.fn<(text: string) => Promise<void>>();
beforeEach(async () => {
  await emptyDiary();
  onClipboard.mockReset().mockResolvedValue(undefined);
  Object.assign(navigator, { clipboard: { writeText: onClipboard } });
});

it.each([
  ['en', 'US', ',', ['Temperature', '100.9', '°F', '100.9 F'], ['Headache', 'Mild', '', '']],
  ['es', 'ES', ';', ['Temperatura', '100,9', '°F', '100.9 F'], ['Dolor de cabeza', 'Leve', '', '']],
] as const)('the table is in the words and numbers of the person: %s', async (lang, country, delimiter, ...expected) => {
  await keep(said('check-in', '2026-11-20 02:45', { ...fahrenheit('100.9'), headache: 'mild' }, { asked: [] }));
  await keep(said('note', '2026-11-20 03:00', { text: '=1+1' }, { asked: [] }));
  const { saveFile, table } = await showPage(<TablePage />, { lang, treatment: { country, cellsGiven: '2026-11-16' } });
  await userEvent.click(await screen.findByRole('button', { name: saveFile.copy }));
  const [text = ''] = onClipboard.mock.calls[0] ?? [];
  const [head, ...lines] = parse(text, { bom: true, delimiter });
  expect(head?.slice(0, 3)).toEqual([table.headings.date, table.headings.time, table.headings.day]);
  expect(lines.map((line) => line.slice(5, 9))).toEqual([...expected, [table.fields['text'], "'=1+1", '', '']]);
  expect(lines[0]?.slice(0, 3)).toEqual(['2026-11-20', '02:45', '4']);
});

it.each([['en', ','], ['es', ';']] as const)('says what is missing in the table, on the page and first in the file: %s', async (lang, delimiter) => {
  // So old that the app's own look does not read it.
  await keepTorn('2026-02-03');
  const gone = await keep(said('reading', '2026-01-19 02:45', fahrenheit('101.9')));
  await keep(said('reading', '2026-01-20 02:45', fahrenheit('100.9')));
  await loseRow(gone.id);
  const { report, saveFile } = await showPage(<TablePage />, { lang, treatment: { country: delimiter === ';' ? 'ES' : 'US' } });
  const lines = [report.missing.unreadable(1), report.missing.lost(1, null, lang === 'es' ? '20 de enero de 2026' : 'January 20, 2026')];
  for (const line of lines) expect(await screen.findByText(line)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: saveFile.copy }));
  const [, ...rows] = parse(onClipboard.mock.calls[0]?.[0] ?? '', { bom: true, delimiter });
  expect(rows.map((cells) => cells[6]).slice(0, 2)).toEqual(lines);
  expect(rows.map((cells) => cells[10]).slice(0, 3)).toEqual(['missing', 'missing', 'temp']);
});

it('a diary that does not open makes no table', async () => {
  await keep(said('reading', '2026-11-20 02:45', fahrenheit('100.9')));
  const closed = vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(() => {
    throw new DOMException('closed', 'UnknownError');
  });
  const { states, saveFile } = await showPage(<TablePage />);
  expect(await screen.findByRole('heading', { name: states.notOpen.title })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: saveFile.copy })).toBeNull();
  closed.mockRestore();
});

it('an empty diary has no table', async () => {
  const { saveFile, table } = await showPage(<TablePage />);
  expect(await screen.findByText(table.empty)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: saveFile.copy })).toBeNull();
});

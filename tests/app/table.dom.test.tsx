import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parse } from 'csv-parse/sync';
import { beforeEach, expect, it, vi } from 'vitest';
import { TablePage } from '#app/pages/table-page.tsx';
import { emptyDiary, fahrenheit, keep, keepUnreadable, said } from './seed-diary.ts';
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

it.each(['en', 'es'] as const)('says what is missing in the table: %s', async (lang) => {
  await keep(said('reading', '2026-11-20 02:45', fahrenheit('100.9')));
  await keepUnreadable();
  const { report } = await showPage(<TablePage />, { lang });
  expect(await screen.findByText(report.unreadable(1))).toBeInTheDocument();
});

it('an empty diary has no table', async () => {
  const { saveFile, table } = await showPage(<TablePage />);
  expect(await screen.findByText(table.empty)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: saveFile.copy })).toBeNull();
});

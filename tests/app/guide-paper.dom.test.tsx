import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { signsMarked } from '#symptoms/catalogue.ts';
import { chapters } from '#content/guide/chapters.ts';
import { CheckInPage } from '#app/pages/check-in-page.tsx';
import { GuidePage } from '#app/pages/guide-page.tsx';
import { emptyDiary } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

const treatment = { country: 'US', teamNumber: '206-555-0142', cellsGiven: '2026-11-16', patientName: 'Elena' } as const;
const printed = vi.fn<() => void>();
beforeEach(async () => {
  await emptyDiary();
  history.replaceState(null, '', '/guide/paper');
  vi.stubGlobal('print', printed);
  printed.mockClear();
});

const questions = (): readonly string[] =>
  screen.getAllByRole('rowheader').map((cell) => cell.firstChild?.textContent ?? '');

it.each(['en', 'es'] as const)('the paper check-in asks what the app asks, in the same order: %s', async (lang) => {
  const { signs, checkIn } = await showPage(<GuidePage page="paper" />, { lang, treatment });
  await screen.findByRole('table', { name: /./ });
  const onPaper = questions();
  document.body.replaceChildren();
  history.replaceState(null, '', '/check-in/now');
  await showPage(<CheckInPage form="check-in" step="now" code={undefined} />, { lang, treatment });
  const boxes = await screen.findAllByRole('checkbox');
  const labels = boxes.map((box) => box.closest('label')?.textContent ?? '');
  const asked = [...labels, checkIn.danger.none, checkIn.temperature.label, signs.antipyretic_last_6h.label, ...signsMarked('tile').map((code) => signs[code].label), checkIn.symptoms.somethingElse];
  expect(labels.length).toBeGreaterThan(5);
  expect(onPaper.filter((text) => asked.includes(text))).toEqual(asked);
});

it('says beside a sign whom to call, and who and what the sheet is for', async () => {
  const { signs, levels, paper } = await showPage(<GuidePage page="paper" />, { treatment });
  await screen.findByRole('table');
  const row = (label: string) => screen.getAllByRole('row').find((one) => one.textContent?.startsWith(label));
  expect(row(signs.chest_pain.label)).toHaveTextContent(levels.emergency.heading('911'));
  expect(row(signs.rigors.label)).toHaveTextContent(levels.urgent.heading(null).replaceAll('\u00A0', ' '));
  expect(screen.getByText('206-555-0142')).toBeVisible();
  expect(screen.getByText('Elena')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: paper.print }));
  expect(printed).toHaveBeenCalledOnce();
});

it('leaves lines to write on where nothing is known', async () => {
  const { paper } = await showPage(<GuidePage page="paper" />);
  await screen.findByRole('table');
  expect(screen.getAllByText(paper.numberMissing)).toHaveLength(4);
});

it('the whole guide has every page, in reading order', async () => {
  const { guide, paper } = await showPage(<GuidePage page="print" />, { treatment });
  await screen.findByRole('button', { name: paper.print });
  const titles = screen.getAllByRole('heading', { level: 2 }).filter((heading) => heading.classList.contains('sheet-title')).map((heading) => heading.textContent);
  expect(titles).toEqual(chapters.flatMap(({ pages }) => pages).map((id) => guide.pages[id]));
});

it('one page is printed from the page itself', async () => {
  const { paper } = await showPage(<GuidePage page="call-today" />, { treatment });
  await userEvent.click(await screen.findByRole('button', { name: paper.printPage }));
  expect(printed).toHaveBeenCalledOnce();
  expect(within(screen.getByRole('main')).getAllByRole('heading', { level: 1 })).toHaveLength(1);
});

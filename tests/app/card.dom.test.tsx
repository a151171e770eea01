import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadWords } from '#content/languages.ts';
import { CardPage } from '#app/pages/card-page.tsx';
import { emptyDiary, kept } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

const treatment = {
  cellsGiven: '2026-11-16', country: 'US', teamNumber: '206-555-0142', product: 'Carvykti', target: 'BCMA', patientName: 'Elena', caregiverName: 'Tom',
  card: { fullName: 'Elena Marsh', allergies: 'Penicillin' },
} as const;

beforeEach(emptyDiary);
afterEach(() => {
  localStorage.clear();
});

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const cardOf = (who: string) => screen.getByText(plain(who)).closest('section') ?? document.body;
const fact = (term: string) => screen.getByText(plain(term)).nextSibling;

it('stands in the language of the hospital’s country first, one button gives the own', async () => {
  const own = (await showPage(<CardPage part={undefined} />, { lang: 'es', treatment })).card;
  const { card } = await loadWords('en');
  const shown = await waitFor(() => cardOf(card.who));
  expect(shown).toHaveAttribute('lang', 'en');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(own.title);
  expect(fact(card.terms.name)).toHaveTextContent('Elena Marsh');
  expect(fact(card.terms.cells)).toHaveTextContent('November 16, 2026');
  expect(fact(card.today)).toHaveTextContent('Day 6');
  await userEvent.click(screen.getByRole('button', { name: 'Español' }));
  expect(cardOf(own.who)).toHaveAttribute('lang', 'es');
  expect(fact(own.terms.cells)).toHaveTextContent('16 de noviembre de 2026');
});

it('works with nothing but what the phone keeps beside the diary', async () => {
  const shut = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('shut', 'UnknownError');
  });
  const { card } = await showPage(<CardPage part={undefined} />, { treatment });
  expect(fact(card.team)).toHaveTextContent('206-555-0142');
  expect(fact(card.terms.allergies)).toHaveTextContent('Penicillin');
  expect(within(cardOf(card.who)).getAllByRole('listitem')).toHaveLength(5);
  expect(screen.getByRole('link', { name: new RegExp(card.callTeam) })).toHaveAttribute('href', 'tel:2065550142');
  shut.mockRestore();
});

it('says of every missing fact who knows it', async () => {
  const { card } = await showPage(<CardPage part={undefined} />, { treatment: { country: 'US' } });
  for (const term of [card.terms.name, card.terms.cells, card.terms.therapy, card.terms.allergies, card.terms.caregiver, card.team]) {
    expect(fact(term), term).toHaveTextContent(card.askCaregiver);
  }
  expect(screen.getByText(/^Not on this card/)).toHaveTextContent('diagnosis, treated at, doctor in charge, hospital number, and medicines');
  expect(screen.getByRole('link', { name: card.addFacts })).toHaveAttribute('href', '/card/facts');
});

it('keeps the facts as one row, and one fact changed later leaves the others', async () => {
  const { card, common } = await showPage(<CardPage part="facts" />, { treatment: { country: 'US' } });
  await userEvent.type(screen.getByLabelText(new RegExp(card.form.fields.allergies)), ' Latex ');
  await userEvent.type(screen.getByLabelText(new RegExp(card.form.fields.medicines)), 'Aciclovir{Enter}Levetiracetam');
  await userEvent.click(screen.getByRole('button', { name: common.save }));
  await waitFor(async () => expect((await kept()).map(({ answers }) => answers)).toEqual([{ card: { allergies: 'Latex', medicines: 'Aciclovir\nLevetiracetam' } }]));
  expect(location.pathname).toBe('/card');
});

it('keeps what was typed when the page is left without the button', async () => {
  const { card } = await showPage(<CardPage part="facts" />, { treatment: { country: 'US' } });
  await userEvent.type(screen.getByLabelText(new RegExp(card.form.fields.diagnosis)), 'Lymphoma');
  cleanup();
  await waitFor(async () => expect((await kept()).map(({ answers }) => answers)).toEqual([{ card: { diagnosis: 'Lymphoma' } }]));
});

it('the wallet card has both languages in front, and no fact is a blank', async () => {
  const { card } = await showPage(<CardPage part="wallet" />, { treatment });
  const { card: other } = await loadWords('es');
  const front = screen.getByRole('region', { name: card.wallet.front });
  await waitFor(() => expect(front).toHaveTextContent(plain(`${card.who} · ${other.who}`)));
  expect(front).toHaveTextContent(other.callFirst);
  expect(front).toHaveTextContent(`${card.terms.born}: ${card.askCaregiver}`);
  expect(screen.getByRole('region', { name: card.wallet.back })).toHaveTextContent('38.0 °C / 100.4 °F');
  expect(screen.getByRole('img', { name: card.code.name })).toBeVisible();
});

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { GuidePage } from '#app/pages/guide-page.tsx';
import { showPage } from './show-page.tsx';

beforeEach(() => history.replaceState(null, '', '/guide/search'));

const links = () => within(screen.getByRole('main')).getAllByRole('link').map((link) => link.getAttribute('href')).filter((href) => href !== '/guide');

it.each([['en', 'she collapsed', '/guide/call-emergency'], ['es', 'fiebre de noche', '/guide/crs'], ['en', 'sushi', '/guide/food-drink']] as const)(
  '%s “%s”: When to call first, then the page',
  async (lang, question, page) => {
    const { search } = await showPage(<GuidePage page="search" />, { lang });
    await userEvent.type(await screen.findByRole('searchbox', { name: search.label }), question);
    await screen.findByRole('list', { name: search.title });
    const [first, ...others] = links();
    expect(first).toBe('/guide/when-to-call');
    expect(others.filter((href) => href !== '/temperature').slice(0, 2)).toContain(page);
    expect(location.search).toBe(`?q=${encodeURIComponent(question)}`);
  },
);

it.each([['en', 'he wants to die'], ['es', 'se quiere morir']] as const)('%s “%s”: the crisis line is behind the second row', async (lang, question) => {
  const { search, help } = await showPage(<GuidePage page="search" />, { lang });
  await userEvent.type(await screen.findByRole('searchbox', { name: search.label }), question);
  expect(await screen.findByRole('link', { name: new RegExp(help.crisisHint) })).toHaveAttribute('href', '/help');
  expect(links().slice(0, 2)).toEqual(['/guide/when-to-call', '/help']);
});

it('has When to call before anything is asked, and when nothing is found offers to ask the team', async () => {
  const { search, asking } = await showPage(<GuidePage page="search" />);
  const field = await screen.findByRole('searchbox', { name: search.label });
  expect(await screen.findByRole('link', { name: new RegExp(search.alwaysFirst) })).toBeVisible();
  expect(links()).toEqual(['/guide/when-to-call']);
  await userEvent.type(field, 'xqzwvk');
  expect(await screen.findByRole('heading', { name: search.nothing })).toBeVisible();
  expect(screen.getByRole('link', { name: asking.write })).toHaveAttribute('href', '/guide/ask');
  expect(links()[0]).toBe('/guide/when-to-call');
  await userEvent.click(screen.getByRole('button', { name: search.clear }));
  expect(field).toHaveFocus();
  expect(field).toHaveValue('');
});

it('finds again what stands in the address', async () => {
  history.replaceState(null, '', '/guide/search?q=fever');
  const { search } = await showPage(<GuidePage page="search" />);
  expect(await screen.findByRole('list', { name: search.title })).toBeVisible();
  expect(screen.getByRole('link', { name: new RegExp(search.addTemperature) })).toHaveAttribute('href', '/temperature');
});

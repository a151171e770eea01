/** When the app fails outside every page, whom to call stays on screen. */
import { screen } from '@testing-library/react';
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { bootWords } from '#content/boot-words.ts';
import { writePocket } from '#symptoms/store/pocket.ts';

vi.mock('#app/app.tsx', () => ({
  App: () => {
    throw new Error('planted: outside every page');
  },
}));

afterEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
  // React names every caught error; here it is the planted one.
  vi.mocked(console.error).mockClear();
});

it.each(['en', 'es'] as const)('%s: the emergency numbers with their countries, and a way to start again', async (language) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.resetModules();
  writePocket({ language });
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  await act(async () => {
    await import('#app/main.tsx');
  });
  const words = bootWords[language];
  expect(await screen.findByRole('heading', { name: words.failed })).toBeInTheDocument();
  const canada = language === 'en' ? 'Canada' : 'Canadá';
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['tel:911', 'tel:112', 'tel:999']);
  expect(links[0]).toHaveTextContent(words.call('911'));
  expect(links[0]).toHaveTextContent(canada);
  expect(screen.getByRole('button', { name: words.tryAgain })).toBeInTheDocument();
});

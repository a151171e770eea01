import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { glossaryTerms } from '#content/guide/glossary-terms.ts';
import { meaningOf } from '#app/guide/glossary.ts';
import { MarkedText } from '#app/guide/marked-text.tsx';
import { showPage } from './show-page.tsx';

it.each(['en', 'es'] as const)('explains a marked word in place, and folds the explanation away again: %s', async (lang) => {
  const { word, means } = glossaryTerms.icans[lang];
  await showPage(<MarkedText text={`¿**${word.toUpperCase()}**? Yes.`} />, { lang });
  const term = screen.getByRole('button', { name: word.toUpperCase(), expanded: false });
  expect(screen.queryByText(new RegExp(means.slice(0, 20)))).not.toBeVisible();
  await userEvent.click(term);
  expect(screen.getByRole('note')).toHaveTextContent(means);
  expect(term).toHaveAttribute('aria-expanded', 'true');
  expect(term).toHaveAttribute('aria-controls', screen.getByRole('note').id);
  await userEvent.click(term);
  expect(screen.queryByRole('note')).not.toBeInTheDocument();
});

it('leaves a word that it does not know as it is, only stronger', async () => {
  await showPage(<MarkedText text="A **strange** word" />);
  expect(screen.getByText('strange').tagName).toBe('STRONG');
  expect(screen.queryByRole('button', { name: 'strange' })).not.toBeInTheDocument();
});

it('knows a word with hard spaces and word joiners in it', () => {
  expect(meaningOf('Cytokine\u00A0release syndrome', 'en')).toBe(glossaryTerms.crs.en);
  expect(meaningOf('Citocina', 'es')).toBeNull();
});

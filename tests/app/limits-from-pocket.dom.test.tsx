import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { CheckPage } from '#app/pages/check-page.tsx';
import { writePocket } from '#symptoms/store/pocket.ts';
import { showPage } from './show-page.tsx';

const centre = { centre: 'Riverbend Cell Therapy', date: '2026-11-18', source: 'Ward handbook', rules: { W37: { level: 'emergency' } } };

// In a file of its own: a diary that was open once stays open.
it('while the diary is shut, the check moves a sign up as the team asks, from the pocket', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('shut', 'InvalidStateError');
  });
  writePocket({ setUp: true, centre });
  const { signs, check } = await showPage(<CheckPage />, { treatment: { cellsGiven: '2026-11-16', country: 'US' } });
  const place = () => screen.getByText(signs.handwriting_changed.label).closest('section');
  await vi.waitFor(() => expect(place()).toHaveTextContent(check.groups.emergency.title('911')), { timeout: 10_000 });
});

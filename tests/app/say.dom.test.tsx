/** Who says the script, on a phone that both use. */
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SayPage } from '#app/pages/say-page.tsx';
import type { TreatmentAnswers } from '#symptoms/row.ts';
import { emptyDiary, fahrenheit, keep, said } from './seed-diary.ts';
import { diaryRead, morning, showPage } from './show-page.tsx';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning.ms });
  await emptyDiary();
});
afterEach(() => {
  vi.useRealTimers();
});

const home = { cellsGiven: '2026-11-16', country: 'US', usedBy: 'both', patientName: 'Elena', caregiverName: 'Tom' } as const satisfies TreatmentAnswers;
const show = async (treatment: TreatmentAnswers = home) => {
  const words = await showPage(<SayPage />, { treatment });
  await diaryRead();
  return words;
};
const confusion = () => keep(said('check-in', '2026-11-22 08:00', { confused: true }, { by: 'caregiver:Tom' }));

it('what the caregiver saw, the caregiver says; the patient still can', async () => {
  await confusion();
  const { script, checkIn } = await show();
  expect(await screen.findByText(script.about('Elena', null))).toBeVisible();
  expect(screen.getByRole('group', { name: script.whoCalls })).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: checkIn.speaker.patient('Elena') }));
  expect(await screen.findByText(script.me('Elena', null))).toBeVisible();
});

it.each([
  ['what the patient entered', home, () => keep(said('reading', '2026-11-22 08:00', fahrenheit('100.9')))],
  ['on the patient’s own phone', { ...home, usedBy: 'patient' } as const, confusion],
])('%s, the patient says', async (_, treatment, enter) => {
  await enter();
  const { script } = await show(treatment);
  expect(await screen.findByText(script.me('Elena', null))).toBeVisible();
});

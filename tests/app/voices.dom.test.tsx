/** Patient and caregiver side by side: whose entry is whose, what it means when they differ, who may take back what. */
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DiaryPage } from '#app/pages/diary-page.tsx';
import { EntryPage } from '#app/pages/entry-page.tsx';
import { MistakePage } from '#app/pages/mistake-page.tsx';
import { TodayPage } from '#app/pages/today-page.tsx';
// Loaded beforehand, so that no test waits for the transform of what the page loads late.
import '#app/today-cards.tsx';
import '#app/emergency-view.tsx';
import type { TreatmentAnswers } from '#symptoms/row.ts';
import { freshMorning } from './fresh-morning.ts';
import { keep, kept, said } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

const home = {
  cellsGiven: '2026-11-16', country: 'US', usedBy: 'both', patientName: 'Elena', caregiverName: 'Tom', teamNumber: '206-555-0142',
} as const satisfies TreatmentAnswers;

freshMorning();

const tom = { by: 'caregiver:Tom' } as const;
const elenaSaysNo = () => keep(said('check-in', '2026-11-22 08:00', { foggy: false, confused: false }));

describe('they differ about thinking', () => {
  it('Today: a reason to call, with both names and the call', async () => {
    await elenaSaysNo();
    await keep(said('check-in', '2026-11-22 08:30', { foggy: true }, tom));
    const { voices, levels } = await showPage(<TodayPage />, { treatment: home });
    expect(await screen.findByRole('heading', { name: levels.urgent.heading('911') })).toBeInTheDocument();
    const card = (await screen.findByRole('heading', { name: voices.title })).closest('section') ?? document.body;
    expect(within(card).getByText(voices.text('Tom · caregiver', 'fogginess', 'Elena · patient'))).toBeInTheDocument();
    expect(within(card).getByRole('link', { name: /24-.?hour/ })).toHaveAttribute('href', 'tel:2065550142');
  });

  it('the emergency screen says it too', async () => {
    await elenaSaysNo();
    await keep(said('check-in', '2026-11-22 08:30', { confused: true }, tom));
    const { voices } = await showPage(<TodayPage />, { treatment: home });
    expect(await screen.findByText(new RegExp(`^${voices.title}`))).toHaveTextContent('Elena · patient did not say so.');
  });

  it('the higher level wins, whoever came last', async () => {
    await keep(said('check-in', '2026-11-22 08:00', { foggy: true }, tom));
    await keep(said('check-in', '2026-11-22 08:50', { foggy: false, confused: false }));
    const { levels } = await showPage(<TodayPage />, { treatment: home });
    expect(await screen.findByRole('heading', { name: levels.urgent.heading('911') })).toBeInTheDocument();
  });

  it('the diary: each entry with its person, and at both what the other said', async () => {
    await elenaSaysNo();
    await keep(said('check-in', '2026-11-22 08:30', { foggy: true }, tom));
    const { voices } = await showPage(<DiaryPage />, { treatment: home });
    await userEvent.click(await screen.findByRole('button', { name: /Today, Sunday/ }));
    const [his, hers] = await screen.findAllByRole('article');
    expect(within(his ?? document.body).getByText(/Tom · caregiver/)).toBeInTheDocument();
    expect(within(his ?? document.body).getByText(voices.inDiary.saysNot('Elena · patient', '8:00 am', 'fogginess'))).toBeInTheDocument();
    expect(within(hers ?? document.body).getByText(voices.inDiary.says('Tom · caregiver', '8:30 am', 'fogginess'))).toBeInTheDocument();
  });
});

describe('taking back', () => {
  const hisRow = () => keep(said('check-in', '2026-11-22 08:30', { foggy: true }, tom));

  it('the patient cannot mark a caregiver’s entry as a mistake, but may write an own one', async () => {
    const { id } = await hisRow();
    const { diary, voices } = await showPage(<EntryPage id={id} />, { treatment: { ...home, usedBy: 'patient' } });
    await userEvent.click(await screen.findByRole('button', { name: diary.markMistake }));
    expect(screen.getByText(diary.caregiverOnly)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: diary.markMistakeConfirm })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: voices.ownEntry })).toHaveAttribute('href', '/check-in/now');
  });

  it('nor the alert that rests on it; a caregiver may', async () => {
    const { id } = await hisRow();
    history.replaceState(null, '', '/mistake/W33');
    const { alert, diary, checkIn } = await showPage(<MistakePage rule="W33" />, { treatment: home });
    expect(await screen.findByText(diary.caregiverOnly)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: alert.mistake.confirm })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: checkIn.speaker.caregiver('Tom') }));
    await userEvent.click(screen.getByRole('button', { name: alert.mistake.confirm }));
    await vi.waitFor(async () =>
      expect((await kept()).filter((row) => row.replaces === id)).toMatchObject([{ by: 'caregiver:Tom', answers: { foggy: false } }]),
    );
  });

  it('a caregiver may correct what the patient entered', async () => {
    const { id } = await keep(said('check-in', '2026-11-22 08:00', { worried: true }));
    const { diary, common, signs } = await showPage(<EntryPage id={id} />, { treatment: { ...home, usedBy: 'caregiver' } });
    await userEvent.click(await screen.findByRole('button', { name: diary.correct }));
    await userEvent.click(screen.getByRole('checkbox', { name: new RegExp(`^${signs.worried.label}`) }));
    await userEvent.click(screen.getByRole('button', { name: common.save }));
    await vi.waitFor(async () => expect((await kept()).find((row) => row.replaces === id)).toMatchObject({ by: 'caregiver:Tom', answers: { worried: false } }));
  });
});

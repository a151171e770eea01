/** What the slip tells the next caregiver: only what was looked at, and since when. */
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HandoverPage } from '#app/pages/handover-page.tsx';
import { signsMarked } from '#symptoms/catalogue.ts';
import { momentAt } from '#symptoms/moment.ts';
import { markTold } from '#symptoms/store/diary.ts';
import { writePocket } from '#symptoms/store/pocket.ts';
import { freshMorning } from './fresh-morning.ts';
import { fahrenheit, keep, loseRow, said } from './seed-diary.ts';
import { diaryRead, showPage } from './show-page.tsx';

freshMorning();

const treatment = { cellsGiven: '2026-11-16', country: 'US', teamNumber: '206-555-0142', caregiverName: 'Tom' } as const;
const night = Date.parse('2026-11-22T02:45:00-08:00');
/** A quarter to three at night: yesterday at the same hour is more than 24 hours ago. */
const atNight = { ms: night, ...momentAt(night, 'America/Los_Angeles') };

const slip = async (lang: 'en' | 'es' = 'en') => {
  const { handover } = await showPage(<HandoverPage />, { treatment, lang, now: atNight });
  await diaryRead();
  const line = (term: 'calls' | 'doses' | 'medicine' | 'thinking' | 'today'): string => {
    const detail = screen.getByText(handover[term], { selector: 'dt' }).nextElementSibling;
    return (detail?.textContent ?? '').replaceAll('\u00A0', ' ');
  };
  return { handover, line };
};

describe.each(['en', 'es'] as const)('entered today: %s', (lang) => {
  it('a temperature alone: nobody looked at the signs', async () => {
    await keep(said('reading', '2026-11-22 02:40', { ...fahrenheit('98.4'), antipyretic_last_6h: false }));
    const { line } = await slip(lang);
    expect(line('today')).toContain({ en: 'Signs not checked today.', es: 'Hoy no se revisaron las señales.' }[lang]);
  });

  it('a check-in that skipped the danger signs: neither', async () => {
    await keep(said('check-in', '2026-11-22 02:40', {}, { asked: signsMarked('tile') }));
    const { line } = await slip(lang);
    expect(line('today')).toContain({ en: 'Signs not checked today.', es: 'Hoy no se revisaron las señales.' }[lang]);
  });

  it.each(['now', 'seen'] as const)('the signs were gone through (%s): none ticked', async (step) => {
    await keep(said('check-in', '2026-11-22 02:30', {}, { asked: signsMarked(step), by: 'caregiver:Tom' }));
    await keep(said('reading', '2026-11-22 02:40', fahrenheit('98.4')));
    const { line } = await slip(lang);
    expect(line('today')).toContain({ en: 'No sign ticked.', es: 'Ninguna señal marcada.' }[lang]);
  });

  it('yesterday’s look does not count for today', async () => {
    await keep(said('check-in', '2026-11-21 20:00', {}, { asked: signsMarked('now') }));
    await keep(said('reading', '2026-11-22 02:40', fahrenheit('98.4')));
    const { line } = await slip(lang);
    expect(line('today')).toContain({ en: 'Signs not checked today.', es: 'Hoy no se revisaron las señales.' }[lang]);
  });
});

describe.each(['en', 'es'] as const)('what was lost since yesterday is said, also once somebody has read of it: %s', (lang) => {
  it('entries in neither copy', async () => {
    const gone = await keep(said('reading', '2026-11-22 01:30', fahrenheit('101.5')));
    await keep(said('reading', '2026-11-22 02:40', fahrenheit('98.4')));
    await loseRow(gone.id);
    await markTold([{ deviceId: gone.deviceId, from: gone.seq, to: gone.seq, after: null, before: null }]);
    const { handover } = await slip(lang);
    expect(screen.getByText(handover.incomplete)).toBeInTheDocument();
  });

  it.each([
    ['2026-11-21', true],
    ['2026-11-20', false],
  ])('everything, with all that the browser kept, on %s', async (on, isSaid) => {
    writePocket({ emptied: { on, read: true } });
    await keep(said('reading', '2026-11-22 02:40', fahrenheit('98.4')));
    const { handover } = await slip(lang);
    expect(screen.queryByText(handover.incomplete) !== null).toBe(isSaid);
  });
});

describe.each(['en', 'es'] as const)('“since yesterday” begins with the day: %s', (lang) => {
  it('calls, medicines and the thinking check of yesterday at 2:40 am', async () => {
    const fever = await keep(said('reading', '2026-11-21 02:30', { ...fahrenheit('100.9'), antipyretic_last_6h: true }));
    await keep(said('call', '2026-11-21 02:40', { alerts: [{ rule: 'W01', rests: [fever.id] }], level: 'urgent', outcome: 'reached' }));
    await keep(said('dose', '2026-11-21 02:41', { antipyretic_last_6h: true }));
    await keep(said('thinking-check', '2026-11-21 02:42', { thinking_check: { score: 9 } }));
    const { line } = await slip(lang);
    const at = (minutes: string): string => ({ en: `Saturday, 2:${minutes} am`, es: `sábado, 2:${minutes} a.m.` })[lang];
    expect(line('calls')).toContain(at('40'));
    expect(line('doses')).toContain(at('41'));
    expect(line('medicine')).toContain(at('41'));
    expect(line('thinking')).toContain(at('42'));
  });

  it('and not before it', async () => {
    const fever = await keep(said('reading', '2026-11-20 23:30', { ...fahrenheit('100.9'), antipyretic_last_6h: true }));
    await keep(said('call', '2026-11-20 23:40', { alerts: [{ rule: 'W01', rests: [fever.id] }], level: 'urgent', outcome: 'reached' }));
    await keep(said('thinking-check', '2026-11-20 23:42', { thinking_check: { score: 9 } }));
    await keep(said('reading', '2026-11-22 02:30', fahrenheit('98.4')));
    const { handover, line } = await slip(lang);
    expect(line('today')).toContain(handover.notChecked);
    expect(line('calls')).toContain(handover.noCalls);
    expect(line('medicine')).toContain(handover.medicineUnknown);
    expect(line('thinking')).toContain(handover.thinkingNone);
  });
});

it.each(['en', 'es'] as const)('a box that nobody touched is said as not ticked: %s', async (lang) => {
  await keep(said('reading', '2026-11-22 02:40', { ...fahrenheit('98.4'), antipyretic_last_6h: false }));
  const { line } = await slip(lang);
  expect(line('medicine')).toContain({ en: 'None ticked at 2:40 am.', es: 'Nada marcado en la anotación (2:40 a.m.).' }[lang]);
});

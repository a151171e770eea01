/** Two hard weeks as rows of the diary: two emergencies, fever on four days, three signs for the same day, ten signs, checks, questions. */
import type { Page } from '@playwright/test';
import type { AnswersByKind, By, CivilDay, RowKind, SignAnswers } from '#symptoms/row.ts';
import type { Home } from './homes.ts';

const firstDay = Date.parse('2026-12-01T12:00:00Z');
const days = 14;
export const lastDay = '2026-12-14';

const dayAt = (day: number): CivilDay => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);

const steps = ['none', 'mild', 'moderate', 'severe', 'very-severe'] as const;
const step = (number: number) => steps[number % 5] ?? 'none';

/** What stands in the diary's database, written by the page itself as after a restore. */
type Stored = { readonly id: string } & Readonly<Record<string, unknown>>;

/** @param many every day has its own sign for the same day: more than one page holds */
export const worstFortnight = ({ lang, country, offset, timezoneId, team }: Home, many = false): readonly Stored[] => {
  const rows: Stored[] = [];
  const degrees = (celsius: number, fahrenheit: number): SignAnswers =>
    ({ temp: lang === 'es' ? { text: celsius.toFixed(1), unit: 'C' } : { text: fahrenheit.toFixed(1), unit: 'F' } });
  const add = <K extends RowKind>(kind: K, day: number, time: string, answers: AnswersByKind[K], by: By = 'patient'): string => {
    const id = `r${String(rows.length + 1).padStart(4, '0')}`;
    const instant = `${dayAt(day)}T${time}:00.000${offset}`;
    rows.push({
      id, diaryId: 'diary', deviceId: 'phone', seq: rows.length + 1, kind, observedAt: instant, recordedAt: instant, zone: timezoneId,
      civilDay: dayAt(day), by, app: '0.1.0', ruleSet: '2026.11.1', asked: Object.keys(answers), answers,
    });
    return id;
  };
  const warn = (day: number, time: string, rule: string, level: 'emergency' | 'urgent' | 'same-day', rests: readonly string[], outcome: 'told-to-come' | 'reached'): void => {
    add('shown', day, time, { rule, rests, level });
    add('call', day, time.replace(/.$/u, '9'), { alerts: [{ rule, rests }], level, outcome });
  };
  add('treatment', 0, '06:00', {
    cellsGiven: dayAt(0), country, product: 'Axicabtagene ciloleucel (Yescarta)', target: 'CD19', teamNumber: team.typed, usedBy: 'both',
    patientName: 'Maria Alexandra Fernandez de la Torre', caregiverName: 'Bartholomew',
  });
  for (let day = 0; day < days; day += 1) {
    const felt = {
      ...degrees(36.6 + (day % 5) / 10, 97.9 + (day % 5) / 5), fatigue: step(day + 1), headache: step(day), nausea: step(day + 2), dizziness: step(day + 3),
      joint_pain: step(day + 4), rash: step(day), appetite_loss: step(day + 1), loose_stools_24h: day % 4, vomit_count_24h: day % 3,
    } satisfies SignAnswers;
    add('check-in', day, '08:00', felt);
    add('reading', day, '20:00', degrees(36.9, 98.4));
    add('thinking-check', day, '10:00', { thinking_check: { score: day % 7 === 0 ? 8 : 10 } }, 'caregiver:Bartholomew');
    if (day === 2 || day === 9) warn(day, '08:10', 'W29', 'emergency', [add('check-in', day, '08:10', { confused: true, foggy: true, word_finding: true }, 'caregiver:Bartholomew')], 'told-to-come');
    if (day % 4 === 1) warn(day, '14:40', 'W01', 'urgent', [add('check-in', day, '14:40', { ...degrees(38.4, 101.1), rigors: true, antipyretic_last_6h: true })], 'told-to-come');
    if (many || day % 5 === 3) warn(day, '18:00', 'W49', 'same-day', [add('check-in', day, '18:00', { headache: 'moderate', nausea: 'moderate', vomit_count_24h: 3 })], 'reached');
  }
  for (const text of questions[lang]) add('note', days - 1, '12:00', { text, question: {} });
  return rows;
};

export const questions = {
  en: ['How long will I feel this tired?', 'Can I take acetaminophen for a headache at night?', 'When may I drive, and when may I go back to work?'],
  es: ['¿Cuánto tiempo me voy a sentir tan cansada?', '¿Puedo tomar paracetamol para el dolor de cabeza por la noche?', '¿Cuándo puedo conducir y cuándo puedo volver al trabajo?'],
} as const;

/** Into a diary that the app has made; the next start reads them. */
export const putRows = (page: Page, rows: readonly { readonly id: string }[], { diaryId, deviceId } = { diaryId: 'diary', deviceId: 'phone' }): Promise<void> =>
  page.evaluate(({ all, diary, device }) => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('day-by-day');
    opening.addEventListener('error', () => reject(new Error('not opened')));
    opening.addEventListener('success', () => {
      const write = opening.result.transaction(['rows', 'meta'], 'readwrite');
      for (const row of all) write.objectStore('rows').put(row);
      write.objectStore('meta').put({ key: 'diaryId', value: diary });
      write.objectStore('meta').put({ key: 'deviceId', value: device });
      write.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  }), { all: rows, diary: diaryId, device: deviceId });

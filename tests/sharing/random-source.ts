/** Diaries as a backup may meet them: every kind of row, any text, several phones, rows that nobody here can read. */
import fc from 'fast-check';
import type { Source, UnreadRow } from '#sharing/backup-content.ts';
import { severities, signCodes, catalogue, type SignCode } from '#symptoms/catalogue.ts';
import type { NewRow, Row } from '#symptoms/row.ts';

export const diaryId = '019c0000-0000-7000-8000-00000000d1a7';
const instant = '2026-12-05T08:00:00.000-08:00';

const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('', '38.1', '=1+1', '<script>', '“día 5”\n', '\u2028', '🌙'));

const answerTo = (code: SignCode): fc.Arbitrary<unknown> => {
  if (code === 'temp') return fc.record({ text, unit: fc.constantFrom('C', 'F') });
  switch (catalogue[code].kind) {
    case 'yes': return fc.boolean();
    case 'severity': return fc.constantFrom(...severities);
    case 'count': case 'hours': return fc.nat(40);
    case 'measurement': return fc.record({ text });
    case 'thinking': return fc.oneof(fc.record({ score: fc.nat(10) }), fc.constant({ unable: true }));
    case 'doses': return fc.constant([{ class: 'steroid', days: 2 }]);
  }
};
const signs = fc
  .array(fc.constantFrom(...signCodes).chain((code) => fc.tuple(fc.constant(code), answerTo(code))), { maxLength: 12 })
  .map((pairs) => ({ asked: pairs.map(([code]) => code), answers: Object.fromEntries(pairs) }));
const other = (kind: NewRow['kind'], answers: fc.Arbitrary<unknown>) => answers.map((said) => ({ kind, asked: [], answers: said }));

const said = fc.oneof(
  fc.tuple(fc.constantFrom('check-in', 'reading', 'thinking-check', 'dose'), signs).map(([kind, rest]) => ({ kind, ...rest })),
  other('note', fc.record({ text }).map((note) => ({ ...note, question: { page: 'fever' } }))),
  other('visit', fc.record({ place: text })),
  other('call', fc.record({ level: fc.constant('urgent'), outcome: fc.constantFrom('reached', 'no-answer'), alerts: fc.constant([{ rule: 'T01', rests: ['a'] }]) })),
  other('shown', fc.constant({ rule: 'T01', rests: ['a'], level: 'urgent' })),
  other('treatment', fc.record({ cellsGiven: fc.constantFrom('2026-12-01', 'unknown'), patientName: fc.oneof(text, fc.constant(null)) })),
  other('limits', fc.record({ limits: fc.constantFrom(null, { centre: 'A', rules: {} }) })),
);

type Place = Pick<Row, 'id' | 'diaryId' | 'deviceId' | 'seq'>;
const placeOf = (index: number, phone: string): Place => ({ id: `019c0000-0000-7000-8000-${String(index).padStart(12, '0')}`, diaryId, deviceId: `phone-${phone}`, seq: index + 1 });
const frame = { observedAt: instant, recordedAt: instant, zone: 'America/Los_Angeles', civilDay: '2026-12-05', by: 'patient', app: '0.1.0', ruleSet: '2026.11.1' } as const;

/** In the order of fields in which a parsed row comes out of the store. */
const rowOf = (place: Place, { kind, asked, answers }: { kind: string; asked: readonly string[]; answers: unknown }): Row => {
  const { id, diaryId: diary, deviceId, seq } = place;
  const { observedAt, recordedAt, zone, civilDay, by, app, ruleSet } = frame;
  const row: unknown = { id, diaryId: diary, deviceId, seq, kind, observedAt, recordedAt, zone, civilDay, by, app, ruleSet, asked, answers };
  return row as Row;
};

const unreadOf = (place: Place, extra: unknown): UnreadRow => ({ kind: 'from-tomorrow', ...place, civilDay: '2026-12-05', extra }) as UnreadRow;

const phone = fc.constantFrom('a', 'b', 'c');
export const source: fc.Arbitrary<Source> = fc
  .tuple(fc.array(fc.tuple(phone, said), { maxLength: 12 }), fc.array(fc.tuple(phone, text), { maxLength: 2 }))
  .map(([rows, unread]) => ({
    diaryId,
    rows: rows.map(([name, one], index) => rowOf(placeOf(index, name), one)),
    unread: unread.map(([name, extra], index) => unreadOf(placeOf(100 + index, name), { extra })),
  }));

/** A row that says something, for tests that need just one. */
export const aReading = (seq: number, value = '36.6', deviceId = 'phone-a'): Row =>
  rowOf({ ...placeOf(seq - 1, 'a'), id: `${deviceId}-${seq}`, deviceId }, { kind: 'reading', asked: ['temp'], answers: { temp: { text: value, unit: 'C' } } });

/** `{…}` where a row parses into fields in its schema's order. */
export const manyRows = (count: number): Source => ({
  diaryId,
  rows: Array.from({ length: count }, (_, index) =>
    rowOf(placeOf(index, 'a'), {
      kind: 'check-in', asked: signCodes.slice(0, 50),
      answers: { temp: { text: '36.8', unit: 'C' }, chills: 'none', headache: 'mild', heart_rate: { text: '80' }, confused: false },
    })),
  unread: [],
});

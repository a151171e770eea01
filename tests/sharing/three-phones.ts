/** Random histories of one diary on three phones: each writes, corrects and takes back what it knows, and files go between them. */
import fc from 'fast-check';
import { mergeRows } from '#sharing/merge.ts';
import type { EntryRow, Row } from '#symptoms/row.ts';

const phones = ['ana', 'ben', 'eva'] as const;
type Phone = (typeof phones)[number];
const values = ['36.6', '37.4', '38.1', '38.4', '39.2'] as const;

type Step =
  | { readonly does: 'write' | 'correct' | 'take-back'; readonly phone: Phone; readonly value: string; readonly pick: number }
  | { readonly does: 'carry'; readonly phone: Phone; readonly to: Phone };

const phone = fc.constantFrom(...phones);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('write', 'correct', 'correct', 'take-back'), phone, value: fc.constantFrom(...values), pick: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('carry' as const), phone, to: phone }) },
);
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(step, { maxLength: 14 });

const two = (n: number): string => String(n).padStart(2, '0');

const reading = (deviceId: Phone, seq: number, minute: number, value: string): EntryRow => {
  const instant = `2026-12-05T${two(8 + Math.floor(minute / 60))}:${two(minute % 60)}:00.000Z`;
  return {
    id: `${deviceId}-${seq}`, diaryId: 'diary', deviceId, seq, kind: 'reading', observedAt: instant, recordedAt: instant, zone: 'UTC',
    civilDay: '2026-12-05', by: 'patient', app: '0.1.0', ruleSet: '2026.11.1', asked: ['temp'], answers: { temp: { text: value, unit: 'C' } },
  };
};

export type Logs = Readonly<Record<Phone, readonly Row[]>>;

/** What each phone holds at the end. */
export const play = (history: readonly Step[]): Logs => {
  const logs: Record<Phone, readonly Row[]> = { ana: [], ben: [], eva: [] };
  const numbers: Record<Phone, number> = { ana: 0, ben: 0, eva: 0 };
  history.forEach((one, minute) => {
    const log = logs[one.phone];
    if (one.does === 'carry') {
      logs[one.to] = mergeRows(logs[one.to], log).rows;
      return;
    }
    numbers[one.phone] += 1;
    const row = reading(one.phone, numbers[one.phone], minute, one.value);
    const target = log[one.pick % Math.max(1, log.length)]?.id;
    if (one.does === 'write' || target === undefined) logs[one.phone] = [...log, row];
    else if (one.does === 'correct') logs[one.phone] = [...log, { ...row, replaces: target }];
    else logs[one.phone] = [...log, { ...row, removes: target, answers: {}, asked: [] }];
  });
  return logs;
};

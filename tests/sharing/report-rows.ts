/** Rows for the tests of the report: each says only what it is about. */
import type { AnswersByKind, RowKind, RowOfKind } from '#symptoms/row.ts';

export const at = (time: string, day: string) => ({ instant: `${day}T${time}:00.000-08:00`, civilDay: day });

/** As if stored: its id is `r` and its number on the phone. */
export const aRow = <K extends RowKind>(
  seq: number, kind: K, answers: AnswersByKind[K], { instant, civilDay }: ReturnType<typeof at>, more: Partial<RowOfKind<K>> = {},
): RowOfKind<K> => {
  const row: unknown = {
    id: `r${seq}`, diaryId: 'diary', deviceId: 'phone', seq, kind, answers, observedAt: instant, recordedAt: instant, civilDay,
    zone: 'America/Los_Angeles', by: 'patient', app: '0.1.0', ruleSet: '2026.11.1', asked: Object.keys(answers), ...more,
  };
  return row as RowOfKind<K>;
};

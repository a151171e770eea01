/** Rows for tests: fixed values, each test says only what it is about. */
import type { Moment } from '#symptoms/moment.ts';
import type { AnswersByKind, NewRow, RowKind, RowOfKind } from '#symptoms/row.ts';

export const at = (time: string, day = '2026-11-20'): Moment => ({
  instant: `${day}T${time}:00.000-08:00`, civilDay: day, zone: 'America/Los_Angeles',
});

export const aNewRow = <K extends RowKind>(kind: K, answers: AnswersByKind[K], moment: Moment, more: Partial<NewRow> = {}) =>
  ({
    kind, answers, observedAt: moment.instant, recordedAt: moment.instant, civilDay: moment.civilDay, zone: moment.zone,
    by: 'patient', asked: [], ...more,
  }) as NewRow<K>;

/** A row as if stored. Its id is `r` and its number on the phone. */
export const aRow = <K extends RowKind>(seq: number, kind: K, answers: AnswersByKind[K], moment: Moment, more: Partial<RowOfKind<K>> = {}): RowOfKind<K> => {
  const row: unknown = {
    ...aNewRow(kind, answers, moment), id: `r${seq}`, diaryId: 'diary', deviceId: 'phone', seq, app: '0.1.0', ruleSet: '2026.11.1', ...more,
  };
  return row as RowOfKind<K>;
};

import { nextTemperatureMs } from '#rules/rhythm.ts';
import type { RuleId } from '#rules/types.ts';
import { standingRows } from '#symptoms/history.ts';
import { msOf } from '#symptoms/moment.ts';
import { recheckHours } from '#symptoms/rhythm.ts';
import { isEntry } from '#symptoms/row.ts';
import { useApp } from '#app/app-context.ts';

/** A temperature close to a fever asks for another one soon (evidence, W03 and W04); a fever, or one that may be hidden, asks for no less. */
const askSoon: readonly string[] = ['W01', 'W02', 'W03', 'W04', 'W05'] satisfies readonly RuleId[];

/** @returns epoch milliseconds at which the next temperature is due, counted from the newest; null while there is none, or none is scheduled. */
export const useTemperatureDueMs = (): number | null => {
  const { diary, day } = useApp();
  const rows = diary.status === 'opening' ? [] : diary.rows;
  const newest = standingRows(rows)
    .filter((row) => isEntry(row) && row.answers.temp !== undefined)
    .reduce<(typeof rows)[number] | null>((last, row) => (last && msOf(last.observedAt) >= msOf(row.observedAt) ? last : row), null);
  if (!newest) return null;
  const alerts = diary.status === 'opening' ? undefined : diary.view?.alerts;
  const isSoon = [...(alerts?.open ?? []), ...(alerts?.standing ?? [])].some(({ rule, key }) => askSoon.includes(rule) && key.rests.includes(newest.id));
  const ms = msOf(newest.observedAt);
  return isSoon ? ms + recheckHours * 3_600_000 : nextTemperatureMs(ms, day);
};

/** What is known for a call, in no language yet. */
import type { Alert, Alerts } from '#rules/alert.ts';
import type { Entered, Finding, Level } from '#rules/types.ts';
import { alsoFiring, headline } from '#app/headline.ts';
import type { DiaryState } from '#app/app-context.ts';
import { lastDayOf, type LastDay } from '#symptoms/last-day.ts';
import type { CivilDay, TreatmentAnswers } from '#symptoms/row.ts';

export type ScriptFacts = {
  readonly speaker: 'patient' | 'caregiver';
  readonly treatment: TreatmentAnswers;
  /** Days since the cells; null when unknown. */
  readonly day: number | null;
  readonly today: CivilDay;
  /** Of what fires now; null when nothing does. */
  readonly level: Level | null;
  /** Signs behind what fires, the worst first, temperature left out: it is said with its time. */
  readonly signs: readonly Entered[];
  /** Findings of that level without a sign: silence. Where nothing else fires, also those of the next visit. */
  readonly silent: readonly Finding[];
  readonly lastDay: LastDay;
};

const alertsOf = (diary: DiaryState): Alerts | null => (diary.status === 'opening' ? null : (diary.view?.alerts ?? null));

/** Every firing alert, the highest first; what was called about already still counts. */
const firing = (alerts: Alerts): readonly Alert[] => [...headline(alerts), ...alsoFiring(alerts), ...alerts.standing.filter(({ level }) => level !== 'routine')];

export const scriptFacts = (
  diary: DiaryState,
  known: Pick<ScriptFacts, 'speaker' | 'treatment' | 'day'> & { readonly now: { readonly ms: number; readonly civilDay: CivilDay } },
): ScriptFacts => {
  const { speaker, treatment, day, now } = known;
  const view = alertsOf(diary);
  const alerts = view ? firing(view) : [];
  const level = alerts[0]?.level ?? null;
  const entered = alerts.flatMap(({ finding }) => finding?.entered ?? []).filter(({ code }) => code !== 'temp');
  return {
    speaker, treatment, day, today: now.civilDay,
    level,
    signs: [...new Map(entered.map((one) => [one.code, one])).values()],
    silent: [...(view?.open ?? []), ...(view?.standing ?? [])]
      .flatMap(({ finding }) => finding ?? [])
      .filter((finding) => finding.entered.length === 0 && (level === null || finding.level === level)),
    lastDay: lastDayOf(diary.status === 'opening' ? [] : diary.rows, now.ms),
  };
};

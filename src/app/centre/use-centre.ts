/** The centre's settings in use, and changing them: one row each time, nothing is deleted. */
import { noLimits } from '#rules/limits.ts';
import { answersIn, limitsIn, readStoredPack, type Pack } from '#sharing/pack.ts';
import { readLimits } from '#sharing/read-limits.ts';
import type { LimitsAnswers, NewRow, TreatmentAnswers } from '#symptoms/row.ts';
import { centreRow, treatmentOf, withAnswers } from '#symptoms/treatment.ts';
import { useApp } from '#app/app-context.ts';
import { readClock } from '#app/clock.ts';

/** Each look at the same row gives the same pack. */
const known = new WeakMap<object, Pack | null>();

/** @returns the pack in use; null when there is none or this version cannot read it. */
export const useCentrePack = (): Pack | null => {
  const { diary } = useApp();
  const row = diary.status === 'opening' ? null : centreRow(diary.rows);
  const stored = row?.answers.pack;
  if (typeof stored !== 'object' || stored === null) return null;
  const pack = known.has(stored) ? (known.get(stored) ?? null) : readStoredPack(stored);
  known.set(stored, pack);
  return pack;
};

/** Whether settings are in use at all, also ones whose pack cannot be read. */
export const useHasCentre = (): boolean => {
  const { diary } = useApp();
  return diary.status !== 'opening' && centreRow(diary.rows) !== null;
};

/** What stays when the pack in use is taken off: the limits of the list, and the numbers of before. */
const without = (treatment: TreatmentAnswers, pack: Pack | null): TreatmentAnswers => {
  const own = new Set(Object.keys(pack ? answersIn(pack) : {}));
  return Object.fromEntries(Object.entries(treatment).filter(([field]) => !own.has(field)));
};

export const useChangeCentre = () => {
  const { diary, record, treatment, setPocket } = useApp();
  const inUse = useCentrePack();
  const rows = diary.status === 'opening' ? [] : diary.rows;
  const keep = async (answers: LimitsAnswers): Promise<boolean> => {
    const { instant, civilDay, zone } = readClock();
    const by = treatment.usedBy === 'caregiver' ? (`caregiver:${treatment.caregiverName ?? ''}` as const) : 'patient';
    const row: NewRow<'limits'> = { kind: 'limits', observedAt: instant, recordedAt: instant, civilDay, zone, by, asked: [], answers };
    const recorded = await record(row);
    if (!recorded.saved) return false;
    // The phone's own copy follows, so that Get help knows the numbers before the diary is open.
    setPocket({ centre: answers.limits, treatment: withAnswers(without(treatment, inUse), treatmentOf([...rows, recorded.row])) });
    return true;
  };
  return {
    apply: (pack: Pack): Promise<boolean> => keep({ limits: limitsIn(pack), pack, treatment: answersIn(pack) }),
    remove: (): Promise<boolean> => keep({ limits: null }),
  };
};

/** The limits that a pack would bring. It was judged before: what it asks is stricter than the list. */
export const limitsOfPack = (pack: Pack | null) => (pack ? readLimits(limitsIn(pack)).limits : noLimits);

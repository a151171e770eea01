/** Saving a form and going where its meaning leads. */
import { levels, type Level } from '#rules/types.ts';
import { afterSaved, finishStep, rowOf, skipStep, type Draft } from '#symptoms/check-in.ts';
import type { NewRow } from '#symptoms/row.ts';
import type { AddOptions } from '#symptoms/store/diary.ts';
import { useApp, type Recorded } from './app-context.ts';
import { readClock } from './clock.ts';
import { viewOf, type DiaryView } from './live-diary.ts';
import { navigate } from './navigation.tsx';
import { useSaving } from './use-saving.ts';

const atLeast = (level: Level | 'none', limit: Level): boolean => level !== 'none' && levels.indexOf(level) >= levels.indexOf(limit);

/** What the diary would mean with one more row. Asked for its alerts only: a loss in the diary takes none of them away. */
export const useMeaningWith = () => {
  const { diary, now } = useApp();
  return ({ row }: Pick<Recorded, 'row'>): DiaryView => {
    const others = diary.status === 'opening' ? [] : diary.rows.filter(({ id }) => id !== row.id);
    return viewOf([...others, row], { unreadable: 0, gaps: [] }, now);
  };
};

/** True when something new asks for a call now. */
export const callsNow = (view: DiaryView): boolean =>
  view.alerts.newScreen !== null && atLeast(view.alerts.newScreen.level, 'urgent');

/** A row that is nowhere stored, to ask the rules what it would mean. */
export const imagined = (row: NewRow): Recorded['row'] => ({ ...row, id: 'imagined', diaryId: '', deviceId: '', seq: 0, app: '', ruleSet: '' });

/** What can be made a row of a form that was left: its step as it stands, or at least what was ticked. */
export const asFinished = (draft: Draft): Draft => {
  const finished = finishStep(draft);
  return 'draft' in finished ? finished.draft : skipStep(draft);
};

/** True when what a form holds would ask for a call now, were it saved. */
export const useWouldCall = () => {
  const meaningWith = useMeaningWith();
  return (finished: Draft): boolean => {
    const result = rowOf(finished, readClock());
    return 'row' in result && callsNow(meaningWith({ row: imagined(result.row) }));
  };
};

/** Saves a row, then shows what the diary means with it. A failed save shows the same advice, and says so. */
export const useSaveRow = () => {
  const { record } = useApp();
  const meaningWith = useMeaningWith();
  return async (row: NewRow, draft: AddOptions['draft']): Promise<Recorded> => {
    const recorded = await record(row, draft);
    const view = meaningWith(recorded);
    navigate(view.alerts.open.some((alert) => atLeast(alert.level, 'same-day')) ? '/' : '/saved');
    return recorded;
  };
};

/** Saves every step of the form that was left; a form that lacks something is not saved. */
export const useSaveEntry = () => {
  const saveRow = useSaveRow();
  const { saving, once } = useSaving();
  const save = (draft: Draft): void => {
    const result = rowOf(draft, readClock());
    if ('row' in result) void once(() => saveRow(result.row, { form: draft.form, next: afterSaved(draft) }));
  };
  return { save, saving };
};

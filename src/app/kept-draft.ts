/** Half-filled forms as they were kept. */
import type { Draft, Form } from '#symptoms/check-in.ts';
import { parseDraft } from '#symptoms/draft-schema.ts';
import { dropDraft, readDraft } from '#symptoms/store/diary.ts';

/** Longer than the store's own limit for opening: after it the form is offered empty rather than not at all. */
const waitMs = 3500;

const patience = (): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), waitMs);
  });

/** @returns the draft, or null when there is none, it cannot be read, or the diary does not open. */
export const keptDraft = async (form: Form): Promise<Draft | null> => {
  try {
    return parseDraft(await Promise.race([readDraft(form), patience()]));
  } catch {
    return null; // The diary does not open: the form works all the same, and saving says what happened.
  }
};

/** @returns false when the diary could not be changed. */
export const forgetDraft = async (form: Form): Promise<boolean> => {
  try {
    await dropDraft(form);
    return true;
  } catch {
    return false; // Nothing is lost by a draft that stays.
  }
};

const touched = (draft: Draft): boolean =>
  draft.finished.length + draft.skipped.length + draft.saved.length + draft.open.length + draft.temperature.text.length > 0 ||
  Object.keys(draft.answers).length > 0;

/** @returns the kept draft if something was entered in it. */
export const openDraft = async (form: Form): Promise<Draft | null> => {
  const draft = await keptDraft(form);
  return draft && touched(draft) ? draft : null;
};

/** True while a form that is kept holds something: then no new version may take over. */
export const anyOpenDraft = async (): Promise<boolean> =>
  (await Promise.all([openDraft('check-in'), openDraft('temperature')])).some((draft) => draft !== null);

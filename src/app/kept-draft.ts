/** Half-filled forms as they were kept. */
import type { Draft, Form } from '#symptoms/check-in.ts';
import { parseAddition } from '#symptoms/addition-schema.ts';
import { additionForm, additions, isBegun, type AdditionDraft } from '#symptoms/addition.ts';
import { parseDraft } from '#symptoms/draft-schema.ts';
import { msOf } from '#symptoms/moment.ts';
import { hasTicks, isStale, sameCheckInMs } from '#symptoms/reopen-draft.ts';
import { dropDraft, readDraft } from '#symptoms/store/diary.ts';
import { parseThinking } from '#symptoms/thinking-schema.ts';
import { isStillOpen, thinkingForms, type ThinkingCheck, type ThinkingPurpose } from '#symptoms/thinking.ts';
import { readClock } from './clock.ts';

/** Longer than the store's own limit for opening: after it the form is offered empty rather than not at all. */
const waitMs = 3500;

const patience = (): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), waitMs);
  });

const entered = (draft: Draft): boolean =>
  hasTicks(draft) || draft.finished.length + draft.skipped.length + draft.temperature.text.length > 0;

/** Too old to build on, and with nothing in it that could be looked at again. */
const isOver = (draft: Draft): boolean => isStale(draft, readClock().ms) && !hasTicks(draft);

const kept = async <Kept>(form: string, parse: (value: unknown) => Kept | null): Promise<Kept | null> => {
  try {
    return parse(await Promise.race([readDraft(form), patience()]));
  } catch {
    return null; // The diary does not open: the form works all the same, and saving says what happened.
  }
};

/** @returns the draft as it was left, or null when there is none, it is over, it cannot be read, or the diary does not open. */
export const keptDraft = async (form: Form): Promise<Draft | null> => {
  const draft = await kept(form, parseDraft);
  if (!draft || !isOver(draft)) return draft;
  await forgetDraft(form);
  return null;
};

/** @returns the thinking check that was left half-way; null as above, or when it is too old to go on with. */
export const keptThinking = async (purpose: ThinkingPurpose): Promise<ThinkingCheck | null> => {
  const check = await kept(thinkingForms[purpose], parseThinking);
  return check && isStillOpen(check, readClock().ms) ? check : null;
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

/** @returns the kept draft if something was entered in it. */
export const openDraft = async (form: Form): Promise<Draft | null> => {
  const draft = await keptDraft(form);
  return draft && (draft.saved.length > 0 || entered(draft)) ? draft : null;
};

/** @returns the forms of /add in which something was entered in the last hours, oldest first. */
export const openAdditions = async (): Promise<readonly AdditionDraft[]> => {
  const found = await Promise.all(additions.map((form) => kept(additionForm(form), (value) => parseAddition(value, form))));
  return found
    .filter((draft) => draft !== null)
    .filter((draft) => isBegun(draft) && readClock().ms - msOf(draft.startedAt) < sameCheckInMs)
    .toSorted((a, b) => msOf(a.startedAt) - msOf(b.startedAt));
};

/** True while a form that is kept holds something: then no new version may take over. */
export const anyOpenDraft = async (): Promise<boolean> => {
  const forms = await Promise.all([openDraft('check-in'), openDraft('temperature'), keptThinking('today'), keptThinking('usual')]);
  return forms.some((draft) => draft !== null) || (await openAdditions()).length > 0;
};

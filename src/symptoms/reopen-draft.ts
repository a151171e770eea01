/** A form that was left too long ago: what was measured and answered then is no fact of today. */
import type { Draft } from './check-in.ts';
import { msOf, type Moment } from './moment.ts';
import { rightNow } from './when.ts';

/** The shortest time between two temperatures: after it a check-in is another one, with the danger signs asked anew. */
export const sameCheckInMs = 6 * 3_600_000;

/** @param nowMs milliseconds since 1970 */
export const isStale = (draft: Draft, nowMs: number): boolean => nowMs - msOf(draft.startedAt) >= sameCheckInMs;

/** Something that outlasts the limit: ticked, chosen, or open. */
export const hasTicks = (draft: Draft): boolean => draft.open.length > 0 || Object.keys(draft.answers).length > 0;

/**
 * @returns the form at its first step, begun at this moment: nothing counts as asked, the temperature and the medicine are
 * empty, and what was ticked is still shown ticked, so that the person looks again.
 */
export const reopenDraft = (draft: Draft, moment: Moment): Draft => ({
  ...draft,
  revision: draft.revision + 1,
  startedAt: moment.instant,
  zone: moment.zone,
  step: draft.steps[0] ?? draft.step,
  finished: [], skipped: [], saved: [], inSight: [],
  temperature: { text: '', unit: draft.temperature.unit },
  feverMedicine: { taken: false, agreed: null },
  ...(draft.when ? { when: rightNow } : {}),
});

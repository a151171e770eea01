/** “See what to do”: no open detail of a lesser sign may stand before a call. */
import { useState } from 'react';
import { answer, answerSentence, finishStep, rowOf, skipStep, type Draft } from '#symptoms/check-in.ts';
import { readClock } from '#app/clock.ts';
import type { DiaryView } from '#app/live-diary.ts';
import { callsNow, imagined, useMeaningWith } from '#app/save-entry.ts';

/** Every open detail answered with the worst. */
const atWorst = (draft: Draft): Draft =>
  draft.open.reduce((one, detail) => (detail === 'tremor' ? answer(one, detail, 'very-severe') : answerSentence(one, 'no')), draft);

/**
 * @returns `act`, which hands `save` what can be acted on. A call that no answer could raise is never held up. Where one
 * could, it is asked for once; whoever then taps again gets the advice on what is known. Else `act` returns false.
 */
export const useSeeWhatToDo = (draft: Draft, save: (draft: Draft) => void) => {
  const meaningWith = useMeaningWith();
  const [asked, setAsked] = useState(false);
  const meaningOf = (skipped: Draft): DiaryView | null => {
    const result = rowOf(skipped, readClock());
    return 'row' in result ? meaningWith({ row: imagined(result.row) }) : null;
  };
  const act = (): boolean => {
    const finished = finishStep(draft);
    if ('draft' in finished) {
      save(finished.draft);
      return true;
    }
    const known = skipStep(draft);
    const view = meaningOf(known);
    const worst = meaningOf(skipStep(atWorst(draft)));
    const decided = asked || view?.alerts.newScreen?.level === worst?.alerts.newScreen?.level;
    if (view && callsNow(view) && decided) {
      save(known);
      return true;
    }
    setAsked(true);
    return false;
  };
  return { act, asked: asked && draft.open.length > 0 };
};

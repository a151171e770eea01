/** Saving a form of /add. What is dangerous is acted on first; what is doubtful is asked back before it is kept. */
import { useState } from 'react';
import type { DataIssue, DataIssueCode } from '#rules/types.ts';
import { additionForm, rowOfAddition, typingProblems, type AdditionDraft, type AdditionProblem } from '#symptoms/addition.ts';
import { readClock } from '#app/clock.ts';
import { callsNow, imagined, useMeaningWith, useSaveRow } from '#app/save-entry.ts';
import { useSaving } from '#app/use-saving.ts';

type Asked = { readonly problems: readonly AdditionProblem[]; readonly issues: readonly DataIssueCode[] };
const nothing: Asked = { problems: [], issues: [] };

/** Asked back, and kept when the person says that it is right. The others are no reading at all. */
export const confirmable: readonly DataIssueCode[] = ['bp-swapped', 'weight-implausible', 'count-implausible'];

/** @returns what is doubtful in the row that is not yet kept. Its time was looked at before: the moment of saving is after that of looking. */
export const doubtsIn = (issues: readonly DataIssue[]): readonly DataIssueCode[] =>
  issues.filter(({ code, rowId }) => rowId === 'imagined' && code !== 'date-implausible').map(({ code }) => code);

export const useKeepAddition = () => {
  const meaningWith = useMeaningWith();
  const saveRow = useSaveRow();
  const { saving, once } = useSaving();
  const [asked, setAsked] = useState(nothing);
  /** @param insist the person has said that what was asked back is right */
  const save = (draft: AdditionDraft, insist = false): void => {
    const made = rowOfAddition(draft, readClock());
    if ('problems' in made) return setAsked({ problems: made.problems, issues: [] });
    const view = meaningWith({ row: imagined(made.row) });
    const problems = typingProblems(draft);
    const issues = doubtsIn(view.assessment.dataIssues).filter((code) => !(insist && confirmable.includes(code)));
    if (!callsNow(view) && problems.length + issues.length > 0) return setAsked({ problems, issues });
    setAsked(nothing);
    void once(() => saveRow(made.row, { form: additionForm(draft.form), next: null }));
  };
  return { save, saving, asked, clear: () => setAsked(nothing) };
};

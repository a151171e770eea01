/** A question being written: kept at every letter, there again after a reload or a phone call. */
import { useEffect, useState } from 'react';
import { parseQuestionDraft, questionForm, type QuestionDraft } from '#symptoms/question.ts';
import { readDraft, saveDraft } from '#symptoms/store/diary.ts';

export type OpenQuestion = {
  readonly draft: QuestionDraft;
  readonly write: (text: string) => void;
  /** After it was kept: an empty one. */
  readonly begin: () => void;
  /** False once a change could not be kept: what is typed lives on this screen only. */
  readonly safe: boolean;
};

/** @param page the page of the guide that somebody comes from. @returns null while the kept draft is looked for */
export const useQuestionDraft = (page: string | null): OpenQuestion | null => {
  const [draft, setDraft] = useState<QuestionDraft | null>(null);
  const [safe, setSafe] = useState(true);
  useEffect(() => {
    let gone = false;
    const settle = (found: QuestionDraft | null): void => {
      if (!gone) setDraft(found ? { ...found, page: found.text === '' ? page : found.page } : { revision: 1, text: '', page });
    };
    // Without a diary the page still takes a question; keeping it says then what happened.
    readDraft(questionForm).then((value) => settle(parseQuestionDraft(value)), () => settle(null));
    return () => {
      gone = true;
    };
  }, [page]);
  if (!draft) return null;
  const change = (next: QuestionDraft): void => {
    setDraft(next);
    saveDraft(questionForm, next).then((kept) => setSafe(kept === 'kept'), () => setSafe(false));
  };
  return {
    draft,
    safe,
    write: (text) => change({ ...draft, revision: draft.revision + 1, text, page: draft.text === '' ? page : draft.page }),
    begin: () => setDraft({ revision: draft.revision + 1, text: '', page: null }),
  };
};

/** Questions for the team: notes of the diary, so that they are kept, corrected and taken back like everything in it. */
import { mayTakeBack } from './corrections.ts';
import { entriesOf } from './history.ts';
import type { Moment } from './moment.ts';
import type { By, NewRow, Row, RowOfKind } from './row.ts';

type Note = RowOfKind<'note'>;
export type Question = Note & { readonly answers: Required<Note['answers']> };

export const isQuestion = (row: Row): row is Question => row.kind === 'note' && row.answers.question !== undefined;

/** @returns those that stand, newest first. One that was taken back is in the diary only. */
export const questionsOf = (rows: readonly Row[]): readonly Question[] =>
  entriesOf(rows).filter((entry) => entry.mistakes.length === 0).flatMap((entry) => entry.standing).filter(isQuestion);

/** @param page of the guide, null when it came from none */
export const questionRow = (text: string, page: string | null, moment: Moment, by: By): NewRow<'note'> => ({
  kind: 'note', observedAt: moment.instant, recordedAt: moment.instant, zone: moment.zone, civilDay: moment.civilDay, by,
  asked: [], answers: { text, question: page === null ? {} : { page } },
});

/** @returns a row to add that says whether the team was asked; null when `by` may not speak of that row. */
export const askedRow = (question: Question, asked: boolean, moment: Moment, by: By): NewRow<'note'> | null => {
  if (!mayTakeBack(by, question)) return null;
  const { page } = question.answers.question;
  return {
    kind: 'note', observedAt: question.observedAt, recordedAt: moment.instant, zone: question.zone, civilDay: question.civilDay, by,
    asked: [], replaces: question.id,
    answers: { text: question.answers.text, question: { ...(page === undefined ? {} : { page }), ...(asked ? { asked } : {}) } },
  };
};

/** A question half written, as the store keeps it. */
export type QuestionDraft = { readonly revision: number; readonly text: string; readonly page: string | null };
export const questionForm = 'question';

/** @returns the draft, or null when there is none or this version cannot read it. */
export const parseQuestionDraft = (value: unknown): QuestionDraft | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { revision, text, page }: Readonly<Record<string, unknown>> = { ...value };
  return typeof revision === 'number' && typeof text === 'string' ? { revision, text, page: typeof page === 'string' ? page : null } : null;
};

/** What the fields of each form are given. */
import type { AdditionDraft, TypedField } from '#symptoms/addition.ts';

export type FieldsProps = {
  readonly draft: AdditionDraft;
  /** Keeps the form and stays. */
  readonly change: (draft: AdditionDraft) => void;
  /** What is wrong with a field, in words. */
  readonly problemOf: (field: TypedField | 'medicine') => string | undefined;
  /** Saves at once, for what cannot wait. */
  readonly save: (draft: AdditionDraft) => void;
};

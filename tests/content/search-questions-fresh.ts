/**
 * Twenty further questions, to be written by somebody who has seen neither the pages nor the index. Until they are here
 * the list is empty and the test counts what there is.
 */
import type { Question } from './search-questions.ts';

export const freshQuestions: readonly Question[] = [];

import type { DataIssueCode } from '#rules/types.ts';

/** What is asked back about an entry: a title, and what to do. */
export type DataIssueWords = { readonly title: string; readonly text: string };
export type DataIssuesWords = Readonly<Record<DataIssueCode, DataIssueWords>>;

/** The slow part of a backup: locking, opening, comparing. One question, one answer, so that a worker can do it. */
import { contentOf, textOf, type Source } from './backup-content.ts';
import { broughtBack } from './backup-drill.ts';
import type { AnyRow } from './merge.ts';
import { readBackup, type ChosenFile, type FileRead } from './read-backup.ts';
import { seal, unseal } from './seal.ts';

export type MakeWork = {
  readonly source: Source;
  readonly ruleSet: string;
  readonly madeAt: string;
  /** null: without a lock. */
  readonly passphrase: string | null;
};

/** `back`: the rows that the file gave when it was opened again, every one of the diary's; null when it did not. */
export type MadeFile = { readonly text: string; readonly back: readonly AnyRow[] | null };

export const makeBackup = async ({ source, ruleSet, madeAt, passphrase }: MakeWork): Promise<MadeFile> => {
  const open = textOf(contentOf(source, ruleSet, madeAt));
  if (passphrase === null) return { text: open, back: broughtBack(open, source) };
  const text = await seal(open, passphrase);
  const opened = await unseal(text, [passphrase]);
  return { text, back: opened === null ? null : broughtBack(opened, source) };
};

export type ReadWork = { readonly file: ChosenFile; readonly typed: string | null };

export type Question = { readonly make: MakeWork } | { readonly read: ReadWork };
export type Answer = { readonly made: MadeFile } | { readonly read: FileRead };

export const answerTo = async (question: Question): Promise<Answer> =>
  'make' in question ? { made: await makeBackup(question.make) } : { read: await readBackup(question.read.file, question.read.typed) };

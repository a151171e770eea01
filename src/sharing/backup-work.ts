/** The slow part of a backup: locking, opening, comparing. One question, one answer, so that a worker can do it. */
import { contentOf, textOf, type Source } from './backup-content.ts';
import { bringsBack } from './backup-drill.ts';
import { readBackup, type ChosenFile, type FileRead } from './read-backup.ts';
import { seal, unseal } from './seal.ts';

export type MakeWork = {
  readonly source: Source;
  readonly ruleSet: string;
  readonly madeAt: string;
  /** null: without a lock. */
  readonly passphrase: string | null;
};

/** `sound`: the file was opened again and brought back every row, as it will have to. */
export type MadeFile = { readonly text: string; readonly sound: boolean };

export const makeBackup = async ({ source, ruleSet, madeAt, passphrase }: MakeWork): Promise<MadeFile> => {
  const open = textOf(contentOf(source, ruleSet, madeAt));
  if (passphrase === null) return { text: open, sound: bringsBack(open, source) };
  const text = await seal(open, passphrase);
  const back = await unseal(text, [passphrase]);
  return { text, sound: back !== null && bringsBack(back, source) };
};

export type ReadWork = { readonly file: ChosenFile; readonly typed: string | null };

export type Question = { readonly make: MakeWork } | { readonly read: ReadWork };
export type Answer = { readonly made: MadeFile } | { readonly read: FileRead };

export const answerTo = async (question: Question): Promise<Answer> =>
  'make' in question ? { made: await makeBackup(question.make) } : { read: await readBackup(question.read.file, question.read.typed) };

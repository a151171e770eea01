/** A file that somebody chose, from its bytes to its rows. Runs in a worker: scrypt and a large file take seconds. */
import { readContent, type BackupContent, type ReadProblem } from './backup-content.ts';
import { openText } from './open-text.ts';
import { waysToRead } from './passphrase.ts';
import { isSealed, unseal } from './seal.ts';

/** A chosen file: its text, and its bytes where another program wrote no text. */
export type ChosenFile = { readonly text: string } | { readonly bytes: Uint8Array };

export type FileRead = { readonly content: BackupContent } | { readonly problem: ReadProblem | 'locked' };

/**
 * @param typed the passphrase as typed; null before one was asked for
 * @returns the whole content, or why not: `locked` asks for the words. Never throws, and says nothing about what is damaged.
 */
export const readBackup = async (file: ChosenFile, typed: string | null): Promise<FileRead> => {
  const locked = 'bytes' in file ? file.bytes : isSealed(file.text) ? file.text : null;
  if (locked === null) return 'text' in file ? readContent(openText(file.text)) : { problem: 'unreadable' };
  if (typed === null) return { problem: 'locked' };
  const text = await unseal(locked, waysToRead(typed));
  return text === null ? { problem: 'unreadable' } : readContent(text);
};

/** What a file that was read comes to beside the diary of this phone. Nothing that is stored changes here. */
import type { BackupContent, ReadProblem } from '#sharing/backup-content.ts';
import { previewOf, type Here, type Preview } from '#sharing/backup-summary.ts';
import type { FileRead } from '#sharing/read-backup.ts';

export type Fits = Extract<Preview, { state: 'fits' }>;
export type Other = Extract<Preview, { state: 'other-diary' }>;

export type LookedInto =
  | { readonly state: 'locked' }
  /** `contradicts`: the file and this phone say different things under one id. */
  | { readonly state: 'problem'; readonly problem: ReadProblem | 'contradicts' }
  | { readonly state: 'other'; readonly preview: Other }
  /** `compared` is false where the diary opened in neither copy: then nothing is known of what is here. */
  | { readonly state: 'fits'; readonly preview: Fits; readonly content: BackupContent; readonly compared: boolean };

const nothingHere: Here = { diaryId: null, rows: [], unread: [] };

/** Never rejects. @param readHere the diary of this phone; it may reject */
export const lookInto = async (read: FileRead, readHere: () => Promise<Here>): Promise<LookedInto> => {
  if (!('content' in read)) return read.problem === 'locked' ? { state: 'locked' } : { state: 'problem', problem: read.problem };
  const here = await readHere().catch(() => null);
  const preview = previewOf(here ?? nothingHere, read.content);
  switch (preview.state) {
    case 'contradicts':
      return { state: 'problem', problem: 'contradicts' };
    case 'other-diary':
      return { state: 'other', preview };
    case 'fits':
      return { state: 'fits', preview, content: read.content, compared: here !== null };
  }
};

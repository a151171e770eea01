/** From the page: asks the worker, or does the work itself where no worker starts. */
// oxlint-disable-next-line import/default -- the build gives the worker's address
import backupWorkerUrl from './backup-worker.ts?worker&url';
import type { Answer, MadeFile, MakeWork, Question, ReadWork } from './backup-work.ts';
import type { ChosenFile, FileRead } from './read-backup.ts';

type ScriptUrls = { readonly createScriptURL: (url: string) => string };
let policy: ScriptUrls | null = null;

/** The policy `own-backup` of index.html lets through this one address. Absent in older browsers, where a string passes. */
const trustedUrl = (): string => {
  const { trustedTypes } = window as { readonly trustedTypes?: { readonly createPolicy: (name: string, rules: ScriptUrls) => ScriptUrls } };
  policy ??= trustedTypes?.createPolicy('own-backup', { createScriptURL: () => backupWorkerUrl }) ?? null;
  return policy?.createScriptURL(backupWorkerUrl) ?? backupWorkerUrl;
};

const askWorker = (question: Question): Promise<Answer> =>
  new Promise((resolve, reject) => {
    let started = false;
    const worker = new Worker(trustedUrl(), { name: 'backup' });
    const end = (settle: () => void): void => {
      worker.terminate();
      settle();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Answer | 'started'>) => {
      if (data === 'started') started = true;
      else end(() => resolve(data));
    });
    // What ended a worker that had begun to read would end the page, too.
    const unfinished = (): Answer | null => (started && 'read' in question ? { read: { problem: 'unfinished' } } : null);
    worker.addEventListener('error', () => {
      const answer = unfinished();
      end(() => (answer ? resolve(answer) : reject(new Error('The worker did not start or broke'))));
    });
    worker.postMessage(question);
  });

const ask = async (question: Question): Promise<Answer> => {
  try {
    if (typeof Worker !== 'undefined') return await askWorker(question);
  } catch {
    // Blocked, or broken while making a file: once more here, where the page waits for it.
  }
  const { answerTo } = await import('./backup-work.ts');
  return await answerTo(question);
};

/** @throws when our own code fails; a page says that no file was made. */
export const makeFile = async (make: MakeWork): Promise<MadeFile> => {
  const answer = await ask({ make });
  if (!('made' in answer)) throw new Error('The worker answered another question');
  return answer.made;
};

/** Never rejects: whatever goes wrong, the file could not be read. */
export const readFile = async (read: ReadWork): Promise<FileRead> => {
  try {
    const answer = await ask({ read });
    return 'read' in answer ? answer.read : { problem: 'unreadable' };
  } catch {
    return { problem: 'unreadable' };
  }
};

/** Nothing longer than the longest backup, locked and armoured, is even looked at. */
const longestFile = 70_000_000;
const ageStart = 'age-encryption.org/';

/** @returns null for a file that is longer than any backup. @throws when the phone does not hand it out */
export const chosenFile = async (file: Blob): Promise<ChosenFile | null> => {
  if (file.size > longestFile) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  return text.startsWith(ageStart) ? { bytes } : { text };
};

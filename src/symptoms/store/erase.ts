/**
 * Erasing everything that this phone keeps of the diary: database, private files, choices and marks. For good.
 * Other tabs are told first, and fall silent, so that none of them writes anything anew.
 */
import { endDiary, eraseDiary } from './diary.ts';
import { refuseAll } from './keep-small.ts';
import { newId } from './new-id.ts';
import { stopJournal } from './start-journal.ts';
import { storeProblem } from './store-problem.ts';

const channelName = 'day-by-day.erase';
/** Names this tab: its own message reaches whatever listens in it, too. */
const me = newId(Date.now());

let erased = false;

/** @returns true once everything was erased, or is being erased by another tab: until the page is loaded again, nothing is kept. */
export const isErased = (): boolean => erased;

const fallSilent = (): void => {
  erased = true;
  refuseAll();
  endDiary();
  stopJournal();
};

/** Calls back when another tab erases everything, until the returned function is called. Nothing more is kept here then. */
export const watchErased = (onErased: () => void): (() => void) => {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === me) return;
    fallSilent();
    onErased();
  });
  return () => channel.close();
};

const tellOthers = (): void => {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(me);
  channel.close();
};

/** Databases that nothing of ours made, too: an earlier version's, or one that another tab opened anew in between. */
const deleteDatabases = async (): Promise<void> => {
  const left = typeof indexedDB.databases === 'function' ? await indexedDB.databases() : [];
  await Promise.all(
    left.flatMap(({ name }) => name ?? []).map(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase(name);
          deleting.addEventListener('success', () => resolve());
          deleting.addEventListener('error', () => reject(storeProblem('blocked', deleting.error)));
          deleting.addEventListener('blocked', () => reject(storeProblem('blocked')));
        }),
    ),
  );
};

const patience = { tries: 20, everyMs: 100 } as const;

/** A worker that was ended lets go of its file a moment later. */
const removeInTurn = async (root: FileSystemDirectoryHandle, name: string, tries: number = patience.tries): Promise<void> => {
  try {
    await root.removeEntry(name, { recursive: true });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return;
    if (tries <= 1) throw storeProblem('blocked', error);
    await new Promise((resolve) => {
      setTimeout(resolve, patience.everyMs);
    });
    await removeInTurn(root, name, tries - 1);
  }
};

const deletePrivateFiles = async (): Promise<void> => {
  if (typeof navigator.storage?.getDirectory !== 'function') return;
  const root = await navigator.storage.getDirectory();
  const names: string[] = [];
  for await (const name of root.keys()) names.push(name);
  for (const name of names) await removeInTurn(root, name);
};

const clearChoices = (): void => {
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // Storage is blocked: nothing was ever in it.
  }
};

/**
 * Resolves when nothing is left. The page must be loaded again before anything can be kept.
 * @throws StoreProblem `blocked` when another window holds on; what was erased until then is gone, and a further try goes on.
 */
export const eraseAll = async (): Promise<void> => {
  tellOthers();
  await eraseDiary();
  fallSilent();
  await deletePrivateFiles();
  await deleteDatabases();
  clearChoices();
};

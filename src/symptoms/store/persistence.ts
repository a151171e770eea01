/** Asking the browser to keep the diary when space runs short. Never in the way of a save. */
import { readMeta, writeMeta, type Database, type Persisted, type Write } from './database.ts';

const isPersisted = (value: unknown): value is Persisted => value === 'yes' || value === 'no' || value === 'unknown';

/** A browser that declined may agree later, as when the app is on the home screen. */
const agreesNow = async (): Promise<boolean> =>
  typeof navigator !== 'undefined' && typeof navigator.storage?.persisted === 'function' && (await navigator.storage.persisted().catch(() => false));

/** @returns `unknown` until the browser was asked, or when it has no answer. */
export const readPersisted = async (db: Database): Promise<Persisted> => {
  const answer = (await readMeta(db, 'persisted', isPersisted)) ?? 'unknown';
  return answer === 'no' && (await agreesNow()) ? 'yes' : answer;
};

/** From a tap, after the first answer was no. @returns whether the browser agrees now */
export const askOnceMore = async (): Promise<boolean> => (await askBrowser().catch(() => 'unknown' as const)) === 'yes';

const askBrowser = async (): Promise<Persisted> => {
  if (typeof navigator === 'undefined' || typeof navigator.storage?.persist !== 'function') return 'unknown';
  return (await navigator.storage.persist()) ? 'yes' : 'no';
};

/** Asks at the first save, once, and writes the answer down. Resolves whatever happens: the entry is saved either way. */
export const askToPersist = async (db: Database, write: Write): Promise<void> => {
  try {
    if (await readMeta(db, 'persisted', isPersisted)) return;
    const answer = await askBrowser();
    await write(() => writeMeta(db, 'persisted', answer));
  } catch {
    // Not asked, or the answer not kept: it stays `unknown`, which is what the page says, and the next save asks again.
  }
};

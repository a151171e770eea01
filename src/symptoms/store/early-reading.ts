/** What the database alone says, before it was compared with the journal: enough to warn by. Nothing calm may rest on it. */
import { isNewer, type Database } from './database.ts';
import { rowsIn, type Span } from './look.ts';
import { readAll, type Reading } from './reading.ts';

/** No day is later. */
const lastDay = '9999-12-31';

/**
 * The days of the span and the settings, no more: a sign of now is among them. Reading does no harm before the comparison;
 * writing would (`new-log.ts`).
 * @returns null where there is nothing, where some of it cannot be read, or where a newer version wrote it. Never rejects:
 * what goes wrong here is said by the comparison
 */
export const readEarly = async (db: Database, { since, until }: Span): Promise<Reading | null> => {
  try {
    if (await isNewer(db)) return null;
    const stored = await rowsIn(db, { since, until: until ?? lastDay });
    const read = readAll(stored);
    return read.unreadable > 0 || read.rows.length === 0 ? null : { ...read, total: stored.length, gaps: [], lost: [], copies: 'one', anothers: false };
  } catch {
    return null;
  }
};

/** From here on the comparison takes so long that it would stand in the way of the page. */
const longDiary = 2000;
const idleMs = 300;

/** A moment, and until the page has nothing to do, where the browser tells. Without the moment a page that waits for its parts counts as idle. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(() => {
      if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: idleMs });
      else resolve();
    }, idleMs);
  });

/** Resolves when the early looks are done and, in a long diary, the page has drawn them; a page that is drawn may look again. */
export const afterEarly = async (db: Database, looks: ReadonlySet<Promise<void>>): Promise<void> => {
  const long = (await db.rows.count()) > longDiary;
  for (let waited = -1; waited < looks.size; ) {
    waited = looks.size;
    await Promise.all(looks);
    if (long && waited > 0) await idle();
  }
};

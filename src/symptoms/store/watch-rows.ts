/** Whoever looks at the diary: told of it now, after each change in any tab, when it does not answer, and once it does again. */
import { liveQuery } from 'dexie';
import type { Connection } from './connection.ts';
import { withExtra, type Compared } from './copies.ts';
import type { Database } from './database.ts';
import { readEarly } from './early-reading.ts';
import { gapName } from './gaps.ts';
import type { Journal } from './keep-journal.ts';
import { lookAt, type Span } from './look.ts';
import { readAll, readJournal, type Reading } from './reading.ts';
import { isConnectionLost, storeProblem, storeProblemOf, type StoreProblem, type StoreProblemCode } from './store-problem.ts';

type Diary = {
  readonly db: Database;
  readonly journal: Journal | null;
  readonly connection: Connection;
  readonly compare: () => Promise<Compared>;
  /** The comparison no longer holds. */
  readonly forget: () => void;
  readonly known: () => Compared | null;
  /** A look at the database for whoever must be warned: the comparison waits for it. */
  readonly lookFirst: (look: Promise<void>) => void;
  /** Whether a newer version of the app wrote this diary. */
  readonly newer: { readonly is: () => boolean; readonly note: () => void };
};

/** So long after a diary did not answer it is asked again, as long as somebody looks; each time twice as long, up to the last, until somebody is shown it. */
const againMs = 15_000;
const againAtLastMs = 240_000;

export const keepWatchers = ({ db, journal, connection, compare, forget, known, lookFirst, newer }: Diary) => {
  /** Each begins a look anew. */
  const watchers = new Set<() => Promise<void>>();
  /** Those whose last word was of trouble. */
  const untold = new Set<() => Promise<void>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = againMs;
  const askAgain = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      waitMs = Math.min(waitMs * 2, againAtLastMs);
      untold.forEach((tell) => void tell());
    }, waitMs);
  };

  /**
   * Calls back with the diary now and after each change, in any tab, until the returned function is called.
   * Nothing is handed out to `onRows` before the two copies were compared.
   * @param onProblem with what the journal alone knows, if anything
   * @param span what is not of these days is left unread, as far as nothing that is read names it; null reads the whole diary
   * @param onEarly at most once, before the first comparison of this visit: what the database alone holds of those days, where
   * that is something and all of it can be read. Rows may be lacking in it: enough to warn by, nothing calm may rest on it.
   * The comparison waits for it, within a limit
   */
  const watchRows = (
    onRows: (reading: Reading) => void,
    onProblem: (problem: StoreProblem, reading: Reading | null) => void,
    span: Span | null = null,
    onEarly: ((reading: Reading) => Promise<void> | void) | null = null,
  ): (() => void) => {
    let stopped = false;
    let reopened = false;
    /** Rows were not given back, and the copies are compared again: once until all of them were. */
    let lacking = false;
    /** Counts what was handed out: trouble that took long to tell is no longer news. */
    let told = 0;
    /** The newest look; what an older one finds no longer matters. */
    let round = 0;
    let telling = false;
    let unsubscribe = (): void => undefined;
    const fail = async (error: unknown, otherwise: StoreProblemCode): Promise<void> => {
      const problem = newer.is() ? storeProblem('newer') : storeProblemOf(error, otherwise);
      if (stopped) return;
      unsubscribe();
      untold.add(tell);
      if (problem.code !== 'newer') askAgain();
      const before = told;
      const reading = problem.code === 'newer' ? null : await readJournal(journal);
      if (!stopped && told === before) onProblem(problem, reading);
    };
    /** A lost connection is opened again, once until something was read; `onOpened` then begins anew. */
    const lost = async (reason: unknown): Promise<void> => {
      if (reopened || !isConnectionLost(reason)) return await fail(reason, 'closed');
      reopened = true;
      await connection.reopen().catch((again: unknown) => fail(again, 'closed'));
    };
    const lacks = (): void => {
      if (!lacking) {
        lacking = true;
        return onChanged();
      }
      forget();
      return void fail(storeProblem('closed'), 'closed');
    };
    const show = (whole: Compared): void => {
      // Dexie follows what is read behind an `await` only if the query itself is an async function.
      const subscription = liveQuery(async () => {
        const inForce = known() ?? whole;
        return { ...(await lookAt(db, span, inForce.held)), inForce };
      }).subscribe({
        next: ({ newer: isNewer, stored, total, told: read, inForce: { extra, gaps, copies, anothers } }) => {
          reopened = false;
          if (isNewer) {
            newer.note();
            return void fail(storeProblem('newer'), 'newer');
          }
          if (!stored) return lacks();
          lacking = false;
          waitMs = againMs;
          told += 1;
          untold.delete(tell);
          return onRows({ ...readAll(withExtra(stored, extra)), total, gaps: gaps.filter((gap) => !read.has(gapName(gap))), lost: gaps, copies, anothers });
        },
        error: (error) => void lost(error),
      });
      unsubscribe = () => subscription.unsubscribe();
    };
    const lookEarly = async (days: Span): Promise<void> => {
      const reading = await connection.run(() => readEarly(db, days), 'closed').catch(() => null);
      if (reading && !stopped && !known()) await onEarly?.(reading);
    };
    const tell = async (): Promise<void> => {
      const own = (round += 1);
      unsubscribe();
      telling = true;
      try {
        const comparison = compare();
        if (onEarly && span && !known()) lookFirst(lookEarly(span));
        const whole = await comparison;
        if (!stopped && own === round) show(whole);
      } catch (error) {
        if (own === round) await fail(error, 'unopenable');
      } finally {
        if (own === round) telling = false;
      }
    };
    // A query that failed, or a diary that did not open at first, starts again with the next connection; a silent one is told.
    const ignore = connection.onChanged(() => void (telling || tell()));
    watchers.add(tell);
    void tell();
    return () => {
      stopped = true;
      watchers.delete(tell);
      untold.delete(tell);
      if (untold.size === 0) {
        clearTimeout(timer);
        timer = undefined;
      }
      ignore();
      unsubscribe();
    };
  };

  /** Rows came or went by other ways than one at a time: whoever looks begins anew, with the copies compared again. */
  const onChanged = (): void => {
    forget();
    watchers.forEach((tell) => void tell());
  };

  return {
    watchRows,
    onChanged,
    /** The copies were compared: whoever last heard of trouble looks anew. */
    onCompared: (): void => {
      const waiting = [...untold];
      untold.clear();
      waiting.forEach((tell) => void tell());
    },
  };
};

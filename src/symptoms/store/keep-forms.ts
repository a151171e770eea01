/** Half-finished forms: kept in the database under their form, and in the journal as a help after a crash. */
import type { Connection } from './connection.ts';
import type { Database, Write } from './database.ts';
import type { CountedDraft, DraftKept, keepDrafts } from './keep-drafts.ts';
import type { Journal } from './keep-journal.ts';
import { storeProblemOf, type StoreProblem } from './store-problem.ts';

/** What the diary lends to those who keep other things than single rows: its copies, its lock, its comparison. */
export type Lent = {
  readonly db: Database;
  readonly journal: Journal | null;
  readonly connection: Connection;
  readonly write: Write;
  readonly asWriter: <T>(work: () => Promise<T>) => Promise<T>;
  readonly ready: () => Promise<StoreProblem | null>;
};

type Forms = Lent & { readonly drafts: ReturnType<typeof keepDrafts>; readonly belongsToNewer: () => boolean };

export const keepForms = ({ db, journal, connection, write, asWriter, ready, drafts, belongsToNewer }: Forms) => {
  /** The journal's copy of a draft is a help after a crash. @param inDatabase whether the database has taken the same step */
  const copyDraft = async ({ form, next }: { readonly form: string; readonly next: CountedDraft | null }, inDatabase: boolean): Promise<void> => {
    if (next) return await journal?.keepDraft(drafts.stored(form, next));
    drafts.forget(form);
    await journal?.dropDraft(form);
    if (inDatabase) await journal?.clearDrafts();
  };

  /** Keeps a half-finished form. @throws StoreProblem */
  const saveDraft = async (form: string, draft: CountedDraft): Promise<DraftKept> => {
    // At once, while the diary is still being compared: a person types sooner than that. Nothing is written for a newer version.
    const copying = journal && !belongsToNewer() ? copyDraft({ form, next: draft }, false).then(() => true, () => false) : null;
    const closed = await ready();
    return await asWriter(async () => {
      let kept: DraftKept = 'kept';
      let problem = closed;
      if (!problem) {
        kept = await write(() => drafts.put(db, form, draft)).catch((error: unknown) => {
          problem = storeProblemOf(error, 'not-written');
          return 'kept' as const;
        });
      }
      if (problem && (problem.code === 'newer' || !(await copying))) throw problem;
      return kept;
    });
  };

  /** @returns the draft as it was kept, to be parsed by its form; null when there is none. @throws StoreProblem */
  const readDraft = async (form: string): Promise<unknown> => {
    let problem = await ready();
    if (!problem) {
      try {
        return await connection.run(() => drafts.get(db, form), 'closed');
      } catch (error) {
        problem = storeProblemOf(error, 'closed');
      }
    }
    const look = journal && problem.code !== 'newer' ? await journal.look().catch(() => null) : null;
    if (!look) throw problem;
    return drafts.take(look.drafts.get(form));
  };

  const dropDraft = async (form: string): Promise<void> => {
    await ready();
    await asWriter(async () => {
      await write(() => db.drafts.delete(form));
      await copyDraft({ form, next: null }, true).catch(() => undefined);
    });
  };

  return { copyDraft, saveDraft, readDraft, dropDraft };
};

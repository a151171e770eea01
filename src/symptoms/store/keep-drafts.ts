/** Half-finished forms. Each change is kept at once; a tab never overwrites what another tab has typed since. */
import type { Database, StoredDraft } from './database.ts';

/** A plain object that counts its own changes. */
export type CountedDraft = { readonly revision: number };
/** `newer-elsewhere`: another tab has changed this draft since it was read here. Read it again before going on. */
export type DraftKept = 'kept' | 'newer-elsewhere';

export type DraftKeeper = {
  readonly put: (db: Database, form: string, draft: CountedDraft) => Promise<DraftKept>;
  readonly get: (db: Database, form: string) => Promise<unknown>;
  /** A draft that was read elsewhere than in the database. @returns what the form has stored in it */
  readonly take: (stored: StoredDraft | null | undefined) => unknown;
  /** The draft as this tab stores it. */
  readonly stored: (form: string, draft: CountedDraft) => StoredDraft;
};

/** @param writer names this tab. */
export const keepDrafts = (writer: string): DraftKeeper => {
  const readHere = new Map<string, Pick<StoredDraft, 'writer' | 'revision'>>();
  const storedAs = (form: string, draft: CountedDraft): StoredDraft => {
    const from = readHere.get(form);
    return { form, revision: draft.revision, writer, draft, ...(from && from.writer !== writer ? { from } : {}) };
  };
  const take: DraftKeeper['take'] = (stored) => {
    if (stored) readHere.set(stored.form, { writer: stored.writer, revision: stored.revision });
    return stored?.draft ?? null;
  };
  return {
    stored: storedAs,
    /** Runs inside a write transaction. */
    put: async (db, form, draft) => {
      const stored = await db.drafts.get(form);
      const mine = stored?.writer === writer;
      if (stored && !mine && stored.revision !== readHere.get(form)?.revision) return 'newer-elsewhere';
      // A write of this tab that arrives late, behind a newer one.
      if (stored && mine && stored.revision > draft.revision) return 'kept';
      await db.drafts.put(storedAs(form, draft));
      return 'kept';
    },
    get: async (db, form) => take(await db.drafts.get(form)),
    take,
  };
};

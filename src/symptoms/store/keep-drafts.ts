/** Half-finished forms. Each change is kept at once; a tab never overwrites what another tab has typed since. */
import type { Database, StoredDraft } from './database.ts';

/** A plain object that counts its own changes. */
export type CountedDraft = { readonly revision: number };
/** `newer-elsewhere`: another tab has changed this draft since it was read here. Read it again before going on. */
export type DraftKept = 'kept' | 'newer-elsewhere';

export type DraftKeeper = {
  readonly put: (db: Database, form: string, draft: CountedDraft) => Promise<DraftKept>;
  readonly get: (db: Database, form: string) => Promise<unknown>;
  /** The draft as this tab stores it. */
  readonly stored: (form: string, draft: CountedDraft) => StoredDraft;
};

/** @param writer names this tab. */
export const keepDrafts = (writer: string): DraftKeeper => {
  const readHere = new Map<string, number>();
  const storedAs = (form: string, draft: CountedDraft): StoredDraft => ({ form, revision: draft.revision, writer, draft });
  return {
    stored: storedAs,
    /** Runs inside a write transaction. */
    put: async (db, form, draft) => {
      const stored = await db.drafts.get(form);
      const mine = stored?.writer === writer;
      if (stored && !mine && stored.revision !== readHere.get(form)) return 'newer-elsewhere';
      // A write of this tab that arrives late, behind a newer one.
      if (stored && mine && stored.revision > draft.revision) return 'kept';
      await db.drafts.put(storedAs(form, draft));
      return 'kept';
    },
    get: async (db, form) => {
      const stored = await db.drafts.get(form);
      if (stored) readHere.set(form, stored.revision);
      return stored?.draft ?? null;
    },
  };
};

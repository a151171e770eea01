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
  /** The form is done with: the next draft of it goes on from none. */
  readonly forget: (form: string) => void;
  /** The draft as this tab stores it. */
  readonly stored: (form: string, draft: CountedDraft) => StoredDraft;
};

/** More visits than these in a row do not go by while a database is broken. */
const visits = 8;

/** @param writer names this tab. */
export const keepDrafts = (writer: string): DraftKeeper => {
  const readHere = new Map<string, NonNullable<StoredDraft['from']>>();
  const storedAs = (form: string, draft: CountedDraft): StoredDraft => {
    const from = readHere.get(form)?.filter((one) => one.writer !== writer) ?? [];
    return { form, revision: draft.revision, writer, draft, ...(from.length > 0 ? { from } : {}) };
  };
  const take: DraftKeeper['take'] = (stored) => {
    if (stored) readHere.set(stored.form, [{ writer: stored.writer, revision: stored.revision }, ...(stored.from ?? [])].slice(0, visits));
    return stored?.draft ?? null;
  };
  return {
    stored: storedAs,
    /** Runs inside a write transaction. */
    put: async (db, form, draft) => {
      const stored = await db.drafts.get(form);
      const mine = stored?.writer === writer;
      if (stored && !mine && stored.revision !== readHere.get(form)?.[0]?.revision) return 'newer-elsewhere';
      // A write of this tab that arrives late, behind a newer one.
      if (stored && mine && stored.revision > draft.revision) return 'kept';
      await db.drafts.put(storedAs(form, draft));
      return 'kept';
    },
    get: async (db, form) => take(await db.drafts.get(form)),
    take,
    forget: (form) => void readHere.delete(form),
  };
};

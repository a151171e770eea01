/** The two copies of the diary, and what happens when one of them does not answer. */
export type CopiesWords = {
  readonly one: { readonly title: string; readonly text: string };
  /** The second copy on this phone is that of another diary. */
  readonly anothers: { readonly title: string; readonly text: string; readonly whatNow: readonly string[]; readonly button: string };
  /** The diary does not open, and what is entered is kept all the same. */
  readonly beside: string;
  /** Another window holds an older version of the database open. */
  readonly blocked: { readonly title: string; readonly text: string };
  readonly gap: {
    readonly title: string;
    /** Days as they are read; null where no entry stands before or after. */
    readonly text: (entries: number, after: string | null, before: string | null) => string;
    readonly whatNow: string;
    /** In its place while no entry is left. */
    readonly backupFirst: readonly string[];
    readonly button: string;
    /** The browser emptied all that it kept of the app: how much that was, nobody knows. */
    readonly everything: { readonly title: string; readonly text: string };
  };
};

import type { PassphraseProblem } from '#sharing/passphrase.ts';

type CountsSaid = { readonly entries: number; readonly checks: number; readonly calls: number };

/** A copy of the diary outside the phone, and the way back. */
export type BackupWords = {
  readonly title: string;
  readonly row: { readonly section: string; readonly note: (days: number | null) => string };
  /** Days since the last one; null when there is none. */
  readonly last: (days: number | null) => string;
  readonly never: string;
  readonly inFile: string;
  readonly counts: (counts: CountsSaid) => string;
  readonly savedTo: { readonly label: string; readonly said: (where: string) => string; readonly ask: string; readonly example: string; readonly keep: string };
  readonly checked: { readonly label: string; readonly said: (date: string) => string; readonly never: string };
  readonly fresh: (entries: number) => string;
  readonly onPhone: string;
  readonly space: { readonly label: string; readonly said: (megabytes: string) => string };
  readonly make: string;
  readonly nothingYet: string;
  readonly goesNowhere: string;
  readonly words: {
    readonly title: string;
    readonly note: string;
    readonly show: string;
    readonly hide: string;
    readonly print: string;
    readonly change: string;
    readonly open: { readonly title: string; readonly note: string };
  };
  readonly lock: {
    readonly title: string;
    readonly intro: string;
    readonly label: string;
    readonly paper: string;
    readonly noReset: string;
    readonly written: string;
    readonly others: string;
    readonly own: string;
    readonly suggested: string;
    readonly ownLabel: string;
    readonly ownHint: string;
    readonly problems: Readonly<Record<PassphraseProblem, string>>;
    readonly useOwn: string;
    readonly without: string;
    readonly withoutTitle: string;
    readonly withoutMeans: readonly string[];
    readonly withoutYes: string;
    readonly cancel: string;
  };
  readonly making: string;
  readonly ready: { readonly title: string; readonly checked: (counts: CountsSaid) => string; /** Without the trial, for want of room. */ readonly opened: (counts: CountsSaid) => string; readonly left: (rows: number) => string; readonly save: string; readonly where: string };
  readonly done: string;
  readonly doneNotNoted: string;
  readonly notMade: { readonly title: string; readonly text: string };
  readonly fileName: string;
  readonly checkRow: { readonly title: string; readonly note: string };
  readonly restoreRow: { readonly title: string; readonly note: string };
  readonly due: { readonly fresh: string; readonly oneCopy: string; readonly make: string; readonly later: string };
  /** On a phone that is not set up, beside the choice of the file. */
  readonly newPhone: string;
  /** Before the first question. */
  readonly welcome: string;
  readonly useBackup: string;
};

/** Bringing a file back in, or only looking into it. */
export type RestoreWords = {
  readonly title: string;
  readonly checkTitle: string;
  readonly intro: string;
  readonly checkIntro: string;
  readonly choose: string;
  readonly another: string;
  readonly paste: { readonly title: string; readonly note: string; readonly label: string; readonly use: string };
  readonly words: { readonly title: string; readonly label: string; readonly hint: string; readonly open: string; readonly missing: string };
  readonly opening: string;
  readonly unreadable: { readonly title: string; readonly text: string };
  /** The phone stopped while it read the file. */
  readonly unfinished: { readonly title: string; readonly text: string };
  readonly newer: { readonly title: string; readonly text: string };
  /** It says something else than this phone about the same entry. */
  readonly contradicts: { readonly title: string; readonly text: string };
  readonly otherDiary: {
    readonly title: string;
    readonly text: string;
    readonly here: string;
    readonly file: string;
    readonly noName: string;
    /** Tells two diaries apart that bear the same name, or none. */
    readonly mark: (letters: string) => string;
    readonly span: (from: string, to: string) => string;
    readonly empty: string;
    readonly whatNow: string;
  };
  readonly preview: {
    readonly title: string;
    readonly unchanged: string;
    readonly madeAt: (when: string) => string;
    readonly columns: { readonly here: string; readonly file: string; readonly after: string };
    readonly rows: { readonly entries: string; readonly checks: string; readonly calls: string; readonly unread: string };
    readonly caption: string;
    readonly what: string;
    readonly added: (rows: number) => string;
    readonly same: (rows: number) => string;
    readonly kept: string;
    readonly differ: (rows: number) => string;
    readonly settingsToo: string;
    readonly add: (rows: number) => string;
    readonly addAll: string;
    readonly nothingNew: string;
    readonly notCompared: string;
    readonly cancel: string;
  };
  readonly checked: { readonly title: string; readonly text: (counts: CountsSaid) => string; readonly notInIt: (rows: number) => string; readonly complete: string; /** The diary of this phone opened in neither copy. */ readonly notCompared: string; readonly notTried: string };
  readonly adding: (done: string, of: string) => string;
  readonly added: { readonly title: (rows: number) => string; readonly text: string; readonly today: string; readonly one: string };
  readonly undo: { readonly title: string; readonly text: string; readonly button: string; readonly done: string; readonly tooLate: string; readonly notDone: string };
  readonly notAdded: { readonly title: string; readonly text: string };
  readonly back: string;
};

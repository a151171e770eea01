/** Where the diary is, how to keep it safe on this phone, and how to erase it. */
export type KeepingWords = {
  readonly storage: {
    readonly title: string;
    readonly row: string;
    readonly facts: {
      readonly entries: string;
      readonly space: string;
      readonly spaceUsed: (megabytes: string) => string;
      readonly spaceUnknown: string;
      readonly copies: string;
      readonly copiesSaid: Readonly<Record<'two' | 'one', string>>;
      readonly promise: string;
      readonly promiseSaid: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
    };
    readonly askAgain: string;
    readonly askedAgain: Readonly<Record<'yes' | 'no', string>>;
    readonly what: { readonly title: string; readonly items: readonly string[] };
    readonly lost: { readonly title: string; readonly text: string };
  };
  readonly install: {
    readonly title: string;
    readonly row: string;
    /** On an iPhone, in the browser: on the welcome page, before the first entry. */
    readonly first: { readonly title: string; readonly text: string; readonly button: string };
    readonly why: string;
    readonly iphone: { readonly title: string; readonly steps: readonly string[]; readonly otherBrowser: string };
    readonly offer: { readonly button: string; readonly accepted: string; readonly dismissed: string };
    readonly menu: { readonly title: string; readonly steps: readonly string[] };
    readonly installed: { readonly title: string; readonly text: string };
    readonly carry: { readonly title: string; readonly text: string; readonly steps: readonly string[]; readonly backup: string };
  };
  readonly erase: {
    readonly title: string;
    readonly row: { readonly title: string; readonly note: string };
    readonly goes: { readonly title: string; readonly items: readonly string[]; readonly entries: (n: number) => string };
    readonly stays: string;
    readonly backupFirst: { readonly title: string; readonly text: string; readonly button: string };
    readonly sure: { readonly title: string; readonly tick: string; readonly tickFirst: string; readonly button: string; readonly keep: string };
    readonly working: string;
    readonly notAll: { readonly title: string; readonly text: string; readonly button: string };
    readonly done: { readonly title: string; readonly elsewhere: string; readonly text: string; readonly network: string; readonly button: string };
  };
};

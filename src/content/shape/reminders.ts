/** Reminders in the phone's calendar. Times come formatted. */
export type RemindersWords = {
  readonly title: string;
  readonly row: { readonly title: string; readonly none: string };
  readonly cannot: { readonly title: string; readonly text: string };
  readonly times: string;
  readonly slots: Readonly<Record<'morning' | 'midday' | 'evening', { readonly title: string; readonly hint: string; readonly time: string }>>;
  readonly notTime: string;
  readonly neutral: { readonly label: string; readonly hint: string };
  readonly add: string;
  readonly fileName: string;
  /** After the file is there. */
  readonly open: string;
  readonly plan: {
    readonly title: string;
    readonly line: (plan: { readonly time: string; readonly act: string; readonly every: 1 | 7 | 30; readonly from: string; readonly until: string | null }) => string;
  };
  readonly acts: Readonly<Record<'check-in' | 'temperature', string>>;
  readonly dayUnknown: string;
  readonly notYet: { readonly title: string; readonly text: string; readonly button: string };
  readonly allOff: string;
  readonly added: (day: string) => string;
  readonly badge: string;
  readonly good: { readonly title: string; readonly items: readonly string[] };
};

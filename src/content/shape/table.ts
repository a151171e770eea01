/** The diary as a table for a spreadsheet. */
export type TableWords = {
  readonly title: string;
  readonly row: { readonly title: string; readonly note: string };
  readonly what: string;
  readonly notLocked: string;
  readonly notBackup: string;
  readonly empty: string;
  readonly save: string;
  /** Of the file, before its date. */
  readonly fileName: string;
  readonly headings: Readonly<
    Record<
      | 'date' | 'time' | 'day' | 'by' | 'kind' | 'what' | 'value' | 'unit' | 'typed' | 'state' | 'code' | 'observedAt' | 'recordedAt'
      | 'zone' | 'row' | 'corrects',
      string
    >
  >;
  readonly states: Readonly<Record<'holds' | 'corrected' | 'mistake' | 'marks-mistake' | 'missing', string>>;
  /** What is answered in rows that are no entry; one that is not listed keeps its code. */
  readonly fields: Readonly<Record<string, string>>;
};

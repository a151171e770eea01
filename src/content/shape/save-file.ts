/** Getting a file off the phone, whatever is in it. */
export type SaveFileWords = {
  readonly share: string;
  readonly download: string;
  readonly copy: string;
  /** This phone takes no files from the app. */
  readonly noFiles: string;
  /** Over the text that is to be copied by hand. */
  readonly byHand: string;
  /** What came of the last try; `name` is the file's. */
  readonly said: Readonly<
    Record<'shared' | 'cancelled' | 'downloaded' | 'failed' | 'copied' | 'by-hand' | 'confirmed' | 'not-there', (name: string) => string>
  >;
  readonly seen: { readonly question: string; readonly yes: string; readonly no: string };
};

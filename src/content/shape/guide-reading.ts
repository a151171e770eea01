/** Beside a page of the guide: how long it takes, keeping it, saying whether it was clear. */
export type ReadingWords = {
  readonly minutes: (minutes: number) => string;
  readonly forToday: (day: string | null) => string;
  readonly readIt: string;
  readonly readAgain: string;
  readonly goOn: (page: string) => string;
  readonly whereYouWere: string;
  /** Of a page or a chapter, beside where it stands. */
  readonly wasRead: (place: string) => string;
  readonly readingNow: (place: string) => string;
  readonly listen: (minutes: number) => string;
  readonly listening: string;
  /** How to say a medical word. */
  readonly sayIt: (sound: string) => string;
  readonly aboutThis: string;
  readonly yourProduct: string;
  /** Captions that say all that the drawing shows. */
  readonly drawings: {
    readonly thermometer: string;
    readonly sentences: string;
    readonly asking: string;
    readonly face: string;
    readonly legs: string;
    readonly lineSite: string;
    readonly spots: string;
  };
  readonly save: string;
  readonly saved: string;
  readonly savedPages: string;
  readonly savedCount: (pages: number) => string;
  readonly noneSaved: string;
  readonly noneSavedHint: string;
  readonly clear: { readonly question: string; readonly yes: string; readonly no: string; readonly thanks: string; readonly ask: string };
  readonly sourceCount: (sources: number) => string;
  readonly backTo: (chapter: string) => string;
};

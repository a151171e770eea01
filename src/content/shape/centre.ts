/** Facts of a pack that are shown with what holds now and what would hold. */
export type CentreFieldId =
  | 'always' | 'clinic' | 'backup' | 'emergency' | 'crisis' | 'clinicHours' | 'noDriving' | 'drivingClearance' | 'stayNear' | 'whoStays' | 'way' | 'advice';

/** Why a pack is not taken. */
export type RefusalWords = {
  readonly title: string;
  readonly again: string;
  readonly nothingChanged: string;
  readonly noPack: string;
  readonly tooLarge: string;
  readonly newer: string;
  readonly malformed: string;
  readonly number: string;
  readonly looser: string;
  readonly tooLong: string;
  /** Places in the pack, for the centre. */
  readonly place: (field: string) => string;
  readonly looserPlace: (field: string, limit: string) => string;
  readonly tooLongPlace: (field: string, limit: string) => string;
  readonly future: (date: string) => string;
  readonly tooOld: (date: string) => string;
  readonly expired: (date: string) => string;
  readonly older: (date: string) => string;
};

/** A centre's own settings: reading them, what they change, what holds now. */
export type CentreWords = {
  readonly title: string;
  readonly hint: string;
  /** On Today: a part of the centre's settings cannot be read by this version. */
  readonly unread: { readonly title: string; readonly text: string };
  readonly expired: { readonly title: (date: string) => string; readonly text: string; readonly button: string };
  readonly inUse: {
    readonly title: string;
    readonly until: (centre: string, date: string) => string;
    readonly over: (centre: string, date: string) => string;
    readonly remove: string;
    readonly removeTitle: string;
    readonly removeText: string;
    readonly removeYes: string;
    readonly removeNo: string;
    readonly removed: string;
  };
  readonly facts: { readonly from: string; readonly dated: string; readonly source: string; readonly expires: string };
  readonly read: {
    readonly intro: string;
    readonly camera: string;
    readonly stop: string;
    readonly looking: string;
    readonly noCamera: string;
    readonly photo: string;
    readonly file: string;
    readonly paste: string;
    readonly use: string;
    readonly noCode: string;
  };
  readonly preview: {
    readonly title: string;
    readonly intro: string;
    readonly numbers: string;
    readonly lines: string;
    readonly more: string;
    readonly fields: Readonly<Record<CentreFieldId, string>>;
    readonly now: string;
    readonly next: string;
    readonly none: string;
    readonly same: string;
    /** A phone number whose length is not that of a whole one. */
    readonly notWhole: string;
    readonly stricter: string;
    readonly lessStrict: string;
    readonly weeks: (weeks: number) => string;
    readonly hours: (days: string, from: string, to: string) => string;
    readonly window: (from: number | null, to: number | null) => string;
    readonly nothing: string;
    readonly apply: string;
    readonly refuse: string;
    readonly sender: string;
    readonly applied: string;
    readonly notSaved: string;
  };
  readonly refused: RefusalWords;
};

/** What one caregiver leaves to the next, and what was looked at before. */
export type HandoverWords = {
  readonly title: string;
  readonly screenTitle: string;
  readonly hint: string;
  readonly print: string;
  readonly patient: (name: string | null) => string;
  readonly born: (date: string) => string;
  readonly dayZero: (date: string) => string;
  readonly teamLine: string;
  readonly backup: (number: string) => string;
  readonly noNumber: string;
  readonly noTemperature: string;
  readonly temperatureAt: (time: string) => string;
  readonly next: (time: string) => string;
  readonly nextNow: string;
  readonly sayThis: string;
  readonly now: string;
  readonly flags: string;
  readonly noFlags: string;
  readonly calls: string;
  readonly noCalls: string;
  readonly medicine: string;
  readonly medicineTaken: (time: string) => string;
  /** An untouched box is no “no”: it says what was ticked, not what was taken. */
  readonly medicineNone: (time: string) => string;
  readonly medicineUnknown: string;
  readonly askFirst: string;
  readonly doses: string;
  readonly thinking: string;
  readonly thinkingNone: string;
  readonly today: string;
  readonly todayNothing: string;
  readonly noneTicked: string;
  /** Something was entered, and nobody was asked about the danger signs. */
  readonly notChecked: string;
  readonly worried: string;
  readonly worriedDo: string;
  readonly tonight: string;
  readonly temperatureBox: (time: string | null) => string;
  readonly again: string;
  readonly thinkingBox: string;
  readonly ofTen: (full: number) => string;
  readonly lookIn: (name: string | null) => string;
  readonly notes: string;
  readonly from: string;
  readonly to: string;
  readonly footer: (list: string) => string;
  readonly printedOn: (when: string) => string;
  readonly incomplete: string;
};

export type ChecksWords = {
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  readonly warningSigns: string;
  readonly thinkingCheck: string;
  readonly checkNow: string;
  readonly showed: (levels: string) => string;
  readonly more: string;
  readonly moreHint: string;
  readonly paper: string;
  readonly paperHint: string;
  readonly paperText: string;
  readonly guide: string;
};

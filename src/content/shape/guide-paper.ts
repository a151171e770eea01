/** The guide on paper, and the paper twin of the daily check-in. */
export type PaperWords = {
  readonly printPage: string;
  readonly printGuide: string;
  readonly wholeGuide: string;
  readonly wholeGuideHint: (pages: number) => string;
  readonly print: string;
  readonly printedOn: (date: string) => string;
  readonly checkIn: string;
  readonly checkInHint: string;
  readonly column: (day: number) => string;
  readonly questions: string;
  readonly person: string;
  readonly cellsGiven: string;
  readonly emergency: string;
  readonly team: string;
  readonly numberMissing: string;
  readonly dayAndTime: string;
  readonly tick: string;
  readonly ifYes: (sign: string) => string;
  readonly scale: string;
  readonly howOften: string;
  readonly inWords: string;
  readonly whoWrote: string;
  readonly unit: (unit: string) => string;
  readonly noApp: string;
};

/** The search of the guide. */
export type SearchWords = {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly clear: string;
  readonly alwaysFirst: string;
  readonly feverNow: string;
  readonly addTemperature: string;
  readonly found: (pages: number) => string;
  readonly nothing: string;
  readonly nothingHint: string;
};

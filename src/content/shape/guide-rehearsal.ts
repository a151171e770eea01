/** “Would you call?” The stories of the rehearsal; what is right comes from the rules. */
export type RehearsalWords = {
  readonly title: string;
  readonly hint: string;
  readonly practice: (at: number, of: number) => string;
  readonly pageTitle: (practice: string) => string;
  readonly answerTitle: (practice: string) => string;
  readonly question: string;
  readonly onlyPractice: string;
  readonly stories: Readonly<Record<'night-fever' | 'confused' | 'handwriting' | 'after-a-tablet' | 'loose-stools' | 'mild-headache', (day: string, time: string, temperature: string) => string>>;
  readonly answer: (heading: string) => string;
  readonly chose: (heading: string) => string;
  readonly compared: { readonly same: string; readonly sooner: string; readonly later: string };
  readonly why: string;
  readonly strictest: string;
  readonly next: string;
  readonly done: string;
  readonly doneText: string;
};

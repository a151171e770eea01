export type DiaryWords = {
  readonly title: string;
  readonly byDay: string;
  readonly charts: string;
  readonly newestFirst: string;
  readonly empty: { readonly title: string; readonly text: string; readonly button: string };
  readonly today: (weekday: string) => string;
  readonly entries: (n: number) => string;
  readonly highest: (temperature: string) => string;
  readonly noEntry: string;
  readonly nothingOn: (day: string) => string;
  readonly cellsGiven: string;
  readonly earlier: string;
  readonly later: string;
  readonly entry: {
    readonly title: (time: string) => string;
    readonly kinds: Readonly<Record<'check-in' | 'reading' | 'thinking-check' | 'dose' | 'visit' | 'call' | 'shown' | 'treatment' | 'limits' | 'note', string>>;
    /** After a check-in, which asks the danger signs. */
    readonly noneTicked: string;
    /** After a form that asks other things. */
    readonly nothingTicked: string;
    readonly nothingElse: string;
    readonly asTyped: (text: string) => string;
    readonly madeLater: (time: string) => string;
  };
  readonly shown: (heading: string) => string;
  readonly correct: string;
  readonly correctTitle: string;
  readonly correctHint: string;
  readonly markMistake: string;
  readonly markMistakeTitle: string;
  readonly markMistakeText: string;
  /** Of a note or a visit, which no rule reads. */
  readonly markMistakeKept: string;
  readonly markMistakeConfirm: string;
  readonly keep: string;
  readonly oldValue: string;
  readonly mistakenValue: string;
  readonly nothingChanged: string;
  readonly correctedBy: (by: string, time: string) => string;
  readonly mistakeBy: (by: string, time: string) => string;
  readonly stillCounts: string;
  readonly caregiverOnly: string;
  readonly addNow: string;
  readonly unreadable: (rows: number) => string;
  readonly temperature: {
    readonly title: string;
    readonly summary: (facts: { readonly highest: string; readonly day: string; readonly over: boolean; readonly latest: string }) => string;
    readonly one: (reading: string) => string;
    readonly none: string;
    readonly callNow: (line: string) => string;
    readonly callToday: (line: string) => string;
    readonly axis: string;
    readonly reading: string;
    readonly atOrOver: (line: string) => string;
    readonly noEntry: string;
    readonly showList: string;
    readonly hideList: string;
    readonly columns: { readonly day: string; readonly date: string; readonly time: string; readonly temperature: string; readonly by: string };
  };
};

/** What is due now and what is next, by day. */
export type RhythmWords = {
  /** Heads the list of what is due. */
  readonly label: string;
  readonly when: { readonly at: (time: string) => string; readonly tomorrow: string; readonly tomorrowAt: (time: string) => string };
  readonly temperature: { readonly now: string; readonly next: (when: string) => string; readonly hint: string };
  readonly checkIn: Readonly<Record<'often' | 'daily' | 'weekly' | 'monthly', { readonly now: string; readonly next: (when: string) => string }>> & {
    readonly hint: string;
  };
  readonly thinking: { readonly now: string; readonly next: (when: string) => string; readonly hint: string };
  /** The day of the weekly or monthly check-in, and the days between. */
  readonly card: Readonly<Record<'weekly' | 'monthly', { readonly today: string; readonly due: string; readonly next: (date: string) => string; readonly text: (afterDay: number) => string }>>;
  readonly sameLines: { readonly title: string; readonly text: string };
  /** Nothing was entered for a day, said to the caregiver. */
  readonly silence: {
    /** `when`: null when nothing was ever entered. */
    readonly title: (when: string | null) => string;
    readonly look: (name: string | null) => string;
    readonly fine: string;
    readonly danger: { readonly title: string; readonly text: string };
  };
};

/** Words that many screens share. */
export type Lang = 'en' | 'es';
export type Role = 'patient' | 'caregiver';
/** Who made an entry. The name may be unknown. */
export type Speaker = { readonly role: Role; readonly name: string | null };

export type CommonWords = {
  readonly appName: string;
  readonly appLine: string;
  /** Labels of the bottom bar: at most 10 characters each. */
  readonly bar: {
    readonly label: string;
    readonly today: string;
    readonly diary: string;
    readonly help: string;
    readonly guide: string;
    readonly info: string;
    readonly menu: string;
    readonly back: string;
    readonly skip: string;
  };
  readonly skipToContent: string;
  readonly back: string;
  readonly next: string;
  readonly save: string;
  readonly done: string;
  readonly change: string;
  readonly carryOn: string;
  readonly finishLater: string;
  readonly tryAgain: string;
  readonly yes: string;
  readonly no: string;
  readonly notSure: string;
  readonly optional: string;
  readonly opening: string;
  /** Number of a day since the cells were given; negative before. */
  readonly day: (day: number) => string;
  readonly by: (speaker: Speaker) => string;
  /** Each language named in itself. */
  readonly languageNames: Readonly<Record<Lang, string>>;
  readonly units: {
    readonly C: string;
    readonly F: string;
    readonly spokenC: string;
    readonly spokenF: string;
  };
};

type Doubt = { readonly title: string; /** What the clock showed, or the entry says; what it shows now. */ readonly text: (before: string, now: string) => string; /** What to do if the phone is wrong. */ readonly wrong: string };

/** The clock of the phone cannot be believed as it is. */
export type PhoneClockWords = {
  readonly back: Doubt & { readonly right: string };
  readonly ahead: Doubt & { readonly right: string };
  readonly entry: Doubt & { readonly button: string };
  readonly zone: Omit<Doubt, 'text'> & { readonly text: (city: string, there: string, here: string) => string; readonly right: string };
  readonly meanwhile: string;
};

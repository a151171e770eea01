export type HelpWords = {
  readonly title: string;
  readonly emergencyFor: string;
  readonly unknownCountry: { readonly title: string; readonly text: string; readonly set: string; readonly numberIn: (number: string, countries: string) => string };
  readonly teamFor: string;
  readonly dayOrNight: string;
  readonly clinic: string;
  readonly clinicHint: string;
  readonly clinicOpen: (until: string) => string;
  /** `next`: day and time of the next opening, null when it is unknown. */
  readonly clinicClosed: (next: string | null) => string;
  /** Beside a number that no source names. */
  readonly notChecked: string;
  readonly changeNumbers: string;
  /** On a screen too large for a phone. */
  readonly fromAPhone: string;
  readonly say: string;
  readonly way: string;
  readonly appointment: string;
  readonly noTeam: { readonly title: string; readonly text: string; readonly button: string };
  readonly check: string;
  readonly checkHint: string;
  readonly guide: string;
  readonly needsSignal: string;
  readonly crisisLine: (number: string) => string;
  readonly crisisHint: string;
};

export type HelpWords = {
  readonly title: string;
  readonly emergencyFor: string;
  readonly unknownCountry: { readonly title: string; readonly text: string; readonly set: string; readonly numberIn: (number: string, countries: string) => string };
  readonly teamFor: string;
  readonly dayOrNight: string;
  /** Beside a number that no source names. */
  readonly notChecked: string;
  /** On a screen too large for a phone. */
  readonly fromAPhone: string;
  readonly noTeam: { readonly title: string; readonly text: string; readonly button: string };
  readonly check: string;
  readonly checkHint: string;
  readonly guide: string;
  readonly needsSignal: string;
  readonly crisisLine: (number: string) => string;
  readonly crisisHint: string;
};

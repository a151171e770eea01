/** The caregiver's warning-sign check. */
export type CheckWords = {
  readonly title: (name: string | null) => string;
  readonly intro: string;
  readonly groups: {
    readonly emergency: { readonly title: (emergency: string | null) => string; readonly hint: string };
    readonly urgent: { readonly title: string; readonly hint: string };
    readonly 'same-day': { readonly title: string; readonly hint: string };
  };
  readonly none: string;
  readonly save: string;
  readonly saved: (time: string) => string;
  readonly nothingTicked: string;
  readonly ticked: (signs: string) => string;
  readonly cannotSave: string;
  readonly insight: string;
  readonly strictest: string;
  readonly dayOrNight: string;
};

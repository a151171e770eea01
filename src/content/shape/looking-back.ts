/** The charts of the diary: a week or two at a time. */
export type LookingBackWords = {
  /** “Day 0 to Day 13”, “November 16 to November 29”. */
  readonly range: (from: string, to: string) => string;
  readonly window: { readonly legend: string; readonly week: string; readonly twoWeeks: string };
  readonly newest: string;
  readonly goTo: string;
  readonly noTemperature: string;
  readonly inHospital: string;
  readonly symptoms: {
    readonly title: string;
    readonly worst: (facts: { readonly sign: string; readonly step: string; readonly day: string }) => string;
    readonly bigger: string;
    readonly marked: (signs: string) => string;
    readonly none: string;
    readonly nothingEntered: string;
    readonly sign: string;
    readonly howMany: string;
    readonly hours: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly calls: {
    readonly title: string;
    readonly none: string;
    readonly thinkingCheck: (who: string) => string;
    readonly signCheck: (who: string) => string;
    readonly inHospital: string;
  };
};

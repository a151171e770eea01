import type { PhoneProblem } from '#symptoms/phone-number.ts';

export type SetupWords = {
  readonly language: { readonly title: string };
  readonly welcome: {
    readonly does: readonly string[];
    readonly notTitle: string;
    readonly doesNot: readonly string[];
    readonly storage: string;
    readonly start: string;
    readonly guideOnly: string;
    readonly checkSigns: string;
    readonly more: string;
  };
  readonly question: (step: number, of: number) => string;
  readonly day: {
    readonly title: string;
    readonly hint: string;
    readonly notGiven: string;
    readonly unknown: string;
    readonly unsure: string;
    readonly typed: string;
    readonly todayIs: (day: number) => string;
    readonly chosen: (date: string) => string;
    readonly longAgo: (date: string) => string;
    readonly monthBefore: string;
    readonly monthAfter: string;
  };
  readonly number: {
    readonly title: string;
    readonly hint: string;
    readonly label: string;
    readonly where: string;
    readonly clinic: string;
    readonly country: string;
    readonly chooseCountry: string;
    readonly otherCountry: string;
    readonly emergencyHere: (number: string) => string;
    readonly unverified: string;
    readonly notYet: string;
    readonly problems: Readonly<Record<PhoneProblem, string>>;
    readonly isEmergency: string;
    /** `digits`: how many a whole number has in that country; null where they vary. */
    readonly notWhole: (digits: number | null) => string;
    readonly asItIs: string;
  };
  readonly who: {
    readonly title: string;
    readonly patient: string;
    readonly patientHint: string;
    readonly caregiver: string;
    readonly caregiverHint: string;
    readonly both: string;
    readonly bothHint: string;
    readonly names: string;
    readonly namesHint: string;
    readonly patientName: string;
    readonly caregiverName: string;
    readonly changeLater: string;
  };
};

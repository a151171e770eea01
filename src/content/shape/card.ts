import type { CardField } from '#symptoms/row.ts';

/** Facts of the card, in the order in which a stranger needs them. */
export type CardLineId =
  | 'name' | 'born' | 'cells' | 'therapy' | 'allergies' | 'diagnosis' | 'centre' | 'consultant' | 'hospitalNumber' | 'medicines' | 'usual'
  | 'caregiver' | 'caregiverPhone';

/** For staff: the line from which a fever counts, in both units, and whether the cells may aim at BCMA. */
export type StaffFacts = { readonly fever: string; readonly bcma: boolean };

/** The emergency card (evidence pack, section g): read by a stranger, in the language of the hospital. */
export type CardWords = {
  readonly title: string;
  readonly hint: string;
  /** The two lines at its head. */
  readonly who: string;
  readonly callFirst: string;
  readonly terms: Readonly<Record<CardLineId, string>>;
  readonly today: string;
  readonly notYet: string;
  readonly target: (target: string) => string;
  readonly usual: { readonly thinking: (points: number) => string; readonly pressure: (systolic: number) => string; readonly oxygen: (percent: string) => string };
  readonly team: string;
  readonly backup: (number: string) => string;
  readonly askCaregiver: string;
  /** Facts that are not on the card, in one line. */
  readonly askAbout: (facts: string) => string;
  readonly staff: { readonly title: string; readonly lines: (facts: StaffFacts) => readonly string[]; readonly short: (facts: StaffFacts) => string };
  readonly bystander: { readonly emergency: (number: string | null) => string; readonly team: string };
  /** Around the card, in the language of the page. */
  readonly callTeam: string;
  readonly addFacts: string;
  readonly changeFacts: string;
  readonly wallet: { readonly title: string; readonly intro: string; readonly print: string; readonly front: string; readonly back: string; readonly cut: string };
  readonly code: { readonly title: string; readonly hint: string; readonly name: string; readonly tooLong: string };
  readonly anyone: string;
  readonly notReviewed: string;
  readonly form: {
    readonly title: string;
    readonly intro: string;
    readonly fields: Readonly<Record<CardField, string>>;
    readonly hints: Readonly<Partial<Record<CardField, string>>>;
    readonly elsewhere: { readonly cells: string; readonly number: string; readonly usual: string };
    readonly notSaved: string;
  };
};

export type MyInfoWords = {
  readonly title: string;
  readonly treatment: {
    readonly title: string;
    readonly cellsGiven: string;
    readonly unknown: string;
    readonly notYet: string;
    readonly product: string;
    readonly target: string;
    readonly targets: Readonly<Record<'CD19' | 'BCMA' | 'unknown', string>>;
    readonly targetHint: string;
  };
  readonly numbers: {
    readonly title: string;
    readonly team: string;
    readonly clinic: string;
    readonly country: string;
    readonly none: string;
  };
  readonly people: { readonly title: string; readonly patient: string; readonly caregiver: string; readonly usedBy: string; readonly usedByNames: Readonly<Record<'patient' | 'caregiver' | 'both', string>> };
  readonly reading: {
    readonly title: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: Readonly<Record<'auto' | 'day' | 'night' | 'strong', string>>;
    readonly textSize: string;
    readonly textSizeName: (percent: number) => string;
    readonly unit: string;
    readonly phoneKeyboard: string;
    readonly phoneKeyboardHint: string;
  };
  readonly storage: {
    readonly title: string;
    readonly onThisPhone: string;
    readonly kept: string;
    readonly mayBeCleared: string;
    readonly homeScreen: string;
    readonly unknown: string;
    readonly entries: (n: number) => string;
  };
  readonly about: string;
  readonly setUpAgain: string;
  readonly versions: {
    readonly title: string;
    readonly app: (version: string) => string;
    readonly list: (version: string, date: string) => string;
    readonly reviewBy: (date: string) => string;
  };
  readonly savedChange: string;
  readonly notSavedChange: string;
};

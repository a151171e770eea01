/** Every sign and severity that one check-in can hold, and where it can stand: the stretches of days, the product. */
import { noLimits } from '#rules/limits.ts';
import { rank } from '#rules/in-force.ts';
import { signLevel } from '#rules/sign-level.ts';
import { catalogue, severities, signCodes, type SignCode } from '#symptoms/catalogue.ts';
import type { ProductTarget, SignAnswers } from '#symptoms/row.ts';

/** One day in each stretch between the ends of windows, and the unknown day. */
export const days: readonly (number | null)[] = [-1, 0, 13, 14, 15, 31, 56, 91, null];
/** For three signs together, the stretches in which some rule reads differently together than alone; for two, every stretch. */
export const daysTogether: readonly (number | null)[] = [5, 20, 60, 120, null];
export const targets: readonly ProductTarget[] = ['CD19', 'BCMA', 'unknown'];

const typed = (...texts: readonly string[]) => texts.map((text) => ({ text }));
/** One reading in each band that a rule tells apart. */
const measured: Partial<Record<SignCode, readonly unknown[]>> = {
  temp: ['34.9', '35.5', '37.6', '38.2', '40.1'].map((text) => ({ text, unit: 'C' })),
  heart_rate: typed('38', '105', '118', '140'),
  resp_rate: typed('7', '22', '28'),
  systolic: typed('78', '88', '96'),
  spo2: typed('90', '93', '96'),
};

const answersTo = (code: SignCode): readonly unknown[] => {
  switch (catalogue[code].kind) {
    case 'yes': return [true];
    case 'severity': return severities.slice(1);
    case 'count': return [1, 2, 4, 7];
    case 'hours': return [12, 24];
    case 'thinking': return [{ score: 9 }, { score: 6 }];
    case 'doses': return [[{ class: 'steroid', days: 1 }]];
    case 'measurement': return measured[code] ?? [];
  }
};

/** They say how to read the other signs. */
const notSigns: readonly SignCode[] = ['antipyretic_agreed', 'admitted', 'on_steroids_or_tocilizumab'];

export type Said = { readonly code: SignCode; readonly answers: SignAnswers; readonly name: string };

export const everySign: readonly Said[] = signCodes
  .filter((code) => !notSigns.includes(code))
  .flatMap((code) => answersTo(code).map((value) => ({ code, answers: { [code]: value }, name: `${code} ${JSON.stringify(value)}` })));

export type Place = { readonly day: number | null; readonly target: ProductTarget };

/** @returns the rank of the level of these answers alone: -1 for none, 0 for routine … 3 for emergency */
export const levelOf = (answers: SignAnswers, { day, target }: Place): number =>
  rank(signLevel(answers, { limits: noLimits, day, target }).level);

export const nameOf = ({ day, target }: Place): string => `day ${day ?? 'unknown'}, ${target}`;

/** An unknown product is turned into BCMA before any rule looks, which a test holds. */
const placesOn = (when: readonly (number | null)[]): readonly Place[] => when.flatMap((day) => (['CD19', 'BCMA'] as const).map((target) => ({ day, target })));
export const placesOfThree = placesOn(daysTogether);
export const placesOfTwo = placesOn(days);

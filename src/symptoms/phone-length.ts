/** Whether a number has the length of a whole one. Only a question: a team may really use a short code. */
import type { PhoneNumber } from './phone-number.ts';

type Plan = { readonly calling: string; readonly national: RegExp; readonly abroad: RegExp; readonly digits: number };

/**
 * Closed plans, where every whole number has one length (national numbering plans filed under ITU-T E.164).
 * Elsewhere lengths vary. America dials its 1 or leaves it out; Mexico’s old 1 after +52 still stands on papers.
 */
const america: Plan = { calling: '+1', national: /^(?:1?\d{10}|011\d{7,15})$/, abroad: /^\d{10}$/, digits: 10 };
const plans: Readonly<Record<string, Plan>> = {
  US: america,
  CA: america,
  MX: { calling: '+52', national: /^\d{10}$/, abroad: /^1?\d{10}$/, digits: 10 },
  ES: { calling: '+34', national: /^\d{9}$/, abroad: /^\d{9}$/, digits: 9 },
  FR: { calling: '+33', national: /^0\d{9}$/, abroad: /^\d{9}$/, digits: 10 },
};

/** What no whole number falls short of or goes beyond: fewer are short codes, more than E.164 allows. */
const anyWhole = /^\d{7,15}$/;
const shortCode = /^\d{2,6}$/;

/** `digits`: how many a whole number has there; null where they vary. */
export type LengthDoubt = { readonly digits: number | null };

/**
 * @param country ISO 3166 code, `other` or null when it is unknown
 * @param shortCodes whether two to six digits are usual here, as for an emergency or a crisis line
 * @returns what to ask, or null when the number may be whole
 */
export const lengthDoubt = ({ href }: PhoneNumber, country: string | null, shortCodes = false): LengthDoubt | null => {
  const [dialled = ''] = href.slice('tel:'.length).split(';');
  if (shortCodes && shortCode.test(dialled)) return null;
  const abroad = Object.values(plans).find(({ calling }) => dialled.startsWith(calling));
  if (abroad) return abroad.abroad.test(dialled.slice(abroad.calling.length)) ? null : { digits: abroad.digits };
  const plan = dialled.startsWith('+') ? undefined : plans[country ?? ''];
  if (plan) return plan.national.test(dialled) ? null : { digits: plan.digits };
  return anyWhole.test(dialled.replace('+', '')) ? null : { digits: null };
};

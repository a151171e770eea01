/** Whom to call: the emergency numbers of where the person stays, and the team's own. */
import { regionOf, type EmergencyNumber } from '#content/regions.ts';
import { readPhoneNumber, type PhoneNumber } from '#symptoms/phone-number.ts';
import type { TreatmentAnswers } from '#symptoms/row.ts';

export type CallTargets = {
  /** One number, or, where the country is unknown, the usual ones with their countries: never a guess. */
  readonly emergency: readonly EmergencyNumber[];
  /** The 24-hour line. */
  readonly team: PhoneNumber | null;
  readonly clinic: PhoneNumber | null;
};

const numberOf = (text: string | null | undefined): PhoneNumber | null => {
  const read = readPhoneNumber(text ?? '');
  return 'href' in read ? read : null;
};

export const callTargets = (treatment: TreatmentAnswers): CallTargets => ({
  emergency: regionOf(treatment.country ?? null).emergency,
  team: numberOf(treatment.teamNumber),
  clinic: numberOf(treatment.clinicNumber),
});

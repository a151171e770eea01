/** Whom to call: the emergency numbers of where the person stays, the team's own, and what somebody entered in their place. */
import { regionOf, type CrisisNumber, type EmergencyNumber } from '#content/regions.ts';
import { readPhoneNumber, type PhoneNumber } from '#symptoms/phone-number.ts';
import type { TreatmentAnswers } from '#symptoms/row.ts';

export type CallTargets = {
  /** One number, or, where the country is unknown, the usual ones with their countries: never a guess. */
  readonly emergency: readonly EmergencyNumber[];
  /** The 24-hour line. */
  readonly team: PhoneNumber | null;
  readonly clinic: PhoneNumber | null;
  /** Called when the 24-hour line does not answer. */
  readonly backup: PhoneNumber | null;
  readonly crisis: (CrisisNumber & { readonly phone: PhoneNumber }) | null;
};

const numberOf = (text: string | null | undefined, fewest?: 2): PhoneNumber | null => {
  const read = readPhoneNumber(text ?? '', fewest);
  return 'href' in read ? read : null;
};

const emergencyOf = ({ emergencyNumber, country }: TreatmentAnswers): CallTargets['emergency'] => {
  const own = numberOf(emergencyNumber, 2);
  return own ? [{ number: own.href.slice('tel:'.length), countries: [], source: 'own', verified: false }] : regionOf(country ?? null).emergency;
};

const crisisOf = ({ crisisNumber, country }: TreatmentAnswers): CallTargets['crisis'] => {
  const own = numberOf(crisisNumber);
  if (own) return { number: own.shown, name: '', source: 'own', verified: false, phone: own };
  const { crisis } = regionOf(country ?? null);
  const phone = numberOf(crisis?.number);
  return crisis && phone ? { ...crisis, phone } : null;
};

export const callTargets = (treatment: TreatmentAnswers): CallTargets => ({
  emergency: emergencyOf(treatment),
  team: numberOf(treatment.teamNumber),
  clinic: numberOf(treatment.clinicNumber),
  backup: numberOf(treatment.backupNumber),
  crisis: crisisOf(treatment),
});

/** The one emergency number, or null when the country is unknown. */
export const onlyEmergency = ({ emergency: [only, ...others] }: CallTargets): EmergencyNumber | null =>
  only && others.length === 0 ? only : null;

import type { ReactNode } from 'react';
import { dayNumber } from '#symptoms/treatment.ts';
import { useApp } from '#app/app-context.ts';
import { useHospitalStay } from './use-hospital.ts';

/** Under the day of Today: in the hospital, and since when. */
export const HospitalSince = ({ otherwise }: { readonly otherwise: ReactNode }) => {
  const { words, format, treatment } = useApp();
  const stay = useHospitalStay();
  if (stay.state !== 'inside') return otherwise;
  const day = dayNumber(treatment, stay.since);
  return day === null || day < 0 ? words.hospital.sinceDate(format.date(stay.since)) : words.hospital.sinceDay(day);
};

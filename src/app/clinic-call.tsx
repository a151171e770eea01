/** The clinic's own number, by its hours. */
import { clinicAt } from '#symptoms/clinic-hours.ts';
import { CallLink } from '#ui/call-link.tsx';
import { useApp } from './app-context.ts';
import { TeamCall, useCallNumber } from './call-links.tsx';

/** Whether the clinic answers now, in words; null while its hours are not known. */
export const useClinicNow = (): { readonly open: boolean; readonly note: string } | null => {
  const { words, format, now, treatment } = useApp();
  if (!treatment.clinicHours) return null;
  const state = clinicAt(treatment.clinicHours, now.instant);
  if (state.open) return { open: true, note: words.calling.clinic.open(format.time(`${now.civilDay}T${state.until}`)) };
  const { next } = state;
  return { open: false, note: words.calling.clinic.closed(next && format.dayAndTime(`${next.civilDay}T${next.at}`)) };
};

/** By day the clinic's number; without one, or while it is known to be closed, the 24-hour line. */
export const ClinicCall = () => {
  const { words, targets } = useApp();
  const callNumber = useCallNumber();
  const clinic = useClinicNow();
  if (!targets.clinic || (targets.team && clinic?.open === false)) return <TeamCall tone="plain" {...(clinic && !clinic.open ? { note: words.help.dayOrNight } : {})} />;
  return <CallLink tone="plain" number={callNumber(targets.clinic)} label={words.levels['same-day'].button(null)} {...(clinic ? { note: clinic.note } : {})} />;
};

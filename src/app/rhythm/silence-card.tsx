import type { Alert } from '#rules/alert.ts';
import { silentSince } from '#symptoms/rhythm.ts';
import { AlertCard } from '#ui/alert-card.tsx';
import { Button } from '#ui/button.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { EmergencyCalls } from '#app/call-links.tsx';
import { dateAndTime } from '#app/date-and-time.ts';

/** The rule of silence, counted from the hour of set-up while nothing was ever entered: then it rests on no row. */
const neverBegun = (alerts: readonly Alert[]): boolean => alerts.some(({ rule, key }) => rule === 'T06' && key.rests.length === 0);

/** Silence in the first weeks, to whoever looks after the patient: go and look. Not waking, not reached, no sense: the emergency number. */
export const SilenceCard = ({ alerts }: { readonly alerts: readonly Alert[] }) => {
  const { words, format, diary, now, day, treatment } = useApp();
  const { silence } = words.rhythm;
  const since = silentSince(diary.status === 'opening' ? [] : diary.rows, now, day);
  if (treatment.usedBy === 'patient' || (since === null && !neverBegun(alerts))) return null;
  return (
    <>
      <StateCard icon="eye" heading={silence.title(since && dateAndTime(format, since))} note={silence.look(treatment.patientName || null)}>
        <Button size="tall" act={{ href: '/check' }}>
          {silence.fine}
        </Button>
      </StateCard>
      <AlertCard level="emergency" heading={silence.danger.title} note={silence.danger.text}>
        <EmergencyCalls tone="emergency" />
      </AlertCard>
    </>
  );
};

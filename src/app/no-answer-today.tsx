import type { Alert } from '#rules/alert.ts';
import { AlertCard } from '#ui/alert-card.tsx';
import { Card } from '#ui/card.tsx';
import { CallLink } from '#ui/call-link.tsx';
import { useApp } from './app-context.ts';
import { EmergencyCalls, TeamCall, useCallNumber, useEmergencyNumber } from './call-links.tsx';
import { useClinicNow } from './clinic-call.tsx';
import { sameDayHours } from './call-times.ts';
import { useLineDue } from './same-day-due.ts';
import { NoTeamNumber } from './urgent-view.tsx';

/** Nobody answered about something for today: the clinic again, and the 24-hour line at a clock time or once it is closed. */
export const NoAnswerToday = ({ alert }: { readonly alert: Alert }) => {
  const { words, targets } = useApp();
  const { noAnswer, outcome } = words.alert;
  const emergency = useEmergencyNumber();
  const callNumber = useCallNumber();
  const clinic = useClinicNow();
  const due = useLineDue([alert]);
  const again = targets.clinic && (
    <CallLink tone="plain" number={callNumber(targets.clinic)} label={noAnswer.clinicAgain} {...(clinic ? { note: clinic.note } : {})} />
  );
  return (
    <>
      <AlertCard
        level="same-day"
        heading={due.now || !targets.clinic || due.by === null ? noAnswer.lineNow : noAnswer.lineBy(due.by)}
        {...(targets.clinic && !due.now ? { note: noAnswer.lineRule(sameDayHours) } : {})}
      >
        {!due.now && again}
        {targets.team ? <TeamCall tone={due.now ? 'team' : 'plain'} /> : <NoTeamNumber />}
        {due.now && again}
      </AlertCard>
      <Card>
        <p>
          <strong>{outcome.worse(emergency)}</strong>
        </p>
        <EmergencyCalls tone="plain" />
      </Card>
    </>
  );
};

import type { Alert } from '#rules/alert.ts';
import { AlertCard } from '#ui/alert-card.tsx';
import { useSignText } from './alert-view.ts';
import { useApp } from './app-context.ts';
import { routineDays } from './call-times.ts';
import { useNextVisit } from './visit-when.ts';

/** For the next visit: written down, no call needed for it today. */
export const RoutineCard = ({ alerts }: { readonly alerts: readonly Alert[] }) => {
  const { words, format } = useApp();
  const signText = useSignText();
  const next = useNextVisit();
  if (alerts.length === 0) return null;
  const { routine } = words.alert;
  return (
    <AlertCard level="routine" heading={words.levels.routine.heading(null)}>
      <p>
        <strong>{words.today.routine(format.list(alerts.map(signText)))}</strong>
      </p>
      {next && <p>{words.add.visit.next(next)}</p>}
      <p>
        {routine.onReport} {routine.ifWorse} {routine.phone(routineDays)}
      </p>
    </AlertCard>
  );
};

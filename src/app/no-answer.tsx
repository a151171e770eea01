import type { ReactNode } from 'react';
import type { Alert } from '#rules/alert.ts';
import { momentAt } from '#symptoms/moment.ts';
import { AlertCard } from '#ui/alert-card.tsx';
import { Button } from '#ui/button.tsx';
import { CallLink } from '#ui/call-link.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useApp } from './app-context.ts';
import { EmergencyCalls, TeamCall, useCallNumber, useEmergencyNumber } from './call-links.tsx';
import { noAnswerMinutes } from './call-times.ts';
import { PlacePage } from './frame.tsx';

type Props = {
  readonly alert: Alert;
  /** Instants of this call, and of the first one without an answer: from that one the minutes count. */
  readonly at: string;
  readonly since: string;
  readonly onReached: () => void;
  /** What to say when the call could not be written down. */
  readonly children: ReactNode;
};

/** Nobody answered: the next number, then the emergency number at a clock time. No countdown. */
export const NoAnswer = ({ alert, at, since, onReached, children }: Props) => {
  const { words, format, now, targets } = useApp();
  const { noAnswer } = words.alert;
  const emergency = useEmergencyNumber();
  const callNumber = useCallNumber();
  const dueMs = Date.parse(since) + noAnswerMinutes * 60_000;
  const until = format.time(momentAt(dueMs, now.zone).instant);
  // The emergency number itself is never waited for, and after its time it comes first.
  const callEmergencyNow = alert.level === 'emergency' || now.ms >= dueMs;
  const team = alert.level !== 'emergency' && (
    <AlertCard level="urgent" heading={targets.clinic ? noAnswer.next : noAnswer.again}>
      {targets.clinic && <CallLink tone="team" number={callNumber(targets.clinic)} label={words.help.clinic} />}
      <TeamCall tone={targets.clinic ? 'plain' : 'team'} label={noAnswer.again} />
      {!targets.team && !targets.clinic && <p>{words.alert.urgent.noTeamNumber}</p>}
    </AlertCard>
  );
  return (
    <PlacePage title={noAnswer.title(format.time(at))} place="today">
      <PageHeader title={noAnswer.title(format.time(at))} />
      {children}
      {!callEmergencyNow && team}
      <AlertCard
        level="emergency"
        heading={callEmergencyNow ? words.levels.emergency.heading(emergency) : noAnswer.nobodyBy(until, emergency)}
        {...(callEmergencyNow ? {} : { note: noAnswer.rule(noAnswerMinutes) })}
      >
        <EmergencyCalls tone="emergency" />
      </AlertCard>
      {callEmergencyNow && team}
      <Button kind="secondary" act={{ onTap: onReached }}>
        {noAnswer.reached}
      </Button>
      <Button kind="quiet" act={{ href: '/' }}>
        {words.alert.backToFlag}
      </Button>
    </PlacePage>
  );
};

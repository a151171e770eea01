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
  /** Instant of the call. */
  readonly at: string;
  readonly onReached: () => void;
  /** What to say when the call could not be written down. */
  readonly children: ReactNode;
};

/** Nobody answered: the next number, then the emergency number at a clock time. No countdown. */
export const NoAnswer = ({ alert, at, onReached, children }: Props) => {
  const { words, format, now, targets } = useApp();
  const { noAnswer } = words.alert;
  const emergency = useEmergencyNumber();
  const callNumber = useCallNumber();
  const until = format.time(momentAt(Date.parse(at) + noAnswerMinutes * 60_000, now.zone).instant);
  return (
    <PlacePage title={noAnswer.title(format.time(at))} place="today">
      <PageHeader title={noAnswer.title(format.time(at))} />
      {children}
      {alert.level !== 'emergency' && (
        <AlertCard level="urgent" heading={noAnswer.next}>
          {targets.clinic && <CallLink tone="team" number={callNumber(targets.clinic)} label={words.help.clinic} />}
          <TeamCall tone={targets.clinic ? 'plain' : 'team'} label={noAnswer.again} />
          {!targets.team && !targets.clinic && <p>{words.alert.urgent.noTeamNumber}</p>}
        </AlertCard>
      )}
      <AlertCard level="emergency" heading={noAnswer.nobodyBy(until, emergency)} note={noAnswer.rule(noAnswerMinutes)}>
        <EmergencyCalls tone="emergency" />
      </AlertCard>
      <Button kind="secondary" act={{ onTap: onReached }}>
        {noAnswer.reached}
      </Button>
      <Button kind="quiet" act={{ href: '/' }}>
        {words.alert.backToFlag}
      </Button>
    </PlacePage>
  );
};

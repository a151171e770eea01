import type { ReactNode } from 'react';
import type { Alert } from '#rules/alert.ts';
import { momentAt } from '#symptoms/moment.ts';
import { AlertCard } from '#ui/alert-card.tsx';
import { Bullets } from '#ui/bullets.tsx';
import { Button } from '#ui/button.tsx';
import { CallLink } from '#ui/call-link.tsx';
import { Card } from '#ui/card.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useApp } from './app-context.ts';
import { EmergencyCalls, TeamCall, useCallNumber, useEmergencyNumber } from './call-links.tsx';
import { useClinicNow } from './clinic-call.tsx';
import { noAnswerMinutes } from './call-times.ts';
import { triesOf } from './first-try.ts';
import { PlacePage } from './frame.tsx';
import { NoAnswerToday } from './no-answer-today.tsx';

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
  const { words, format } = useApp();
  const { noAnswer } = words.alert;
  return (
    <PlacePage title={noAnswer.title(format.time(at))} place="today">
      <PageHeader title={noAnswer.title(format.time(at))} />
      {children}
      {alert.level === 'same-day' ? <NoAnswerToday alert={alert} /> : <NoAnswerNow alert={alert} since={since} />}
      <Button kind="secondary" act={{ onTap: onReached }}>
        {noAnswer.reached}
      </Button>
      <CallsSoFar alert={alert} />
      <Button kind="quiet" act={{ href: '/' }}>
        {words.alert.backToFlag}
      </Button>
    </PlacePage>
  );
};

const CallsSoFar = ({ alert }: Pick<Props, 'alert'>) => {
  const { words, format, diary } = useApp();
  const { noAnswer } = words.alert;
  const tries = diary.status === 'opening' ? [] : triesOf(diary.rows, alert.key);
  if (tries.length === 0) return null;
  return (
    <Card>
      <h2>{noAnswer.calls}</h2>
      <Bullets items={tries.map((one) => noAnswer.tried(format.time(one)))} />
    </Card>
  );
};

const NoAnswerNow = ({ alert, since }: Pick<Props, 'alert' | 'since'>) => {
  const { words, format, now, targets } = useApp();
  const { noAnswer } = words.alert;
  const emergency = useEmergencyNumber();
  const clinic = useClinicNow();
  const callNumber = useCallNumber();
  const dueMs = Date.parse(since) + noAnswerMinutes * 60_000;
  const until = format.time(momentAt(dueMs, now.zone).instant);
  // The emergency number itself is never waited for, and after its time it comes first.
  const callEmergencyNow = alert.level === 'emergency' || now.ms >= dueMs;
  const byDay = clinic?.open === false ? null : targets.clinic;
  const next = targets.backup ?? byDay;
  const team = alert.level !== 'emergency' && (
    <AlertCard level="urgent" heading={next ? noAnswer.next : noAnswer.again}>
      {next && <CallLink tone="team" number={callNumber(next)} label={targets.backup ? noAnswer.backup : words.calling.clinic.call} />}
      <TeamCall tone={next ? 'plain' : 'team'} label={noAnswer.again} />
      {targets.backup && byDay && <CallLink tone="plain" number={callNumber(byDay)} label={words.calling.clinic.call} />}
      {!targets.team && !next && <p>{words.alert.urgent.noTeamNumber}</p>}
    </AlertCard>
  );
  return (
    <>
      {!callEmergencyNow && team}
      <AlertCard
        level="emergency"
        heading={callEmergencyNow ? words.levels.emergency.heading(emergency) : noAnswer.nobodyBy(until, emergency)}
        {...(callEmergencyNow ? {} : { note: noAnswer.rule(noAnswerMinutes) })}
      >
        <EmergencyCalls tone="emergency" />
        {alert.level === 'emergency' && <TeamCall tone="plain" label={words.alert.emergency.thenTeam} />}
      </AlertCard>
      {callEmergencyNow && team}
    </>
  );
};

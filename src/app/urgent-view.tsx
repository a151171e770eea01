import type { Alert } from '#rules/alert.ts';
import { AlertCard } from '#ui/alert-card.tsx';
import { Bullets } from '#ui/bullets.tsx';
import { Button } from '#ui/button.tsx';
import { LargeTextCall } from '#ui/call-dock.tsx';
import { Card } from '#ui/card.tsx';
import { Steps } from '#ui/steps.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { WhyBox } from '#ui/why-box.tsx';
import { useSignText, useWhyText } from './alert-view.ts';
import { useApp } from './app-context.ts';
import { EmergencyCalls, TeamCall, useEmergencyNumber } from './call-links.tsx';
import { ClinicCall } from './clinic-call.tsx';
import { noAnswerMinutes, sameDayHours } from './call-times.ts';
import { useLineDue } from './same-day-due.ts';
import { useTried } from './use-tried.ts';

type Props = { readonly alerts: readonly Alert[]; readonly rank?: 1 | 2 };

/** Silence rests on an entry in which nobody marked anything: there is no mark to take back. */
const isMarked = ({ finding }: Alert): boolean => (finding?.entered ?? []).length > 0;

/** Call now, day or night: the call is the first thing under the heading. Nobody answered for too long: the emergency number before it. */
export const UrgentView = ({ alerts, rank = 1 }: Props) => {
  const { words, targets } = useApp();
  const { alert: say, levels } = words;
  const emergency = useEmergencyNumber();
  const tried = useTried(alerts);
  const due = tried?.due === true;
  const [first] = alerts;
  if (!first) return null;
  const fever = alerts.some(({ finding }) => finding?.group === 'temp');
  return (
    <>
      {due && (
        <AlertCard level="emergency" rank={rank} levelWords={levels.emergency.tag} heading={levels.emergency.heading(emergency)} note={tried.text}>
          <EmergencyCalls tone="emergency" />
        </AlertCard>
      )}
      <AlertCard level="urgent" rank={due ? 2 : rank} levelWords={levels.urgent.tag} heading={levels.urgent.heading(emergency)}>
        {targets.team ? <TeamCall /> : <NoTeamNumber />}
        {tried && !due && (
          <p>
            <strong>{tried.text}</strong>
          </p>
        )}
        <Why alerts={alerts} even={say.why.evenIfWell} />
        <TextLink act={{ href: '/say?from=today' }}>{words.calling.rows.say}</TextLink>
        <Button kind="secondary" act={{ href: `/called/${first.rule}` }}>
          {levels.urgent.record}
        </Button>
      </AlertCard>
      <Card>
        <h2>{say.urgent.waitTitle}</h2>
        <Steps items={say.urgent.wait({ minutes: noAnswerMinutes, emergency }, fever)} />
      </Card>
      {isMarked(first) && <TextLink act={{ href: `/mistake/${first.rule}` }}>{say.mistake.link}</TextLink>}
      {(due || targets.team) && <LargeTextCall level={due ? 'emergency' : 'urgent'}>{due ? <EmergencyCalls tone="emergency" /> : <TeamCall />}</LargeTextCall>}
    </>
  );
};

/** Without the team's number nothing is left empty: whom to ask for, and the emergency number. */
export const NoTeamNumber = () => {
  const { words } = useApp();
  return (
    <>
      <p>
        <strong>{words.alert.urgent.noTeamNumber}</strong>
      </p>
      <EmergencyCalls tone="plain" />
      <Button kind="secondary" act={{ href: '/set-up/number' }}>
        {words.help.noTeam.button}
      </Button>
    </>
  );
};

/** Today, not tomorrow. */
export const SameDayView = ({ alerts, rank = 2 }: Props) => {
  const { words, targets } = useApp();
  const { alert: say, levels } = words;
  const due = useLineDue(alerts);
  const [first] = alerts;
  if (!first) return null;
  // Without the 24-hour line the clinic's own number stays where it is.
  const line = due.now && targets.team !== null;
  return (
    <AlertCard level="same-day" rank={rank} levelWords={levels['same-day'].tag} heading={levels['same-day'].heading(null)}>
      {line ? <TeamCall note={words.help.dayOrNight} /> : targets.team || targets.clinic ? <ClinicCall /> : <NoTeamNumber />}
      <Why alerts={alerts} />
      <p>{line ? say.noAnswer.lineNow : due.by === null ? say.sameDay.closed(sameDayHours) : say.noAnswer.lineBy(due.by)}</p>
      {!line && targets.clinic && <TeamCall tone="plain" />}
      <TextLink act={{ href: '/say?from=today' }}>{words.calling.rows.say}</TextLink>
      <Button kind="secondary" act={{ href: `/called/${first.rule}` }}>
        {levels['same-day'].record}
      </Button>
      {isMarked(first) && <TextLink act={{ href: `/mistake/${first.rule}` }}>{say.mistake.link}</TextLink>}
    </AlertCard>
  );
};

const Why = ({ alerts, even }: { readonly alerts: readonly Alert[]; readonly even?: string }) => {
  const { words } = useApp();
  const signText = useSignText();
  const whyText = useWhyText();
  const [first] = alerts;
  if (!first) return null;
  return (
    <WhyBox title={words.alert.why.reason} leads={alerts.map(signText)}>
      <p>
        {whyText(first)} {even}
      </p>
      <TextLink act={{ href: `/why/${first.rule}` }}>{words.alert.why.more}</TextLink>
    </WhyBox>
  );
};

/** Lower signs that fire beside the headline: the one call is about them too. */
export const AlsoCard = ({ alerts }: { readonly alerts: readonly Alert[] }) => {
  const { words } = useApp();
  const signText = useSignText();
  if (alerts.length === 0) return null;
  return (
    <Card>
      <h2>{words.alert.also}</h2>
      <Bullets items={alerts.map(signText)} />
    </Card>
  );
};

/** The main card of a day on which nothing calls for a call: what was compared, what is missing, or why nothing can be said. */
import type { Calm } from '#rules/calm.ts';
import { momentAt } from '#symptoms/moment.ts';
import { Bullets } from '#ui/bullets.tsx';
import { Button, ButtonPair } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { useApp } from './app-context.ts';
import { TeamCall } from './call-links.tsx';
import { useClockDoubt } from './clock-watch.ts';
import { useQuestionsAnswered } from './thinking/use-questions-answered.ts';
import { isThinner, PaceCard } from './rhythm/pace-card.tsx';

/** Where each missing thing is added. */
const wayTo = { danger: '/check-in/now', temperature: '/temperature', 'thinking-check': '/thinking' } as const;

const hourMs = 3_600_000;

export const CalmCard = ({ calm }: { readonly calm: Calm }) => {
  const { words, now, day } = useApp();
  const { today } = words;
  const doubt = useClockDoubt();
  // The clock is asked about on a card of its own. Nothing is said of the last entry meanwhile; entering goes on.
  if (doubt && calm.state !== 'flagged' && calm.state !== 'nothing-yet') return <AddMore />;
  switch (calm.state) {
    case 'flagged':
      return null;
    case 'nothing-yet':
      return isThinner(day) ? <PaceCard /> : <StartCard />;
    case 'withheld':
      return (
        <Card>
          <h2>{today.withheld[calm.why].title}</h2>
          <p>{today.withheld[calm.why].text}</p>
          <TeamCall tone="plain" />
          <AddMore />
        </Card>
      );
    case 'expired':
      return isThinner(day) ? <PaceCard /> : (
        <Card>
          <h2>{today.quiet.expired(Math.max(1, Math.floor((now.ms - Date.parse(calm.since)) / hourMs)))}</h2>
          <AddMore />
        </Card>
      );
    case 'incomplete':
      return <IncompleteCard missing={calm.missing} />;
    case 'nothing-matched':
      return <QuietCard since={calm.since} untilMs={calm.untilMs} />;
  }
};

/** What is missing, each with the way to it. Questions that stand in for a score that means nothing here are not asked again at once. */
const IncompleteCard = ({ missing }: Pick<Extract<Calm, { state: 'incomplete' }>, 'missing'>) => {
  const { words } = useApp();
  const { incomplete } = words.today;
  const { notUsable } = words.thinking;
  const answered = useQuestionsAnswered();
  const lacks = missing.filter((one) => !(answered && one === 'thinking-check'));
  return (
    <Card>
      <h2>{lacks.length > 0 ? incomplete.title(lacks) : notUsable.today.title}</h2>
      <p>{lacks.length > 0 ? incomplete.text : notUsable.today.text}</p>
      {lacks.map((one) => (
        <Button key={one} act={{ href: wayTo[one] }}>
          {incomplete.add[one]}
        </Button>
      ))}
      <CallAnyway />
      {lacks.length === 0 && <AddMore />}
    </Card>
  );
};

/** Nothing matched: said with its time, its limits, and until it is too old. */
const QuietCard = ({ since, untilMs }: Pick<Extract<Calm, { state: 'nothing-matched' }>, 'since' | 'untilMs'>) => {
  const { words, format, now } = useApp();
  const { today } = words;
  return (
    <Card>
      <h2>{today.quiet.heading}</h2>
      <p>{today.quiet.time(format.time(since), format.time(momentAt(untilMs, now.zone).instant))}</p>
      <p className="muted">{today.quiet.uncertain}</p>
      <CallAnyway />
      <AddMore />
    </Card>
  );
};

const CallAnyway = () => {
  const { words } = useApp();
  return <p>{words.today.quiet.callAnyway}</p>;
};

/** Safety-netting: exactly what to look for, and how to get help. */
export const CallAnywayCard = () => {
  const { words } = useApp();
  const { quiet } = words.today;
  return (
    <Card>
      <h2>{quiet.callAnywayIf}</h2>
      <Bullets items={quiet.reasons} />
      <TeamCall tone="plain" />
    </Card>
  );
};

/** The two ways to enter something now. */
export const AddMore = () => {
  const { words } = useApp();
  return (
    <ButtonPair tiles>
      <Button kind="secondary" icon="thermometer" act={{ href: '/temperature' }}>
        {words.today.quiet.temperature}
      </Button>
      <Button kind="secondary" icon="plus" act={{ href: '/check-in/now' }}>
        {words.today.quiet.addMore}
      </Button>
    </ButtonPair>
  );
};

const partOfDay = (hour: number) => (hour < 5 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening');

const StartCard = () => {
  const { words, now, treatment } = useApp();
  const { today } = words;
  const hour = Number(now.instant.slice(11, 13));
  const caregiver = treatment.usedBy === 'caregiver';
  return (
    <Card>
      <div>
        <h2>{today.greeting(partOfDay(hour), (caregiver ? treatment.caregiverName : treatment.patientName) || null)}</h2>
        <p className="muted">{today.start.text}</p>
      </div>
      {caregiver && (
        <Button size="tall" act={{ href: '/check' }}>
          {today.checkOn.title(treatment.patientName || null)}
        </Button>
      )}
      <Button kind={caregiver ? 'secondary' : 'primary'} size="tall" act={{ href: '/check-in/now' }}>
        {today.start.button}
      </Button>
      <Button kind="secondary" icon="thermometer" act={{ href: '/temperature' }}>
        {today.start.temperature}
      </Button>
    </Card>
  );
};

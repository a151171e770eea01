import type { Alert, Outcome } from '#rules/alert.ts';
import { AlertCard } from '#ui/alert-card.tsx';
import { Button } from '#ui/button.tsx';
import { Bullets } from '#ui/bullets.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useEnteredText, useSignText } from './alert-view.ts';
import { useApp } from './app-context.ts';
import { EmergencyCalls, TeamCall } from './call-links.tsx';

type Called = { readonly alert: Alert; readonly last: Outcome };

/** One group per call, the highest level first. */
const byCall = (alerts: readonly Alert[]): readonly (readonly Called[])[] => {
  const called = alerts.flatMap((alert): readonly Called[] => (alert.last ? [{ alert, last: alert.last }] : []));
  return [...new Set(called.map(({ last }) => last.rowId))].map((id) => called.filter(({ last }) => last.rowId === id));
};

/** Signs that still count after the call: “called 02:50, reached someone”. They keep the calm sentence away. */
export const StandingCard = ({ alerts }: { readonly alerts: readonly Alert[] }) =>
  byCall(alerts).map((called) => <OneCall key={called[0]?.last.rowId} called={called} />);

const OneCall = ({ called }: { readonly called: readonly Called[] }) => {
  const { words, format } = useApp();
  const { standing } = words.today;
  const signText = useSignText();
  const enteredText = useEnteredText();
  const [first] = called;
  if (!first) return null;
  const { alert, last } = first;
  const signs = called.length === 1 ? [signText(alert)] : enteredText(called.map((one) => one.alert)).map(format.capital);
  return (
    <AlertCard
      level={alert.level}
      levelWords={words.levels[alert.level].tag}
      heading={format.capital(standing.called(format.time(last.at), words.alert.outcome.options[last.outcome].past))}
    >
      <Bullets items={signs} />
      <p>
        {standing.stays} {standing.callAgain}
      </p>
      {alert.level === 'emergency' && <EmergencyCalls tone="emergency" />}
      <TeamCall tone="plain" />
      <TextLink act={{ href: `/why/${alert.rule}` }}>{words.alert.why.more}</TextLink>
    </AlertCard>
  );
};

/** One question for each sign, however often it came up: one answer covers them all. */
export const UnansweredCards = ({ alerts }: { readonly alerts: readonly Alert[] }) =>
  alerts
    .filter(({ rule }, index) => alerts.findIndex((alert) => alert.rule === rule) === index)
    .map((alert) => <UnansweredCard key={alert.rule} alert={alert} />);

/** Shown before, no longer in the recent entries, and nobody has said what happened: it does not fade away. */
const UnansweredCard = ({ alert }: { readonly alert: Alert }) => {
  const { words } = useApp();
  const { whatHappened } = words.today;
  const signText = useSignText();
  return (
    <StateCard icon="question" heading={whatHappened.title} note={`${whatHappened.text} ${signText(alert)}`}>
      {alert.level === 'emergency' && <EmergencyCalls tone="plain" />}
      <TeamCall tone="plain" />
      <Button act={{ href: `/called/${alert.rule}` }}>{whatHappened.button}</Button>
    </StateCard>
  );
};

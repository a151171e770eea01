import type { Alert } from '#rules/alert.ts';
import { CallLink } from '#ui/call-link.tsx';
import { EmergencyAct } from '#ui/emergency-act.tsx';
import { EmergencyScreen } from '#ui/emergency-screen.tsx';
import { useEnteredText, useSignText } from './alert-view.ts';
import { useApp } from './app-context.ts';
import { EmergencyCalls, TeamCall, useCallNumber, useEmergencyNumber } from './call-links.tsx';
import { BarePage } from './frame.tsx';
import { useLogShown } from './log-shown.ts';

type Props = {
  readonly alerts: readonly Alert[];
  /** Lower signs that fire beside them. */
  readonly also: readonly Alert[];
};

/** Instead of Today while an emergency is open; the crisis path before everything else. */
export const EmergencyToday = ({ alerts, also }: Props) => {
  const [first] = alerts;
  // The crisis page reads no list of reasons back, so the others are not shown with it.
  useLogShown(first?.crisis ? alerts : [...alerts, ...also]);
  if (!first) return null;
  return first.crisis ? <CrisisPage alert={first} /> : <EmergencyPage alerts={alerts} also={also} />;
};

/** The whole screen: call now. It has no bar, because it is help itself. */
const EmergencyPage = ({ alerts, also }: Props) => {
  const signText = useSignText();
  const { words, treatment, day, format } = useApp();
  const { alert: say, levels } = words;
  const emergency = useEmergencyNumber();
  const enteredText = useEnteredText();
  const [first] = alerts;
  if (!first) return null;
  const signs = format.list(enteredText(alerts));
  const byCaregiver = first.finding?.entered.some(({ by }) => by !== 'patient') ?? false;
  const facts = { speaker: byCaregiver ? 'caregiver' : 'patient', name: treatment.patientName || null, day, signs } as const;
  return (
    <BarePage title={levels.emergency.heading(emergency)}>
      <EmergencyScreen
        levelWords={levels.emergency.tag}
        heading={levels.emergency.heading(emergency)}
        reason={say.marked(signs)}
        call={<EmergencyCalls tone="on-red" />}
        say={{ title: say.say.title, line: `${say.say.who(facts)} ${say.say.now(facts)}` }}
        steps={say.emergency.steps(treatment.patientName || null)}
      >
        <TeamCall tone="second" label={say.emergency.thenTeam} />
        <EmergencyAct act={{ href: `/called/${first.rule}` }}>{levels.emergency.record}</EmergencyAct>
        {also.length > 0 && (
          <p>
            {say.also}: {format.list(also.map(signText))}
          </p>
        )}
        <EmergencyAct act={{ href: `/why/${first.rule}` }}>{say.why.more}</EmergencyAct>
        <EmergencyAct kind="quiet" act={{ href: `/mistake/${first.rule}` }}>
          {say.mistake.link}
        </EmergencyAct>
      </EmergencyScreen>
    </BarePage>
  );
};

/** Danger to life from within: the crisis line first, then the team. No list of reasons read back. */
const CrisisPage = ({ alert }: { readonly alert: Alert }) => {
  const { words, targets } = useApp();
  const { crisis } = words.alert;
  const emergency = useEmergencyNumber();
  const callNumber = useCallNumber();
  const line = targets.crisis && (
    <>
      <CallLink tone="on-red" number={callNumber(targets.crisis.phone)} label={crisis.callLine(targets.crisis.number)} showNumber={false} />
      {!targets.crisis.verified && <p>{crisis.unverified}</p>}
    </>
  );
  const danger = <EmergencyCalls tone="on-red" />;
  return (
    <BarePage title={crisis.title}>
      <EmergencyScreen
        levelWords={words.levels[alert.level].tag}
        heading={crisis.title}
        reason={line ? crisis.text : crisis.noLine}
        call={alert.level === 'emergency' ? <>{danger}{line}</> : <>{line}{danger}</>}
        steps={[crisis.danger(emergency), ...crisis.steps]}
      >
        <TeamCall tone="second" note={crisis.thenTeam} />
        <EmergencyAct act={{ href: `/called/${alert.rule}` }}>{words.levels[alert.level].record}</EmergencyAct>
        <EmergencyAct kind="quiet" act={{ href: `/mistake/${alert.rule}` }}>
          {words.alert.mistake.link}
        </EmergencyAct>
      </EmergencyScreen>
    </BarePage>
  );
};

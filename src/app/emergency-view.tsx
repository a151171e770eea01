import { formatFor } from '#content/format.ts';
import { regionOf, type CrisisNumber } from '#content/regions.ts';
import type { SayFacts } from '#content/shape/alert.ts';
import type { Alert } from '#rules/alert.ts';
import { CallLink } from '#ui/call-link.tsx';
import { EmergencyAct } from '#ui/emergency-act.tsx';
import { EmergencyScreen } from '#ui/emergency-screen.tsx';
import { useEnteredText, useSignText } from './alert-view.ts';
import { useApp } from './app-context.ts';
import { EmergencyCalls, TeamCall, useCallNumber, useEmergencyNumber } from './call-links.tsx';
import { BarePage } from './frame.tsx';
import { enteredNounIn } from './entered-noun.ts';
import { onlyEmergency } from './call-targets.ts';
import { useLogShown } from './log-shown.ts';
import { scriptLanguages, useWordsIn } from './say/script-languages.ts';
import { useVoices } from './voices-card.tsx';

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
  const { words, treatment, day, format, targets } = useApp();
  const { alert: say, levels } = words;
  const emergency = useEmergencyNumber();
  const enteredText = useEnteredText();
  const operators = useForOperators(alerts);
  const voices = useVoices();
  const [first] = alerts;
  if (!first) return null;
  const signs = format.list(enteredText(alerts));
  const byCaregiver = first.finding?.entered.some(({ by }) => by !== 'patient') ?? false;
  // Who looks after somebody is told to stay with them, also where no name is known.
  const unnamed = byCaregiver || treatment.usedBy === 'caregiver' ? words.beside.somebody : null;
  const somebodyElse = treatment.usedBy === 'patient' ? null : treatment.patientName || unnamed;
  const facts = { speaker: byCaregiver ? 'caregiver' : 'patient', name: treatment.patientName || null, day, signs } as const;
  return (
    <BarePage title={levels.emergency.heading(emergency)}>
      <EmergencyScreen
        levelWords={levels.emergency.tag}
        heading={levels.emergency.heading(emergency)}
        reason={say.marked(signs)}
        call={
          <>
            <EmergencyCalls tone="on-red" />
            {onlyEmergency(targets)?.verified === false && <p>{words.help.notChecked}</p>}
          </>
        }
        say={{ title: say.say.title, line: `${say.say.who(facts)} ${say.say.now(facts)}`, ...(operators ? { second: operators(facts) } : {}) }}
        steps={say.emergency.steps(somebodyElse)}
      >
        <TeamCall tone="second" label={say.emergency.thenTeam} />
        <EmergencyAct act={{ href: `/called/${first.rule}` }}>{levels.emergency.record}</EmergencyAct>
        <EmergencyAct act={{ href: '/say?from=today' }}>{words.calling.rows.say}</EmergencyAct>
        <EmergencyAct act={{ href: '/card' }}>{words.card.title}</EmergencyAct>
        {voices !== null && (
          <p>
            {words.voices.title}. {voices}
          </p>
        )}
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

/** @returns the sentence in the language of those who answer, where that is not the page's own; null until it is there. */
const useForOperators = (alerts: readonly Alert[]): ((facts: SayFacts) => { readonly lang: string; readonly text: string }) | null => {
  const { lang, treatment, pocket } = useApp();
  const country = treatment.country ?? null;
  const { first } = scriptLanguages(regionOf(country).spoken, lang);
  const words = useWordsIn(first === lang ? null : first);
  if (!words) return null;
  const format = formatFor(first, country, pocket.unit);
  const entered = alerts.flatMap(({ finding }) => finding?.entered ?? []).map(enteredNounIn(words, format));
  const { say } = words.alert;
  return (facts) => {
    const theirs = { ...facts, signs: format.list([...new Set(entered)]) };
    return { lang: first, text: entered.length > 0 ? `${say.who(theirs)} ${say.now(theirs)}` : say.who(theirs) };
  };
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
      {targets.crisis.more && <MoreCrisisLines crisis={targets.crisis.more} />}
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

/** Other ways to the same help: a text message, or a further line of that country. */
const MoreCrisisLines = ({ crisis: more }: { readonly crisis: NonNullable<CrisisNumber['more']> }) => {
  const { words } = useApp();
  const { crisis } = words.alert;
  const callNumber = useCallNumber();
  return more.map(({ number, by, href }) =>
    by === 'text' ? (
      <EmergencyAct key={by} act={{ href }}>
        {crisis.textLine(number)}
      </EmergencyAct>
    ) : (
      <CallLink key={by} tone="second" number={callNumber({ href, shown: number })} label={crisis.mentalHealth(number)} showNumber={false} />
    ),
  );
};

/** What an alert looks like: the action and the call first, then the reason, then what to do while waiting. */
import { levels, type Entered, type Level } from '#rules/types.ts';
import type { Alert, Alerts } from '#rules/alert.ts';
import { useApp } from './app-context.ts';

const rank = (level: Level): number => levels.indexOf(level);

/** Every alert that somebody still has to act on, highest first, the crisis path before all. */
export const pending = (alerts: Alerts): readonly Alert[] =>
  [...alerts.open, ...alerts.unanswered].toSorted((a, b) => Number(b.crisis) - Number(a.crisis) || rank(b.level) - rank(a.level));

/** The alerts of the highest level that is pending, when it asks for a call. */
export const headline = (alerts: Alerts): readonly Alert[] => {
  const all = pending(alerts).filter((alert) => alert.level !== 'routine');
  const [first] = all;
  return first ? all.filter((alert) => alert.level === first.level && alert.crisis === first.crisis) : [];
};

/** Names each sign with its value. Before the phrases are loaded: nothing, never a code. */
export const useSignText = () => {
  const { ruleWords, format } = useApp();
  return (alert: Alert): string =>
    ruleWords?.[alert.rule].sign(alert.finding ?? { entered: [], lines: {}, day: null }, format) ?? '';
};

export const useWhyText = () => {
  const { ruleWords, format } = useApp();
  return (alert: Alert): string => (alert.finding ? (ruleWords?.[alert.rule].why(alert.finding, format) ?? '') : '');
};

/** Every sign that the alerts rest on, once each, as they are said aloud: “hard to wake”, “temperature 100.9 °F”. */
export const useEnteredText = () => {
  const { words, format } = useApp();
  const signText = useSignText();
  const nounOf = ({ code, value }: Entered): string => {
    const { noun } = words.signs[code];
    if (value.kind === 'temperature') return `${noun} ${format.degrees(value.unit === 'F' ? value.fahrenheit : value.celsius, value.unit)}`;
    if (value.kind === 'severity') return `${noun} (${words.checkIn.severity.options[value.severity].name.toLocaleLowerCase(format.locale)})`;
    return value.kind === 'quantity' ? `${noun}: ${format.number(value.quantity.value)}` : noun;
  };
  return (alerts: readonly Alert[]): readonly string[] => {
    const entered = alerts.flatMap(({ finding }) => finding?.entered ?? []);
    return entered.length > 0 ? [...new Set(entered.map(nounOf))] : alerts.map(signText);
  };
};

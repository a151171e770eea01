/** The words of an alert. */
import type { Alert } from '#rules/alert.ts';
import { describe } from '#rules/describe.ts';
import { noLimits } from '#rules/limits.ts';
import { useApp } from './app-context.ts';
import { enteredNounIn } from './entered-noun.ts';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Names each sign with its value. Before the phrases are loaded: nothing, never a code. */
export const useSignText = () => {
  const { ruleWords, format } = useApp();
  return (alert: Alert): string =>
    ruleWords?.[alert.rule].sign(alert.finding ?? { entered: [], lines: {}, day: null }, format) ?? '';
};

/** The line that was crossed: the sign in general, with the thresholds in force. */
export const useLineText = () => {
  const { ruleWords, format } = useApp();
  return (alert: Alert): string =>
    alert.finding ? (ruleWords?.[alert.rule].sign({ entered: [], lines: alert.finding.lines, day: alert.finding.day }, format) ?? '') : '';
};

/** What the team has changed about this sign: the line without it; null when nothing. */
export const useTeamChange = () => {
  const { ruleWords, format, limits } = useApp();
  return ({ rule, finding }: Alert): { readonly listLine: string } | null => {
    const day = finding?.day ?? null;
    const [own, table] = [describe(rule, limits, day), describe(rule, noLimits, day)];
    if (isSame([own.level, own.window, own.lines], [table.level, table.window, table.lines])) return null;
    return { listLine: ruleWords?.[rule].sign({ entered: [], lines: table.lines, day }, format) ?? '' };
  };
};

export const useWhyText = () => {
  const { ruleWords, format } = useApp();
  return (alert: Alert): string => (alert.finding ? (ruleWords?.[alert.rule].why(alert.finding, format) ?? '') : '');
};

/** Every sign that the alerts rest on, once each, as they are said aloud: “hard to wake”, “temperature 100.9 °F (38.3 °C)”. */
export const useEnteredText = () => {
  const { words, format } = useApp();
  const signText = useSignText();
  const nounOf = enteredNounIn(words, format);
  return (alerts: readonly Alert[]): readonly string[] => {
    const entered = alerts.flatMap(({ finding }) => finding?.entered ?? []);
    return entered.length > 0 ? [...new Set(entered.map(nounOf))] : alerts.map(signText);
  };
};

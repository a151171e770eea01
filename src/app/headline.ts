/** Which alerts come first. */
import type { Alert, Alerts } from '#rules/alert.ts';
import { levels, type Level } from '#rules/types.ts';

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

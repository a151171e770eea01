/** Which alerts come first. */
import type { Alert, Alerts } from '#rules/alert.ts';
import { levels, type Level } from '#rules/types.ts';

const rank = (level: Level): number => levels.indexOf(level);

/** What fires now, asks for a call and has no outcome yet: the crisis path before all, then the highest level. */
const firing = (alerts: Alerts): readonly Alert[] =>
  alerts.open
    .filter(({ level }) => level !== 'routine')
    .toSorted((a, b) => Number(b.crisis) - Number(a.crisis) || rank(b.level) - rank(a.level));

/** The firing alerts of the highest level. What was left unanswered earlier never stands in front of them. */
export const headline = (alerts: Alerts): readonly Alert[] => {
  const all = firing(alerts);
  const [first] = all;
  return first ? all.filter((alert) => alert.level === first.level && alert.crisis === first.crisis) : [];
};

/** The firing alerts below the headline: said under “Also”, because the one call is about them too. */
export const alsoFiring = (alerts: Alerts): readonly Alert[] => {
  const shown = headline(alerts);
  return firing(alerts).filter((alert) => !shown.includes(alert));
};

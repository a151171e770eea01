/** A tremor against the usual one, and when a slight one is already known (W38, W39). */
import type { SignCode } from '#symptoms/catalogue.ts';
import { felt, stepOf, stepOfSeverity } from './entry-answers.ts';
import { dayMs, type Entry } from './entry.ts';
import type { Look, Picture } from './look.ts';
import type { RuleId } from './types.ts';

const isAboveUsual = (entry: Entry, look: Picture): boolean =>
  stepOf(entry, 'tremor') > stepOfSeverity(look.baselines.tremor);

export const newTremor = (entry: Entry, look: Picture): readonly SignCode[] =>
  isAboveUsual(entry, look) ? ['tremor'] : [];

export const isSlightTremor = (entry: Entry): boolean =>
  felt(entry, 'tremor', 'moderate').length === 0 && entry.answers.twitching !== true;

/** The neuro group but W38 and W39 themselves. A test keeps the list complete. */
export const otherNeuro: readonly RuleId[] = [
  'W29', 'W30', 'W31', 'W32', 'W33', 'W34', 'W35', 'W36', 'W37', 'W40', 'W41', 'W42', 'W43', 'W44', 'W45', 'W46', 'W47',
  'W48', 'W53', 'W54', 'W55', 'W56', 'W57',
];

const hasCheck = (look: Picture): boolean =>
  look.current.some((entry) => entry.readings.thinking_check !== undefined && !entry.open);

/**
 * A slight tremor reported before the current entries, with a clean thinking check now and nothing else of the kind. A
 * check that is not clean is of the kind: W55 to W57.
 */
export const tremorIsKnown = (look: Look, days: number): boolean => {
  const wasThere = (entry: Entry): boolean => isAboveUsual(entry, look) && look.nowMs - entry.ms <= days * dayMs;
  return (
    look.current.every(isSlightTremor) && look.before.some(wasThere) && hasCheck(look) &&
    !otherNeuro.some((id) => look.fires(id))
  );
};

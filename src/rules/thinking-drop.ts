/** How far a thinking check lies below the person's own usual score. */
import type { SignCode } from '#symptoms/catalogue.ts';
import type { Entry } from './entry.ts';
import type { Picture } from './look.ts';

/** Assumed when none was recorded: a lower usual score then calls too often rather than too rarely. */
export const usualScore = 10;

const dropOf = (entry: Entry, look: Picture): number => {
  const check = entry.readings.thinking_check;
  return typeof check === 'number' ? (look.baselines.thinking_score ?? usualScore) - check : 0;
};

export const dropped = (entry: Entry, look: Picture, points: number): readonly SignCode[] =>
  dropOf(entry, look) >= points ? ['thinking_check'] : [];

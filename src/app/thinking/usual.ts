import { usualScore } from '#rules/thinking-drop.ts';
import { useApp } from '#app/app-context.ts';

/** What the person usually scores. `known` is false when none was recorded: then all points are assumed, on the safe side. */
export const useUsual = (): { readonly score: number; readonly known: boolean } => {
  const recorded = useApp().treatment.baselines?.thinking_score;
  return { score: recorded ?? usualScore, known: recorded !== undefined };
};

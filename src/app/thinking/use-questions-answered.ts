import { dueOf } from '#symptoms/rhythm.ts';
import { isScoreUsable } from '#symptoms/thinking.ts';
import { useApp } from '#app/app-context.ts';
import { useUsual } from './usual.ts';

/** True while the questions that stand in for a score which means nothing at home (evidence, section d) are answered and not due again. */
export const useQuestionsAnswered = (): boolean => {
  const { diary, now, day } = useApp();
  const { score } = useUsual();
  if (isScoreUsable(score) || diary.status === 'opening') return false;
  return dueOf('thinking-check', diary.rows, now, day)?.state !== 'now';
};

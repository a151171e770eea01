import type { SignAnswers } from '#symptoms/row.ts';
import { useApp } from '#app/app-context.ts';
import { useUsual } from './usual.ts';

/** A check as good as the usual one is no all-clear: what the caregiver feels still counts. */
export const NoPointsLost = ({ answers: { thinking_check: check } }: { readonly answers: SignAnswers }) => {
  const { words } = useApp();
  const usual = useUsual();
  if (!check || !('score' in check) || check.score < usual.score) return null;
  return <p>{words.thinking.said.noneLost}</p>;
};

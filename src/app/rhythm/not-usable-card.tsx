import type { Alert } from '#rules/alert.ts';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { useQuestionsAnswered } from '#app/thinking/use-questions-answered.ts';

/**
 * Where the usual score means nothing at home the rules miss a thinking check all the same, and ask for a call (T06). What the
 * call is for, then, is how else to check; the check itself is not asked for (evidence, section d).
 */
export const NotUsableCard = ({ alerts }: { readonly alerts: readonly Alert[] }) => {
  const { title, text } = useApp().words.thinking.notUsable.today;
  const answered = useQuestionsAnswered();
  if (!answered || alerts.every(({ rule }) => rule !== 'T06')) return null;
  return <StateCard icon="head" heading={title} note={text} />;
};

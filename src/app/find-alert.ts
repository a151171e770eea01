import type { Alert } from '#rules/alert.ts';
import { pending } from './headline.ts';
import { useApp } from './app-context.ts';

/** @returns the alert of that rule that somebody has to act on, else one that stands; null when there is none. */
export const useAlert = (rule: string): Alert | null => {
  const { diary } = useApp();
  if (diary.status === 'opening' || !diary.view) return null;
  const { alerts } = diary.view;
  return [...pending(alerts), ...alerts.standing].find((alert) => alert.rule === rule) ?? null;
};

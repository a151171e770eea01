import type { Alert } from '#rules/alert.ts';
import { useApp } from './app-context.ts';

/** @returns the alert of that rule that somebody has to act on, else one that stands; null when there is none. */
export const useAlert = (rule: string): Alert | null => {
  const { diary } = useApp();
  if (diary.status === 'opening' || !diary.view) return null;
  const { alerts } = diary.view;
  return [...alerts.open, ...alerts.unanswered, ...alerts.standing].find((alert) => alert.rule === rule) ?? null;
};

import { useApp } from '#app/app-context.ts';

/** False while something in the recent entries asks for a call: what is measured then never becomes what is usual. */
export const useCalmDay = (): boolean => {
  const { diary } = useApp();
  const level = diary.status !== 'opening' && diary.view ? diary.view.assessment.level : 'none';
  return level === 'none' || level === 'routine';
};

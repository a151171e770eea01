import { useApp } from '#app/app-context.ts';

/** What the diary lacks: rows that could not be read, and rows that are in neither copy any more. */
export const useMissing = (): { readonly unreadable: number; readonly lost: number } => {
  const { diary } = useApp();
  if (diary.status !== 'ready') return { unreadable: 0, lost: 0 };
  return { unreadable: diary.unreadable, lost: diary.gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0) };
};

import type { VisitAnswers } from '#symptoms/row.ts';
import { nextVisit } from '#symptoms/next-visit.ts';
import { useApp } from './app-context.ts';

/** @returns when and where a visit is, in words; an empty text when neither is known. */
export const useVisitWhen = () => {
  const { format } = useApp();
  return ({ date, time, place }: VisitAnswers): string => {
    const at = date !== undefined && time !== undefined ? format.time(`${date}T${time}:00.000Z`) : time;
    return [date === undefined ? undefined : format.date(date), at, place].filter((part) => part !== undefined).join(', ');
  };
};

/** @returns when and where the next visit is; null when none is written down. */
export const useNextVisit = (): string | null => {
  const { diary, now } = useApp();
  const visitWhen = useVisitWhen();
  const visit = diary.status === 'opening' ? null : nextVisit(diary.rows, now.civilDay);
  return visit && visitWhen(visit);
};

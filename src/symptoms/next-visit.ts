/** The next visit to the team, from what was written down. */
import { entriesOf } from './history.ts';
import type { CivilDay, Row, VisitAnswers } from './row.ts';

const orderOf = ({ date = '', time = '' }: VisitAnswers): string => `${date} ${time}`;

/** @returns the earliest visit of today or later that stands; null when there is none. */
export const nextVisit = (rows: readonly Row[], today: CivilDay): VisitAnswers | null =>
  entriesOf(rows.filter((row) => row.kind === 'visit'))
    .filter((entry) => entry.mistakes.length === 0)
    .flatMap((entry) => entry.standing.flatMap((row) => (row.kind === 'visit' ? [row.answers] : [])))
    .filter(({ date }) => date !== undefined && date >= today)
    .toSorted((a, b) => Number(orderOf(a) > orderOf(b)) - Number(orderOf(a) < orderOf(b)))[0] ?? null;

import type { Row } from '#symptoms/row.ts';
import type { DiaryState } from './app-context.ts';

/** For what belongs to an alert. Before the copies of the diary were compared rows may be lacking: nothing may rest on that. */
export const rowsSoFar = (diary: DiaryState): readonly Row[] => (diary.status === 'opening' ? (diary.early?.rows ?? []) : diary.rows);

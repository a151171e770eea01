import { msOf } from '#symptoms/moment.ts';
import type { Row } from '#symptoms/row.ts';

const laterMs = 10 * 60_000;

/** Whether an entry was written down later than it was observed: both times are then told. */
export const isMadeLater = ({ recordedAt, observedAt }: Pick<Row, 'recordedAt' | 'observedAt'>): boolean => msOf(recordedAt) - msOf(observedAt) >= laterMs;

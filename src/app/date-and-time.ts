import type { Format } from '#content/format.ts';
import type { Instant } from '#symptoms/row.ts';

/** “Friday, December 4, 5:40 pm”: for what may lie further back than a week, where the weekday alone could be another one. */
export const dateAndTime = ({ date, time }: Format, instant: Instant): string => `${date(instant.slice(0, 10))}, ${time(instant)}`;

/** Which page of the guide fits the day. Evidence pack, sections e and f: what comes when, by day and by product. */
import type { PageId } from '#content/guide/chapters.ts';
import type { ProductTarget } from '#symptoms/row.ts';

type Span = {
  /** First and last day, both included; null is open. */
  readonly from: number | null;
  readonly to: number | null;
  /** For cells of this kind only. Cells of an unknown kind count as BCMA, as in the rules. */
  readonly target?: 'BCMA';
  readonly page: PageId;
};

/** The first line that fits rules. */
export const spans: readonly Span[] = [
  { from: null, to: -1, page: 'call-team-now' },
  { from: 0, to: 1, page: 'call-team-now' },
  { from: 2, to: 3, page: 'crs' },
  { from: 4, to: 5, page: 'call-team-thinking' },
  { from: 6, to: 8, page: 'thinking-nerves' },
  { from: 9, to: 10, page: 'infection' },
  { from: 11, to: 12, page: 'tiredness' },
  { from: 13, to: 14, page: 'bleeding' },
  { from: 15, to: 21, page: 'infection' },
  { from: 22, to: 30, target: 'BCMA', page: 'stomach-gut' },
  { from: 22, to: 30, page: 'tiredness' },
  { from: 31, to: null, page: 'tiredness' },
];

/** What to know by heart, when the day says nothing. */
const anyDay: PageId = 'call-team-now';

/** @param day days since the cells were given, null when unknown */
export const pageForToday = (day: number | null, target: ProductTarget): PageId => {
  if (day === null) return anyDay;
  const fits = ({ from, to, target: only }: Span): boolean =>
    (from === null || day >= from) && (to === null || day <= to) && (only === undefined || target !== 'CD19');
  return spans.find(fits)?.page ?? anyDay;
};

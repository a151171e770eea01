/** Which page of the guide fits the day. Evidence pack, sections c to f: what comes when, by day, by cells and by product. */
import type { PageId } from '#content/guide/chapters.ts';
import { productPageOf } from '#content/guide/product-pages.ts';
import type { TreatmentAnswers } from '#symptoms/row.ts';

type Span = {
  /** First and last day, both included; null is open. */
  readonly from: number | null;
  readonly to: number | null;
  /** For cells of this kind only. Cells of an unknown kind count as BCMA, as in the rules. */
  readonly target?: 'BCMA';
  /** `product`: the page of the person's own product, where it is known; else the line after this one. */
  readonly page: PageId | 'product';
};

/** The first line that fits rules. */
export const spans: readonly Span[] = [
  { from: null, to: -1, page: 'be-ready' },
  { from: 0, to: 0, page: 'first-two-days' },
  { from: 1, to: 1, page: 'taking-temperature' },
  { from: 2, to: 2, page: 'product' },
  { from: 2, to: 3, page: 'crs' },
  { from: 4, to: 5, page: 'thinking-check' },
  { from: 6, to: 7, page: 'thinking-nerves' },
  { from: 8, to: 8, page: 'infection' },
  { from: 9, to: 9, page: 'food-drink' },
  { from: 10, to: 10, page: 'germs' },
  { from: 11, to: 11, page: 'tiredness' },
  { from: 12, to: 12, page: 'bleeding' },
  { from: 13, to: 13, page: 'driving' },
  { from: 14, to: 14, page: 'staying-near' },
  { from: 15, to: 17, page: 'infection' },
  { from: 18, to: 20, page: 'your-medicines' },
  { from: 21, to: 24, target: 'BCMA', page: 'bcma-movement' },
  { from: 21, to: 24, page: 'light-activity' },
  { from: 25, to: 28, page: 'mood-sleep' },
  { from: 29, to: 32, page: 'follow-up' },
  { from: 33, to: 45, page: 'late-tiredness' },
  { from: 46, to: 75, target: 'BCMA', page: 'bcma-gut' },
  { from: 46, to: 75, page: 'late-infections' },
  { from: 76, to: 90, target: 'BCMA', page: 'bcma-movement' },
  { from: 76, to: 90, page: 'late-thinking-mood' },
  { from: 91, to: 180, page: 'vaccines' },
  { from: 181, to: 365, page: 'work' },
  { from: 366, to: null, page: 'follow-up' },
];

/** When the day says nothing. No page of When to call: on a quiet Today its title would read as an alarm. */
const anyDay: PageId = 'be-ready';

/** @param day days since the cells were given, null when unknown */
export const pageForToday = (day: number | null, { target = 'unknown', product }: Pick<TreatmentAnswers, 'target' | 'product'>): PageId => {
  if (day === null) return anyDay;
  const own = productPageOf(product ?? '');
  for (const { from, to, target: only, page } of spans) {
    const fits = (from === null || day >= from) && (to === null || day <= to) && (only === undefined || target !== 'CD19');
    if (fits && page !== 'product') return page;
    if (fits && own) return own;
  }
  return anyDay;
};

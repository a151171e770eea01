/** Days are `YYYY-MM-DD`, months `YYYY-MM`; reckoned in UTC, so no phone's zone can shift them. */
export type Month = { readonly month: string; readonly days: readonly string[]; /** Empty cells before the first day. */ readonly lead: number };

/** `weekStart` is 0 for Sunday, 1 for Monday, 6 for Saturday. */
export function monthGrid(month: string, weekStart: number): Month {
  const first = new Date(`${month}-01T00:00:00Z`);
  const count = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const days = Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
  return { month, days, lead: (first.getUTCDay() - weekStart + 7) % 7 };
}

/** The month `by` months later, or earlier when negative. */
export function shiftMonth(month: string, by: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + by);
  return date.toISOString().slice(0, 7);
}

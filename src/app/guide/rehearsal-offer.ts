const lastOfferedDay = 30;
const offeredDays: readonly number[] = [1, 3];

/** After set-up until it was done once, and again on days 1 and 3. */
export const isOffered = (day: number | null, practised: string | null, today: string): boolean => {
  if (practised === null) return day === null || day <= lastOfferedDay;
  return day !== null && offeredDays.includes(day) && practised !== today;
};

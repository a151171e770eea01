/** The levels' own time limits, evidence.md section b “Levels”. They belong to a level, not to a sign. */

/** Minutes without an answer on the 24-hour line until the emergency number. */
export const noAnswerMinutes = 15;
/** Hours without reaching anyone by day until the 24-hour line. */
export const sameDayHours = 2;
/** Days until which a routine sign waits for the next visit. */
export const routineDays = 7;

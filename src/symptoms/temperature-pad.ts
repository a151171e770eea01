/** The number pad takes digits only and sets the point itself (design, number pad rules). */
import { plainDigits } from './read-number.ts';

/** 100.4 has three digits before the point, 98.4 and 38.5 two. A first 1 means °F on either pad: nobody has 10 °C. */
const wholeDigits = (digits: string): number => (digits.startsWith('1') ? 3 : 2);

/** @returns the digits of a text, however it was typed. */
export const padDigits = (text: string): string => plainDigits(text).replace(/\D/gu, '');

/** @returns the digits with their point, at most one behind it: `984` -> `98.4`, `100` -> `100`, `1004` -> `100.4`. */
export const padText = (digits: string): string => {
  const whole = wholeDigits(digits);
  return digits.length <= whole ? digits : `${digits.slice(0, whole)}.${digits.slice(whole, whole + 1)}`;
};

/** @returns true when a further digit would change nothing. */
export const padIsFull = (digits: string): boolean => digits.length > wholeDigits(digits);

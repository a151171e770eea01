/** A typed number, read strictly: no sign, no exponent, no words, and an empty field is never 0. */

const digit = /\p{Nd}/u;

/** The value of a decimal digit of any script. Unicode lists such digits in unbroken runs of ten, zero first. */
const digitValue = (char: string): string => {
  const code = char.codePointAt(0) ?? 0;
  let start = code;
  while (digit.test(String.fromCodePoint(start - 1))) start -= 1;
  return String((code - start) % 10);
};

/** @returns the text with the digits of every script as 0-9, without the invisible direction marks that pasting brings along. */
export const plainDigits = (text: string): string => text.replace(/\p{Cf}/gu, '').replace(/\p{Nd}/gu, digitValue);

/** Point, comma (also Arabic and fullwidth), Arabic decimal sign, raised point, and the apostrophe of handwritten 38'5. */
const points = /[.,،٫·'’′．，]/gu;
/** Two numbers in one field: nobody can say which was meant. */
const twoNumbers = /\d\d\s+\d\d/u;

/**
 * @param text as typed; digits of any script, comma or point as decimal point, spaces, a trailing percent sign.
 * @returns the number, or null when the text is empty or not one plain number.
 */
export const readNumber = (text: string): number | null => {
  const plain = plainDigits(text).trim();
  if (twoNumbers.test(plain)) return null;
  const bare = plain.replace(/\s*[%٪％]$/u, '').replace(/\s+/gu, '').replace(points, '.');
  return /^\d+(?:\.\d*)?$/u.test(bare) ? Number(bare) : null;
};

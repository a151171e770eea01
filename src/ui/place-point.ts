/**
 * Puts the point into digits from the pad. A temperature that starts with 1 has four digits (100.4), any other three
 * (98.4, 38.5); further digits are not taken. What the number means is for the diary to say, not for the pad.
 */
export function placePoint(digits: string, point: string): string {
  const length = digits.startsWith('1') ? 4 : 3;
  const kept = digits.slice(0, length);
  return kept.length < length ? kept : `${kept.slice(0, -1)}${point}${kept.slice(-1)}`;
}

/** The text after one key of the pad. Text typed otherwise is taken by its digits. */
export function pressKey(text: string, key: PadKey, point: string): string {
  if (key === 'clear') return '';
  const digits = text.replace(/\D/g, '');
  return placePoint(key === 'delete' ? digits.slice(0, -1) : digits + key, point);
}

export type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
export type PadKey = Digit | 'clear' | 'delete';

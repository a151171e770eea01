/** Phone numbers as people write them. */

export type PhoneNumber = {
  /** For a link, RFC 3966: `tel:+12065550142`, an extension as `;ext=`. */
  readonly href: `tel:${string}`;
  /** As it was typed, spaces tidied. */
  readonly shown: string;
};
export type PhoneProblem = 'empty' | 'too-short' | 'too-long' | 'letters';

const extension = /\s*(?:ext\.?|extension|x|#)\s*(\d{1,6})\s*$/i;
/** Digits, an opening plus, and the signs people put between them. `(0)` inside an international number is not dialled. */
const usual = /^\+?[\d\s()./\-–‐‑]+$/;

/**
 * @param text a phone number in any usual writing
 * @param fewest digits that are enough: three, such as 911; some countries have emergency numbers of two
 * @returns the link and the text to show, or what is wrong with it
 */
export const readPhoneNumber = (text: string, fewest: 2 | 3 = 3): PhoneNumber | { readonly problem: PhoneProblem } => {
  const shown = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (shown === '') return { problem: 'empty' };
  const ext = extension.exec(shown)?.[1];
  const main = shown.replace(extension, '');
  if (!usual.test(main)) return { problem: 'letters' };
  const international = main.startsWith('+') || /^00\d/.test(main);
  const dialled = international ? main.replace('(0)', '') : main;
  const digits = dialled.replace(/\D/g, '');
  if (digits.length < fewest) return { problem: 'too-short' };
  if (digits.length > 17) return { problem: 'too-long' };
  const number = international ? `+${digits.replace(/^00/, '')}` : digits;
  return { href: `tel:${number}${ext === undefined ? '' : `;ext=${ext}`}`, shown };
};

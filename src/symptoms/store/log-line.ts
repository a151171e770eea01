/** One record, one line: eight hex digits that check it, a space, JSON. The check finds a changed letter; it is no secret. */
import CRC32 from 'crc-32';
import { parseOutside, type Caps } from '#symptoms/parse-outside.ts';

/** A row is under 4,000 characters; a long note still fits. */
const caps: Caps = { length: 200_000, depth: 8, values: 5000 };

/** @returns the same eight digits for the same value, whichever copy it was read from. */
export const checkOf = (value: unknown): string => checkOfText(JSON.stringify(value));

const checkOfText = (json: string): string => (CRC32.str(json) >>> 0).toString(16).padStart(8, '0');

export const lineOf = (value: unknown): string => {
  const json = JSON.stringify(value);
  return `${checkOfText(json)} ${json}\n`;
};

/** @param line without its end. @returns null when it is not as it was written. */
export const readLine = (line: string): { readonly value: unknown; readonly check: string } | null => {
  const check = line.slice(0, 8);
  const json = line.slice(9);
  if (line[8] !== ' ' || json.length > caps.length || checkOfText(json) !== check) return null;
  const parsed = parseOutside(json, caps);
  return 'value' in parsed ? { value: parsed.value, check } : null;
};

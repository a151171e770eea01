/** Ids that sort by time and never meet: UUID version 7 (RFC 9562, section 5.7). */

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** @param ms milliseconds since 1970, which become the first 48 bits. Of two ids with the same millisecond either may sort first. */
export const newId = (ms: number): string => {
  const random = crypto.getRandomValues(new Uint8Array(10));
  const time = hex(Math.min(Math.max(0, Math.trunc(ms)), 2 ** 48 - 1), 12);
  const [versioned = 0, second = 0, variant = 0, ...rest] = random;
  const tail = rest.map((byte) => hex(byte, 2)).join('');
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hex(versioned & 0x0f, 1)}${hex(second, 2)}`,
    `${hex((variant & 0x3f) | 0x80, 2)}${tail.slice(0, 2)}`,
    tail.slice(2),
  ].join('-');
};

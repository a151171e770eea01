/**
 * The head of an age file (https://age-encryption.org/v1), read before anything is computed: it says how much memory the
 * passphrase will cost, and a hostile one asks for a gigabyte (reliability threat T5).
 */

/** 2^17 rounds of scrypt take 128 MiB; ours take 2^15. */
const mostWork = 17;
const mostBytes = 1024;
const firstLine = 'age-encryption.org/v1';

const asText = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

export const isAgeFile = (bytes: Uint8Array): boolean => asText(bytes.subarray(0, firstLine.length)) === firstLine;

/** @returns true for one passphrase, at a price that a phone can pay. */
export const isOpenable = (bytes: Uint8Array): boolean => {
  const [first, stanza = '', body = '', mac = ''] = asText(bytes.subarray(0, mostBytes)).split('\n');
  const work = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)$/u.exec(stanza)?.[1];
  return first === firstLine && work !== undefined && Number(work) <= mostWork && body.length === 43 && mac.startsWith('--- ');
};

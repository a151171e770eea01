/** Locks a text with a passphrase and opens it again: the age format, as text that travels by mail and message. */
import { armor, Decrypter, Encrypter } from 'age-encryption';
import { isAgeFile, isOpenable } from './age-header.ts';

/** 2^15 rounds: half a second here, and five words from our list hold far longer than anybody would try. */
const workFactor = 15;
const armourStart = '-----BEGIN AGE ENCRYPTED FILE-----';
const armourEnd = '-----END AGE ENCRYPTED FILE-----';

/** @returns the armoured file. */
export const seal = async (text: string, passphrase: string): Promise<string> => {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return armor.encode(await encrypter.encrypt(text));
};

/** Mail programs put marks and blank lines around a text; what stands between the two marks is the file. */
export const isSealed = (text: string): boolean => text.includes(armourStart);

/** As it was sent: without the marks of a quotation, blanks, and lines broken elsewhere. What is lacking stays lacking. */
const cleaned = (file: string): string => {
  const from = file.indexOf(armourStart) + armourStart.length;
  const end = file.indexOf(armourEnd, from);
  if (end < 0) return file;
  const lines = file.slice(from, end).replace(/[^A-Za-z0-9+/=]/gu, '').match(/.{1,64}/gu) ?? [];
  return [armourStart, ...lines, armourEnd, ''].join('\n');
};

const bytesOf = (file: string | Uint8Array): Uint8Array | null => {
  if (typeof file !== 'string') return isAgeFile(file) ? file : null;
  try {
    return armor.decode(cleaned(file));
  } catch {
    return null; // Cut off, or changed on the way.
  }
};

/**
 * @param file armoured text, or the bytes that other programs write; @param passphrases ways to write what was typed
 * @returns the text; null for a wrong passphrase and a damaged file alike, so that neither can be told from the other
 */
export const unseal = async (file: string | Uint8Array, passphrases: readonly string[]): Promise<string | null> => {
  const bytes = bytesOf(file);
  if (!bytes || !isOpenable(bytes)) return null;
  for (const passphrase of passphrases) {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    try {
      return await decrypter.decrypt(bytes, 'text');
    } catch {
      continue; // Wrong words, or a changed byte: the format does not say which.
    }
  }
  return null;
};

/** All current entries together. */
import type { SignCode } from '#symptoms/catalogue.ts';
import type { Entry } from './entry.ts';
import type { Picture } from './look.ts';
import type { Hit } from './rule.ts';

/** @returns the entries in force in which the question finds signs, with those signs. */
export const onlyWith = (look: Picture, codes: (entry: Entry) => readonly SignCode[]): readonly Hit[] =>
  look.inForce.map((entry) => ({ entry, codes: codes(entry) })).filter((hit) => hit.codes.length > 0);

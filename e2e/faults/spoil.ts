/** Harm done to the files in which a browser keeps the app's data. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Chance } from '#scripts/seeded.ts';

const ways = { flip: 4, 'flip-many': 2, zero: 2, half: 2, tail: 2, empty: 2, garbage: 1, remove: 2, 'remove-folder': 1 } as const;
type Way = keyof typeof ways;
const page = 4096;

const changed = (bytes: Buffer, way: Exclude<Way, 'remove' | 'remove-folder'>, chance: Chance): Buffer => {
  const at = (): number => chance.whole(0, Math.max(0, bytes.length - 1));
  const copy = Buffer.from(bytes);
  const flip = (): void => {
    const place = at();
    copy[place] = (copy[place] ?? 0) ^ (1 << chance.whole(0, 7));
  };
  switch (way) {
    case 'flip':
      flip();
      return copy;
    case 'flip-many':
      for (let count = chance.whole(2, 64); count > 0; count--) flip();
      return copy;
    case 'zero': {
      const start = Math.floor(at() / page) * page;
      return copy.fill(0, start, Math.min(copy.length, start + page));
    }
    case 'garbage': {
      const start = at();
      for (let place = start; place < Math.min(copy.length, start + page); place++) copy[place] = chance.whole(0, 255);
      return copy;
    }
    case 'half':
      return copy.subarray(0, Math.floor(copy.length / 2));
    case 'tail':
      return copy.subarray(0, Math.max(0, copy.length - chance.whole(1, page)));
    case 'empty':
      return Buffer.alloc(0);
  }
};

/** Empty files can only be removed. @returns what was done, in words */
export const spoil = async (files: readonly string[], chance: Chance): Promise<string> => {
  const file = files[chance.whole(0, files.length - 1)];
  if (file === undefined) throw new Error('There is no file to harm.');
  const bytes = await readFile(file);
  const drawn = chance.oneOf(ways);
  const way = bytes.length === 0 && drawn !== 'remove-folder' ? 'remove' : drawn;
  if (way === 'remove') await rm(file);
  else if (way === 'remove-folder') await rm(dirname(file), { recursive: true });
  else await writeFile(file, changed(bytes, way, chance));
  return `${way} ${way === 'remove-folder' ? basename(dirname(file)) : basename(file)} (${bytes.length} bytes)`;
};

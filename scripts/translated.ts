/**
 * Each Spanish file says from which English text it was made. When the English changes, the Spanish one is flagged until
 * somebody has looked at it: `npm run translated` names those, `npm run translated -- crs alert` stamps what was looked at.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const content = 'src/content';
/** These put other files together and hold no words of their own. */
const composed: readonly string[] = ['shell', 'words'];
const mark = /\n\/\/ Made from the English text ([0-9a-f]+)\.\n/;

/** @returns a short digest of the text; line breaks and blanks do not matter */
export const stampOf = (text: string): string => createHash('sha256').update(text.replaceAll(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);

/** @returns the stamp in a translated file, or null when it has none */
export const madeFrom = (translated: string): string | null => mark.exec(translated)?.[1] ?? null;

export const withStamp = (translated: string, stamp: string): string => {
  const bare = translated.replace(mark, '\n').trimEnd();
  return `${bare}\n\n// Made from the English text ${stamp}.\n`;
};

type Pair = { readonly name: string; readonly english: string; readonly spanish: string };

const pairsIn = (folder: string): readonly Pair[] =>
  readdirSync(path.join(folder, 'en'))
    .map((file) => ({ name: path.basename(file, '.ts'), english: path.join(folder, 'en', file), spanish: path.join(folder, 'es', file) }))
    .filter(({ name }) => !composed.includes(name));

const pairs = (): readonly Pair[] => [...pairsIn(content), ...pairsIn(path.join(content, 'guide'))];

const isLookedAt = ({ english, spanish }: Pair): boolean => madeFrom(readFileSync(spanish, 'utf8')) === stampOf(readFileSync(english, 'utf8'));

/** @returns the Spanish files whose English text has changed since */
export const toLookAt = (): readonly string[] => pairs().filter((pair) => !isLookedAt(pair)).map(({ spanish }) => spanish);

export const main = (names: readonly string[]): number => {
  const unknown = names.filter((name) => !pairs().some((pair) => pair.name === name));
  if (unknown.length > 0) {
    process.stderr.write(`No such text: ${unknown.join(', ')}\n`);
    return 1;
  }
  for (const { english, spanish } of pairs().filter(({ name }) => names.includes(name))) {
    writeFileSync(spanish, withStamp(readFileSync(spanish, 'utf8'), stampOf(readFileSync(english, 'utf8'))));
  }
  const open = toLookAt();
  process.stdout.write(open.length === 0 ? 'Every Spanish text has been looked at since its English one changed\n' : `To be looked at:\n${open.join('\n')}\n`);
  return open.length === 0 ? 0 : 1;
};

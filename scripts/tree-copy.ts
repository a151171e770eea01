/** A copy of the tree in which something may be broken on purpose. */
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const left = new Set(['node_modules', 'dist', '.git', 'reports', 'test-results', 'screens', 'coverage']);

/** Runs `work` in a copy, whose packages are those of this tree, and removes the copy. */
export const inTreeCopy = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'copy-'));
  try {
    const root = process.cwd();
    await cp(root, folder, { recursive: true, filter: (path) => path === root || !left.has(basename(path)) });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

export const placesIn = (source: string, find: string): number => source.split(find).length - 1;

/**
 * Runs `work` while a text of a file is replaced, and puts it back.
 * @throws when the text does not stand there exactly once
 */
export const whileReplaced = async <T>(path: string, find: string, put: string, work: () => Promise<T>): Promise<T> => {
  const source = await readFile(path, 'utf8');
  const places = placesIn(source, find);
  if (places !== 1) throw new RangeError(`${places} places for the text`);
  await writeFile(path, source.replace(find, () => put));
  try {
    return await work();
  } finally {
    await writeFile(path, source);
  }
};

/** One commit, one app: two builds are the same to the byte, so that anybody can check what is served. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

const build = async (into: string): Promise<void> => {
  await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', into], {
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
  });
};

/** @returns one line per file: its name and the digest of what is in it. */
const digests = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return Promise.all(files.map(async (file) => `${file.slice(folder.length)} ${createHash('sha256').update(await readFile(file)).digest('hex')}`));
};

test('two builds are the same to the byte', { timeout: 120_000 }, async () => {
  const home = await mkdtemp(join(tmpdir(), 'same-'));
  try {
    await build(join(home, 'one'));
    await build(join(home, 'two'));
    const first = await digests(join(home, 'one'));
    expect(first.length).toBeGreaterThan(4);
    expect(await digests(join(home, 'two'))).toEqual(first);
  } finally {
    await rm(home, { recursive: true });
  }
});

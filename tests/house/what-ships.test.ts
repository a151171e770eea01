/** One commit, one app: two builds are the same to the byte, so that anybody can check what is served; and all in it may be shipped. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const root = process.cwd();
/** All that a build reads; the first of the projects of TypeScript names the others. */
const sources = ['src', 'public', 'scripts', 'index.html', 'package.json', 'vite.config.ts', 'tsconfig.json', 'tests/tsconfig.json', 'e2e/tsconfig.json'];

let home = '';
const folder = (name: string): string => join(home, name);

const build = async (checkout: string, into: string): Promise<void> => {
  await run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error', '--outDir', into], {
    cwd: checkout,
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
  });
};

/** The same commit in another place, as on another machine. */
const copyCheckout = async (to: string): Promise<void> => {
  await Promise.all(sources.map((part) => cp(join(root, part), join(to, part), { recursive: true })));
  await symlink(join(root, 'node_modules'), join(to, 'node_modules'));
};

const filesOf = async (place: string): Promise<readonly string[]> => {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1)).toSorted();
};

/** @returns one line per file: its name and the digest of what is in it. */
const digests = async (place: string): Promise<readonly string[]> =>
  Promise.all((await filesOf(place)).map(async (file) => `${file} ${createHash('sha256').update(await readFile(join(place, file))).digest('hex')}`));

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'ships-'));
  await copyCheckout(folder('elsewhere'));
  await build(root, folder('one'));
  await build(folder('elsewhere'), folder('two'));
}, 240_000);

afterAll(() => rm(home, { recursive: true }));

test('two builds, in two places, are the same to the byte', async () => {
  const first = await digests(folder('one'));
  expect(first.length).toBeGreaterThan(4);
  expect(await digests(folder('two'))).toEqual(first);
});

describe('licences of what ships', () => {
  /** They ask for no more than their text beside the copy. */
  const allowed = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Unlicense', '(MIT OR Apache-2.0)']);

  const shipped = async (): Promise<readonly string[]> => {
    const lists = (await filesOf(folder('one'))).filter((file) => /^\.vite\/.*packages.*\.json$/.test(file));
    const texts = await Promise.all(lists.map((file) => readFile(join(folder('one'), file), 'utf8')));
    return [...new Set(texts.flatMap((text) => Object.values(JSON.parse(text) as Record<string, readonly string[]>).flat()))].toSorted();
  };

  test('every package in the built files, the workers among them, is under a licence that lets it ship', async () => {
    const names = await shipped();
    for (const known of ['react-dom', 'dexie', 'workbox-precaching']) expect(names).toContain(known);
    const licences = await Promise.all(
      names.map(async (name) => ({ name, licence: (JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')) as { license?: string }).license ?? 'none' })),
    );
    expect(licences.filter(({ licence }) => licence.split(' AND ').some((one) => !allowed.has(one)))).toEqual([]);
  });

  test('every font comes with its licence', async () => {
    const files = await filesOf(folder('one'));
    const fonts = files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
    const licences = files.filter((file) => /^fonts\/OFL-.*\.txt$/.test(file));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      const own = licences.find((file) => font.startsWith(file.replace(/OFL-(.*)\.txt$/, (_, family: string) => family.toLowerCase())));
      expect(own, font).toBeDefined();
      expect(await readFile(join(folder('one'), own ?? ''), 'utf8'), font).toContain('SIL OPEN FONT LICENSE');
    }
  });

  test('the texts of the licences go with the app', async () => {
    const texts = await Promise.all(['licences.md', 'licences-worker.md'].map((file) => readFile(join(folder('one'), file), 'utf8')));
    for (const name of await shipped()) expect(texts.join('\n'), name).toContain(name);
  });
});

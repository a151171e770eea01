/** The file of a backup: what goes in comes out, locked and open, here and in another program. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armor, Decrypter } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, readContent, textOf } from '#sharing/backup-content.ts';
import { broughtBack } from '#sharing/backup-drill.ts';
import { seal, unseal } from '#sharing/seal.ts';
import { parseRow } from '#symptoms/row-schema.ts';
import { aReading, diaryId, manyRows, source } from './random-source.ts';

const madeAt = '2026-12-05T19:15:00.000-08:00';
const words = 'river lamp cotton seven barn';
const small = { diaryId, rows: [aReading(1), aReading(2, '38.4')], unread: [] };
const smallText = textOf(contentOf(small, '2026.11.1', madeAt));

const has = (program: string): Promise<boolean> => new Promise((resolve) => execFile(program, ['--version'], (error) => resolve(error === null)));

/** What `age` makes of the file; it asks for the passphrase on a terminal only, which `script` pretends to be. */
const openedByAge = async (folder: string): Promise<string> => {
  if (!(await has('age')) || !(await has('script'))) {
    // Where every step is to run, a test that did not is no pass.
    if (process.env['CI']) throw new Error('age and script are not installed: apt-get install age bsdutils');
    process.stdout.write('age is not installed: the file was opened by the library that made it\n');
    return (await unseal(await readFile(join(folder, 'backup.txt'), 'utf8'), [words])) ?? '';
  }
  await new Promise<void>((resolve, reject) => {
    const child = execFile('script', ['-qec', 'age -d -o open.json backup.txt', '/dev/null'], { cwd: folder }, (error) => (error ? reject(error) : resolve()));
    child.stdin?.end(`${words}\n`);
  });
  return await readFile(join(folder, 'open.json'), 'utf8');
};

describe('the open file', () => {
  it('export, import, export: the same bytes', () => {
    fc.assert(
      fc.property(source, (diary) => {
        // What the store hands out has been parsed.
        const rows = diary.rows.flatMap((row) => { const parsed = parseRow(row); return 'row' in parsed ? [parsed.row] : []; });
        const first = textOf(contentOf({ ...diary, rows }, '2026.11.1', madeAt));
        const read = readContent(first);
        if (!('content' in read)) throw new Error(`not read: ${read.problem}`);
        expect(textOf(contentOf(read.content, read.content.ruleSet, read.content.madeAt))).toBe(first);
        expect(read.content.rows.length + read.content.unread.length).toBe(rows.length + diary.unread.length);
        expect(broughtBack(first, { ...diary, rows })).toHaveLength(rows.length + diary.unread.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same whatever order the rows came in', () => {
    expect(textOf(contentOf({ ...small, rows: small.rows.toReversed() }, '2026.11.1', madeAt))).toBe(smallText);
  });

  it('the rehearsal notices a row that is lost, changed or added', () => {
    expect(broughtBack(smallText, small)).toEqual(small.rows);
    expect(broughtBack(smallText, { ...small, rows: small.rows.slice(1) })).toBeNull();
    expect(broughtBack(smallText, { ...small, rows: [...small.rows, aReading(3)] })).toBeNull();
    expect(broughtBack(smallText.replace('38.4', '36.4'), small)).toBeNull();
    expect(broughtBack(smallText, { ...small, diaryId: 'another' })).toBeNull();
  });

  it('tells a file of a later version from a damaged one', () => {
    const changed = (change: (content: Record<string, unknown>) => unknown): ReturnType<typeof readContent> => readContent(JSON.stringify(change(JSON.parse(smallText))));
    expect(changed((content) => ({ ...content, version: 2, rows: 'elsewhere' }))).toEqual({ problem: 'newer' });
    expect(changed((content) => ({ ...content, app: '0.2.0', rows: [{ ...aReading(1), mood: 4 }, aReading(2)] }))).toEqual({ problem: 'newer' });
    expect(changed((content) => ({ ...content, rows: [{ ...aReading(1), mood: 4 }, aReading(2)] }))).toEqual({ problem: 'unreadable' });
    expect(changed((content) => ({ ...content, format: 'another-app', version: 2 }))).toEqual({ problem: 'unreadable' });
    expect(changed((content) => ({ ...content, rows: [aReading(1)] }))).toEqual({ problem: 'unreadable' });
    expect(changed((content) => ({ ...content, diaryId: 'another' }))).toEqual({ problem: 'unreadable' });
  });

  it('of a diary of 20,000 check-ins is read whole', () => {
    const large = manyRows(20_000);
    const text = textOf(contentOf(large, '2026.11.1', madeAt));
    // What the limits of a file are made for: docs/decisions/009.
    expect(text.length).toBeGreaterThan(20_000_000);
    const started = performance.now();
    const read = readContent(text);
    expect('content' in read && read.content.rows.length).toBe(20_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('the locked file', () => {
  it('opens with its words and with nothing else', async () => {
    const file = await seal(smallText, words);
    expect(await unseal(file, [words])).toBe(smallText);
    expect(await unseal(file, ['river lamp cotton seven bark'])).toBeNull();
    expect(await unseal(file, ['wrong', words])).toBe(smallText);
    expect(await unseal(`> From a mail\n\n${file}\n\n`, [words])).toBe(smallText);
    expect(await unseal(file.slice(0, -80), [words])).toBeNull();
    expect(await unseal(file.replace(/.{10}\n-----END/u, 'AAAAAAAAAA\n-----END'), [words])).toBeNull();
  });

  it('another implementation opens it, where one is installed (Debian: age)', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'backup-'));
    try {
      await writeFile(join(folder, 'backup.txt'), await seal(smallText, words));
      expect(await openedByAge(folder)).toBe(smallText);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  /** tests/fixtures/backup-by-age.txt: a backup of two readings, locked by `age -p -a` (age 1.1.1), which takes 2^18 rounds. */
  const byAge = () => readFile('tests/fixtures/backup-by-age.txt', 'utf8');

  it('is the format of the other implementation: what that one locked, the library reads', async () => {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(words);
    const read = readContent(await decrypter.decrypt(armor.decode(await byAge()), 'text'));
    expect('content' in read && read.content.rows).toEqual(small.rows);
  });

  it('which asks for 256 MiB is refused before anything is computed', async () => {
    const started = performance.now();
    expect(await unseal(await byAge(), [words])).toBeNull();
    expect(performance.now() - started).toBeLessThan(250);
  });
});

/** Files that are broken, foreign or made to do harm: refused whole, quickly, and never with an error. What is stored stays as it is. */
import { armor, Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, readContent, textOf } from '#sharing/backup-content.ts';
import { lookInto } from '#app/restore/look-into.ts';
import { readBackup, type ChosenFile, type FileRead } from '#sharing/read-backup.ts';
import { seal } from '#sharing/seal.ts';
import { parseRow } from '#symptoms/row-schema.ts';
import type { Row } from '#symptoms/row.ts';
import { casesFor } from './merge-laws.ts';
import { aReading, diaryId, source } from './random-source.ts';
import { storedPhone } from './stored-phone.ts';

const madeAt = '2026-12-05T19:15:00.000-08:00';
const words = 'river lamp cotton seven barn';
const limitMs = 2000;

/** One place in a JSON value is set to something else, or taken away, or given a sibling. */
const harm = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0.5, 1e308, 2 ** 60, '', 'x'.repeat(300), '2026-02-30', [], {}, [[[[[[[[[[[[1]]]]]]]]]]]], { a: { b: { c: { d: { e: { f: { g: { h: {} } } } } } } } }),
  fc.jsonValue({ maxDepth: 4 }),
);
type Place = { readonly holder: Record<string, unknown>; readonly key: string };

const placesIn = (value: unknown): readonly Place[] => {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
};

const forbidden = ['__proto__', 'constructor', 'prototype'];

const mutated = fc
  .tuple(source, fc.nat(), harm, fc.constantFrom('set', 'delete', 'add', 'double', 'forbid'), fc.constantFrom(...forbidden))
  .map(([diary, at, value, how, key]) => {
    const text = textOf(contentOf(diary, '2026.11.1', madeAt));
    const content: unknown = JSON.parse(text);
    const places = placesIn(content);
    const place = places[at % places.length];
    if (!place) return { text, of: text };
    const inside = place.holder[place.key];
    if (how === 'set') place.holder[place.key] = value;
    else if (how === 'delete') delete place.holder[place.key];
    else if (how === 'add') place.holder['extra'] = value;
    else if (how === 'double' && Array.isArray(inside)) inside.push(...(inside as unknown[]));
    else if (how === 'forbid') Object.defineProperty(place.holder, key, { value, enumerable: true, configurable: true, writable: true });
    return { text: JSON.stringify(content), of: text };
  });

const cut = fc.tuple(source, fc.double({ min: 0, max: 0.999, noNaN: true }), fc.string({ maxLength: 3 })).map(([diary, share, end]) => {
  const text = textOf(contentOf(diary, '2026.11.1', madeAt));
  return { text: text.slice(0, Math.floor(text.length * share)) + end, of: text };
});

const foreign = fc.oneof(fc.string({ maxLength: 200 }), fc.json()).map((text) => ({ text, of: '' }));

/** Locked with so few rounds that thousands can be tried; the header says how many, and any number of them is read alike. */
const sealQuickly = async (text: string): Promise<Uint8Array> => {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(1);
  encrypter.setPassphrase(words);
  return await encrypter.encrypt(text);
};
const locked = await sealQuickly(textOf(contentOf({ diaryId, rows: [aReading(1), aReading(2, '38.4')], unread: [] }, '2026.11.1', madeAt)));

type Case = { readonly file: ChosenFile; readonly typed: string | null; /** Nothing of it may be taken in. */ readonly refused: boolean };

/** As its bytes, or as the text that travels. */
const asFile = (bytes: Uint8Array, armoured: boolean): ChosenFile => (armoured ? { text: armor.encode(bytes) } : { bytes });

const flipped = fc.tuple(fc.nat(), fc.nat(7), fc.boolean()).map(([at, bit, armoured]): Case => {
  const bytes = locked.slice();
  const place = at % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
  return { file: asFile(bytes, armoured), typed: words, refused: true };
});

const truncated = fc.tuple(fc.double({ min: 0, max: 0.97, noNaN: true }), fc.boolean()).map(([share, armoured]): Case => {
  const text = armor.encode(locked);
  const file = armoured ? { text: text.slice(0, Math.floor(text.length * share)) } : { bytes: locked.slice(0, Math.floor(locked.length * share)) };
  return { file, typed: words, refused: true };
});

const wrongWords = fc.tuple(fc.string({ minLength: 1, maxLength: 60 }), fc.boolean()).map(([typed, armoured]): Case => ({ file: asFile(locked, armoured), typed: `${typed}!`, refused: true }));

/** 2^20 rounds are a gigabyte. */
const tooMuchWork = fc.tuple(fc.integer({ min: 18, max: 99 }), fc.boolean()).map(([work, armoured]): Case => {
  const head = new TextDecoder('latin1').decode(locked);
  const asked = head.replace(/^(age-encryption\.org\/v1\n-> scrypt \S+) 1\n/u, `$1 ${work}\n`);
  return { file: asFile(Uint8Array.from(asked, (letter) => letter.charCodeAt(0)), armoured), typed: words, refused: true };
});

const plain = fc
  .oneof({ weight: 6, arbitrary: mutated }, { weight: 2, arbitrary: cut }, { weight: 1, arbitrary: foreign })
  .map(({ text }): Case => ({ file: { text }, typed: null, refused: false }));
const anyFile = fc.oneof(
  { weight: 9, arbitrary: plain },
  { weight: 1, arbitrary: flipped }, { weight: 1, arbitrary: truncated }, { weight: 1, arbitrary: wrongWords }, { weight: 1, arbitrary: tooMuchWork },
);

/** What may be taken in is whole: each row a row, all of one diary. */
const expectSound = (read: FileRead): void => {
  if (!('content' in read)) return;
  const { content } = read;
  for (const row of content.rows) expect('row' in parseRow(row), 'a row that is none').toBe(true);
  for (const row of [...content.rows, ...content.unread]) expect(row.diaryId).toBe(content.diaryId);
};

describe('generated files', () => {
  it('damaged anywhere, cut, foreign or locked (with few rounds, to be quick), a file is refused or is a sound diary, within two seconds, and no stored byte changes', async () => {
    const phone = await storedPhone(diaryId, [aReading(1), aReading(2, '38.4')]);
    const before = await phone.bytes();
    expect(before.match(/38\.4/gu)?.length, 'in both copies').toBeGreaterThan(1);
    let refused = 0;
    let slowest = 0;
    await fc.assert(
      fc.asyncProperty(anyFile, async ({ file, typed, refused: whole }) => {
        const started = performance.now();
        const read = await readBackup(file, typed);
        const looked = await lookInto(read, phone.readStock);
        slowest = Math.max(slowest, performance.now() - started);
        expectSound(read);
        expect(!whole || (looked.state === 'problem' && looked.problem === 'unreadable'), 'nothing of it is taken in').toBe(true);
        if (looked.state !== 'fits') refused += 1;
        expect(await phone.bytes()).toBe(before);
      }),
      casesFor(5000),
    );
    expect(await phone.databases()).toEqual(['hostile']);
    expect(slowest).toBeLessThan(limitMs);
    expect(Object.keys(Object.getPrototypeOf({}) as object)).toEqual([]);
    // The generator does harm: most of its files are not what a phone would write.
    expect(refused).toBeGreaterThan(Number(process.env['CASES'] ?? 5000) / 2);
  });
});

const small = { diaryId, rows: [aReading(1), aReading(2, '38.4')], unread: [] };
const smallText = textOf(contentOf(small, '2026.11.1', madeAt));
const withRow = (change: object): string => smallText.replace(JSON.stringify(small.rows[0]), JSON.stringify({ ...small.rows[0], ...change }));

const timed = async (text: string): Promise<FileRead> => {
  const started = process.cpuUsage();
  const read = await readBackup({ text }, words);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(limitMs);
  return read;
};
const refused = { problem: 'unreadable' };

/** As mail programs write a text for old ways (RFC 2045). */
const quotedPrintable = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const coded = [...Buffer.from(line)].map((byte) => (byte > 126 || byte < 32 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte)));
      const lines: string[] = [];
      while (coded.length > 0) lines.push(coded.splice(0, 70).join(''));
      return lines.join('=\n');
    })
    .join('\n');

describe('made to do harm', () => {
  it.each([
    ['a million lists within each other', '['.repeat(1_000_000)],
    ['and closed again', '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
    ['sixteen million letters of zeros in a list', `[${'0,'.repeat(8_000_000)}0]`],
    ['longer than any diary', `"${'x'.repeat(50_000_001)}"`],
    ['a row of 300,000 letters', withRow({ zone: 'x'.repeat(300_000) })],
    ['a number of a phone that nobody can count on from', withRow({ seq: 9_007_199_254_740_991 })],
    ['a key that reaches beyond its object', smallText.replace('"answers":{', '"answers":{"__proto__":{"polluted":1},')],
    ['one that does so at the top', smallText.replace('{', '{"constructor":{"prototype":{"polluted":1}},')],
    ['two rows of one id', smallText.replace('"phone-a-2"', '"phone-a-1"')],
    ['a row of somebody else', withRow({ diaryId: 'another' })],
    ['nothing', ''],
    ['an age file for somebody’s key', '-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBhYmMK\n-----END AGE ENCRYPTED FILE-----\n'],
  ])('%s', async (_what, text) => {
    expect(text).not.toBe(smallText);
    expect(await timed(text)).toEqual(refused);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('a good file beside them is read', async () => {
    expect(await timed(smallText)).toHaveProperty('content.rows', small.rows);
    expect(readContent(withRow({}))).toHaveProperty('content');
  });

  it.each(Array.from({ length: 46 }, (_, i) => i + 18))('a locked file that asks for 2^%i rounds, at once', async (work) => {
    const header = `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} ${work}\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n${'x'.repeat(32)}`;
    const text = `-----BEGIN AGE ENCRYPTED FILE-----\n${(Buffer.from(header).toString('base64').match(/.{1,64}/gu) ?? []).join('\n')}\n-----END AGE ENCRYPTED FILE-----\n`;
    const started = performance.now();
    expect(await readBackup({ text }, words)).toEqual(refused);
    expect(performance.now() - started).toBeLessThan(50);
  });

  it.each<[string, (file: string) => string]>([
    ['a signature after it and a greeting before', (file) => `Here is my diary.\n\n${file}\n-- \nRosa\nSent from my phone`],
    ['blank lines between', (file) => file.replaceAll('\n', '\n\n')],
    ['blanks at the ends and a return', (file) => file.replaceAll('\n', ' \t\r\n')],
    ['quoted', (file) => file.replaceAll(/^/gmu, '> ')],
    ['quoted twice, wrapped elsewhere', (file) => file.replaceAll(/[^\n-]{30}/gu, '$&\n').replaceAll(/^/gmu, '>> ')],
    ['hard blanks and signs that nobody sees', (file) => file.replaceAll('\n', '\u{A0}\u{200B}\n')],
  ])('a locked file comes back from a mail: %s', async (_what, mailed) => {
    const file = await seal(smallText, words);
    expect(await readBackup({ text: mailed(file) }, words)).toHaveProperty('content.rows', small.rows);
  });

  const noted = { diaryId, rows: [aReading(1), { ...aReading(2), kind: 'note', answers: { text: 'Día 5: "}{" = 50% \\ y 2=3D 🌙 — '.repeat(9) } } as Row], unread: [] };
  it.each<[string, (file: string) => string]>([
    ['a byte order mark', (file) => `\uFEFF${file}`],
    ['a greeting before it and a signature after', (file) => `Here is my diary {for you}.\r\n\r\n${file}\r\n-- \r\nRosa {RN}`],
    ['returns at the ends', (file) => file.replaceAll('\n', '\r\n')],
    ['quoted', (file) => `On Friday Rosa wrote:\n${file.replaceAll(/^/gmu, '> ')}`],
    ['quoted twice', (file) => file.replaceAll(/^/gmu, '>> ')],
    ['quoted-printable', (file) => `Content-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(file)}\n-- \nRosa`],
  ])('an open file comes back from a mail, with every letter that somebody wrote: %s', async (_what, mailed) => {
    const file = textOf(contentOf(noted, '2026.11.1', madeAt));
    expect(await readBackup({ text: mailed(file) }, null)).toHaveProperty('content.rows', noted.rows);
    expect(await readBackup({ text: mailed(file).slice(0, -30 - mailed('').length) }, null)).toEqual(refused);
  });

  it('locked: wrong words, a changed letter and a missing end all read the same', async () => {
    const file = await seal(smallText, words);
    const lines = file.split('\n');
    const changed = lines.with(5, (lines[5] ?? '').replace(/^../u, (two) => (two === 'AA' ? 'BB' : 'AA'))).join('\n');
    const short = [...lines.slice(0, -4), ...lines.slice(-2)].join('\n');
    for (const text of [changed, short]) expect(await readBackup({ text }, words)).toEqual(refused);
    expect(await readBackup({ text: file }, 'other words than these five')).toEqual(refused);
    expect(await readBackup({ text: file }, null)).toEqual({ problem: 'locked' });
    expect(await readBackup({ text: file }, ' River  lamp, cotton seven BARN ')).toHaveProperty('content.rows', small.rows);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it, test } from 'vitest';
import { describe as factsOf } from '#rules/describe.ts';
import { inForce, rank } from '#rules/in-force.ts';
import { allRules } from '#rules/all-rules.ts';
import { noLimits } from '#rules/limits.ts';
import { answersIn, limitsIn, readStoredPack, type Pack } from '#sharing/pack.ts';
import { ruleChanges } from '#sharing/pack-changes.ts';
import { qrCode } from '#sharing/qr-code.ts';
import { readLimits } from '#sharing/read-limits.ts';
import { readPack } from '#sharing/read-pack.ts';
import { packSheet } from '#scripts/pack.ts';
import { packJsonSchema, schemaFile } from '#scripts/pack-schema.ts';

const example = readFileSync('docs/centre-pack/example.json', 'utf8');
const good = JSON.parse(example) as Record<string, unknown>;
const today = '2026-11-22';
const read = (pack: unknown, inUse: Pack | null = null) => readPack(JSON.stringify(pack), { today, inUse });
const accepted = (pack: unknown): Pack => {
  const result = read(pack);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.pack;
};
const refused = (pack: unknown, inUse: Pack | null = null) => {
  const result = read(pack, inUse);
  return 'problems' in result ? result.problems : [];
};

describe('a pack as a centre writes it', () => {
  it('the example in the how-to is taken, with everything it says', () => {
    const pack = accepted(good);
    expect(answersIn(pack)).toEqual({
      teamNumber: '206-555-0142', clinicNumber: '206-555-0117', clinicHours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' },
      hospitalWay: { address: 'Riverbend Hospital, 1 River Road', door: 'Door B, ring the night bell' },
    });
    const { limits, unread } = readLimits(limitsIn(pack));
    expect(unread).toBe(false);
    expect(factsOf('W01', limits, 3).lines).toMatchObject({ feverC: { value: 37.8 }, feverF: { value: 100 } });
    expect(factsOf('W65', limits, 3).window.from).toBe(0);
    expect(factsOf('W97', limits, 3).lines['heldUntilDay']).toEqual({ value: 83, unit: 'days' });
    expect(readStoredPack(pack)).toEqual(pack);
  });

  it('of two ways to hold driving the longer holds', () => {
    const held = (more: object) => factsOf('W97', readLimits(limitsIn(accepted({ ...good, ...more }))).limits, 3).lines['heldUntilDay']?.value;
    expect(held({ noDrivingWeeks: 10, rules: { W97: { lines: { heldUntilDay: 90 } } } })).toBe(90);
    expect(held({ noDrivingWeeks: 14, rules: { W97: { lines: { heldUntilDay: 90 } } } })).toBe(97);
  });

  it('a date of tomorrow is a centre further east', () => {
    expect(refused({ ...good, date: '2026-11-23' })).toEqual([]);
  });
});

describe('a pack that is refused, with the reason and the place', () => {
  const inUse = accepted({ ...good, date: '2026-11-21' });
  test.each<[string, object, object]>([
    ['looser: a fever line', { rules: { W01: { lines: { feverC: 38.5 } } } }, { code: 'looser', field: 'rules.W01.lines.feverC', limit: '38' }],
    ['looser: a level', { rules: { W01: { level: 'same-day' } } }, { code: 'looser', field: 'rules.W01.level', limit: 'urgent' }],
    ['looser: weeks of driving', { noDrivingWeeks: 4 }, { code: 'looser', field: 'rules.W97.lines.heldUntilDay', limit: '55' }],
    ['looser: weeks near', { stayNearWeeks: 2 }, { code: 'looser', field: 'stayNearWeeks', limit: '4' }],
    ['an unknown field', { colour: 'red' }, { code: 'malformed', field: 'colour' }],
    ['an unknown sign', { rules: { W00: { level: 'urgent' } } }, { code: 'malformed', field: 'rules.W00' }],
    ['no name', { centre: ' ' }, { code: 'malformed', field: 'centre' }],
    ['a day that is none', { date: '2026-02-30' }, { code: 'malformed', field: 'date' }],
    ['ends before it begins', { expires: '2026-11-01' }, { code: 'malformed', field: 'expires' }],
    ['hours that are none', { clinicHours: { days: [8], from: '08:00', to: '25:00' } }, { code: 'malformed', field: 'clinicHours.days.0' }],
    ['a number that cannot be dialled', { numbers: { always: 'ask Bob' } }, { code: 'number', field: 'numbers.always' }],
    ['from the future', { date: '2026-11-24' }, { code: 'future', date: '2026-11-24' }],
    ['run out', { date: '2026-01-01', expires: '2026-11-21' }, { code: 'expired', date: '2026-11-21' }],
    ['too old', { date: '2024-11-01', expires: '2027-01-01' }, { code: 'too-old', date: '2024-11-01' }],
    ['for a newer version', { version: 2, moon: 1 }, { code: 'newer-version' }],
    ['of something else', { format: 'other' }, { code: 'no-pack' }],
  ])('%s', (_, more, problem) => {
    expect(refused({ ...good, ...more })[0]).toEqual(problem);
  });

  it('older than the one in use', () => {
    expect(refused(good, inUse)).toEqual([{ code: 'older', date: '2026-11-21' }]);
    expect(refused({ ...good, date: '2026-11-21' }, inUse)).toEqual([]);
  });

  test.each([
    ['', 'no-pack'], ['https://example.org', 'no-pack'], ['"text"', 'no-pack'], ['null', 'no-pack'], ['[]', 'no-pack'],
    ['{"__proto__":{"format":"day-by-day-centre-pack"}}', 'too-large'], [`${'['.repeat(9)}${']'.repeat(9)}`, 'too-large'], [`"${'x'.repeat(20_001)}"`, 'too-large'],
  ])('%j', (text, code) => {
    expect(readPack(text, { today, inUse: null })).toEqual({ problems: [{ code }] });
  });
});

describe('what it would change', () => {
  const limits = readLimits(limitsIn(accepted(good))).limits;
  it('names every rule that reads otherwise, in the table’s order', () => {
    expect(ruleChanges(noLimits, limits).map(({ rule, lessStrict }) => [rule, lessStrict])).toEqual([['W01', false], ['W65', false], ['W97', false]]);
    expect(ruleChanges(limits, limits)).toEqual([]);
  });
  it('says of what an older pack had asked for more that it is less strict than now', () => {
    const { rules: _, ...without } = good;
    const next = readLimits(limitsIn(accepted(without))).limits;
    expect(ruleChanges(limits, next).map(({ rule, lessStrict }) => [rule, lessStrict])).toEqual([['W01', true], ['W65', true]]);
  });
});

describe('the sheet and the schema', () => {
  it('the code on the sheet is the pack, read by another reader', () => {
    const pack = accepted(good);
    const code = qrCode(JSON.stringify(pack));
    const scale = 3;
    const width = (code?.size ?? 0) * scale;
    const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
    for (const [, x = '', y = ''] of (code?.path ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
      for (let dy = 0; dy < scale; dy += 1) {
        const from = ((Number(y) * scale + dy) * width + Number(x) * scale) * 4;
        for (let at = 0; at < scale; at += 1) pixels.fill(0, from + at * 4, from + at * 4 + 3);
      }
    }
    expect(JSON.parse(jsQR(pixels, width, width)?.data ?? '')).toEqual(pack);
    expect(packSheet(pack)).toContain(code?.path ?? 'no code');
  });
  it('nothing in a pack becomes part of the sheet’s own text', () => {
    const sheet = packSheet(accepted({ ...good, centre: '<script>alert(1)</script>' }));
    expect(sheet).not.toContain('<script');
  });
  it('the schema in docs is the one of the type (npm run pack:schema)', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(packJsonSchema());
  });
});

describe('packs and codes from strangers', () => {
  const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 0, 1e9, '', '2026-11-20', null, [], {}, 'W01', '\u202E', '__proto__'));
  const ruleId = fc.oneof(fc.constantFrom(...allRules.map(({ id }) => id)), fc.string({ maxLength: 4 }));
  const asked = fc.record(
    { lines: fc.dictionary(fc.constantFrom('feverC', 'feverF', 'lowOxygen', 'heldUntilDay', 'x'), fc.oneof(fc.double(), fc.integer(), odd), { maxKeys: 3 }), window: fc.record({ from: odd, to: odd }, { requiredKeys: [] }), level: fc.oneof(fc.constantFrom('routine', 'same-day', 'urgent', 'emergency'), odd) },
    { requiredKeys: [] },
  );
  const field = fc.constantFrom(...Object.keys(good), 'drivingClearance', '__proto__', 'constructor', 'x');
  const changed = fc.tuple(fc.dictionary(field, odd, { maxKeys: 3 }), fc.option(fc.dictionary(ruleId, fc.oneof(asked, odd), { maxKeys: 4 }))).map(([more, rules]) => JSON.stringify({ ...good, ...more, ...(rules ? { rules } : {}) }));
  const broken = fc.tuple(fc.nat(example.length), fc.nat(40), fc.string({ maxLength: 8 })).map(([at, length, put]) => example.slice(0, at) + put + example.slice(at + length));
  const payload = fc.oneof(changed, broken, fc.string({ unit: 'binary', maxLength: 200 }), fc.json());

  it('5,000 of them: none throws, none that is taken is looser than the table, none changes what is handed in', () => {
    const inUse = Object.freeze(accepted(good));
    let taken = 0;
    const isSafe = (text: string): boolean => {
      const result = readPack(text, { today, inUse });
      if ('problems' in result) return result.problems.length > 0;
      taken += 1;
      const { limits, unread } = readLimits(limitsIn(result.pack));
      return !unread && allRules.every((rule) => {
        const { level, lines } = inForce(rule, limits);
        const lineHolds = ([name, own]: readonly [string, (typeof rule.lines)[string]]): boolean =>
          own.tighter === 'lower' ? (lines[name] ?? Number.NaN) <= own.value : (lines[name] ?? Number.NaN) >= own.value;
        return rank(level) >= rank(rule.level) && Object.entries(rule.lines).every(lineHolds);
      });
    };
    fc.assert(fc.property(payload, isSafe), { numRuns: 5000 });
    expect(taken).toBeGreaterThan(50);
    expect(inUse).toEqual(accepted(good));
    expect(({} as Record<string, unknown>)['format']).toBeUndefined();
  });
});

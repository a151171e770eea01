import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { parseOutside } from '#symptoms/parse-outside.ts';

const caps = { length: 1000, depth: 4, values: 50 };

describe('what comes from outside', () => {
  it('is read as it is when it keeps to the limits', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), (value) => {
        const text = JSON.stringify(value);
        const read = parseOutside(text, { length: text.length, depth: 4, values: 10_000 });
        const odd = /"(?:__proto__|constructor|prototype)":/u.test(text);
        expect(read).toEqual(odd ? { refused: 'forbidden-key' } : { value: JSON.parse(text) });
      }),
    );
  });

  test.each([
    ['too long', `"${'a'.repeat(1000)}"`, 'too-large'],
    ['no JSON', '{"a":', 'not-json'],
    ['empty', '', 'not-json'],
    ['nested a million deep', '['.repeat(1e6), 'too-large'],
    ['five lists within each other', '[[[[[]]]]]', 'too-deep'],
    ['fifty values in a list', `[${Array.from({ length: 50 }, () => '1').join(',')}]`, 'too-many'],
    ['a key that reaches further', '{"a":{"__proto__":{"admin":true}}}', 'forbidden-key'],
    ['another', '{"constructor":1}', 'forbidden-key'],
    ['and another', '[{"prototype":null}]', 'forbidden-key'],
  ])('%s: refused', (_, text, refused) => {
    expect(parseOutside(text, caps)).toEqual({ refused });
  });

  it('is refused without a crash when the limit of length is high and the nesting deep', () => {
    expect(parseOutside('['.repeat(1e6), { ...caps, length: 1e7 })).toHaveProperty('refused');
    expect(parseOutside('['.repeat(1e5) + ']'.repeat(1e5), { ...caps, length: 1e7 })).toEqual({ refused: 'too-deep' });
  });

  it('too much is refused before anything is made of it', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const wide = { length: 2e7, depth: 10, values: 8_000_000 };
    expect(parseOutside(`[${'0,'.repeat(8_000_000)}0]`, wide)).toEqual({ refused: 'too-many' });
    expect(parseOutside('['.repeat(1e6) + ']'.repeat(1e6), wide)).toEqual({ refused: 'too-deep' });
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });

  it('signs within a text are no structure', () => {
    const value = { text: '[{",\\'.repeat(60_000), after: [1, '\\', '"'] };
    expect(parseOutside(JSON.stringify(value), { ...caps, length: 1e6 })).toEqual({ value });
  });

  it('changes nothing outside itself, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      parseOutside(text, caps);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }));
  });
});

import { describe, expect, it, test } from 'vitest';
import { wordList as english } from '#content/en/backup-word-list.ts';
import { wordList as spanish } from '#content/es/backup-word-list.ts';
import { problemWith, suggestPassphrase, tidied, waysToRead, wordCount } from '#sharing/passphrase.ts';

describe.each([['English', english], ['Spanish', spanish]])('the %s list', (_language, list) => {
  test('has 1,024 different words of plain letters: ten bits each, and nothing that a keyboard could spell two ways', () => {
    expect(list).toHaveLength(1024);
    expect(new Set(list).size).toBe(1024);
    for (const word of list) expect(word).toMatch(/^[a-z]{3,9}$/);
  });

  it('gives words strong enough for the floor that own words must pass', () => {
    expect(problemWith(suggestPassphrase(list, Uint32Array.from([900, 12, 400, 77, 1023])))).toBeNull();
    // Even five of the shortest are long enough.
    expect(Math.min(...list.map((word) => word.length)) * wordCount + wordCount - 1).toBeGreaterThanOrEqual(16);
  });
});

describe('suggesting', () => {
  it('takes each word by its own number, the whole list alike', () => {
    const counts = new Map<string, number>();
    for (let number = 0; number < 4096; number += 1) {
      const word = suggestPassphrase(english, Uint32Array.of(number * 1_048_576 + number));
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    expect(counts.size).toBe(1024);
    expect([...counts.values()].every((count) => count === 4)).toBe(true);
    expect(suggestPassphrase(english, new Uint32Array(wordCount)).split(' ')).toHaveLength(5);
  });
});

describe('own words', () => {
  it.each([
    ['', 'short'],
    ['fifteen letters', 'short'],
    ['               a', 'short'],
    ['aaaaaaaaaaaaaaaaaaaaaa', 'repeated'],
    ['abcabcabcabcabcabc', 'repeated'],
    ['AaBbCcAaBbCcAaBbCc', 'repeated'],
    ['my cat sits on the roof', null],
    ['árbol río lámpara siete', null],
  ])('%j: %s', (typed, problem) => {
    expect(problemWith(typed)).toBe(problem);
  });

  it('are locked as they are shown, but for stray spaces', () => {
    expect(tidied('  My  cat\tsits ')).toBe('My cat sits');
    expect(tidied('a\u0301')).toBe('\u00e1');
  });
});

describe('reading words back', () => {
  it.each([
    ['river lamp cotton', ['river lamp cotton']],
    [' River Lamp, cotton. ', ['River Lamp, cotton.', 'river lamp cotton']],
    ['CAMIÓN río', ['CAMIÓN río', 'camion rio']],
    ['river\nlamp', ['river lamp']],
    ['  ', []],
  ])('%j', (typed, ways) => {
    expect(waysToRead(typed)).toEqual(ways);
  });
});

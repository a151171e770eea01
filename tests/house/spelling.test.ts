import { expect, test } from 'vitest';
import { misspelled, sourcesOf } from '#scripts/spelling.ts';
import { spokenText } from '#scripts/spoken-text.ts';

/** Reading the dictionaries takes longest, so all is looked up at once: the words as they are, and slips planted among them. */
const looked = (async () => {
  const planted = {
    en: [['src/content/en/planted.ts', `export const a = 'Call your taem now';\nexport const b = \`Fiebre of \${n} degreees\`;\n`]],
    es: [['src/content/es/planted.ts', `export const a = 'Llame a su eqipo';\nexport const b = 'Take the temperatura';\n`]],
  } as const;
  return await misspelled({ en: new Map([...(await sourcesOf('en')), ...planted.en]), es: new Map([...(await sourcesOf('es')), ...planted.es]) });
})();
const isPlanted = (found: string): boolean => found.includes('planted');
const patience = 120_000;

test('every word of the app and the guide is in a dictionary of its language, or in the list with its reason', { timeout: patience }, async () => {
  expect((await looked).filter((found) => !isPlanted(found))).toEqual([]);
});

test('a slip is named with its place, and a word of the other language is one', { timeout: patience }, async () => {
  expect((await looked).filter(isPlanted).toSorted()).toEqual([
    'src/content/en/planted.ts:1:29 taem',
    'src/content/en/planted.ts:2:19 Fiebre',
    'src/content/en/planted.ts:2:34 degreees',
    'src/content/es/planted.ts:1:30 eqipo',
    'src/content/es/planted.ts:2:19 Take',
    'src/content/es/planted.ts:2:24 the',
  ]);
});

test.each([
  [`const a = 'one two';`, ['one two']],
  [`import x from './some-file.ts';\nconst a = { 'a-key': 'said', level: 'same-day' };`, ['said']],
  ['const a = `before ${n === 1 ? "one day" : \'some days\'} after`;', ['before', 'one day', 'some days', 'after']],
  ['const a = `a ${f({ b: `deep ${c} down` })} z`; const d = "later";', ['a', 'deep', 'down', 'z', 'later']],
  [`// don't\nconst a = 'said'; /* it's */ const b = 'too';`, ['said', 'too']],
  [`const a = '24-\\u2060hour \\'line\\'';`, ['24-', 'hour', 'line']],
  [`const a = line('W62', 'vomits'); const b = figure('mostEarly');`, []],
])('of %j people read %j', (source, read) => {
  const spoken = spokenText(source);
  expect(spoken).toHaveLength(source.length);
  expect(spoken.split(/\s{2,}/u).filter((text) => text.trim() !== '').map((text) => text.trim())).toEqual(read);
});

/**
 * `npm run -s spelling`: the words of the app and the pages of the guide, each language by its own dictionary. Words that
 * no dictionary has, and why they are right, stand in scripts/spelling/en.txt and es.txt.
 */
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { languages } from '#content/languages.ts';
import type { Lang } from '#content/words.ts';
import { spokenText } from './spoken-text.ts';

/** `file:line:column word` */
export type Misspelling = string;

const folders = ['src/content', 'src/content/guide'];

/** Under the configuration, which reads the language from the folder. */
const workshop = 'node_modules/.cache/spelling';

const filesOf = async (lang: Lang): Promise<readonly string[]> => {
  const found = await Promise.all(folders.map(async (folder) => {
    const home = path.join(folder, lang);
    return (await readdir(home)).map((name) => path.join(home, name));
  }));
  return found.flat();
};

/** The dictionary program ends with 1 when it has found something, and says so on its output. */
const dictionary = (home: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const program = ['node_modules/cspell/bin.mjs', 'lint', '--config', 'scripts/spelling/cspell.json', '--no-progress', '--no-summary', '--no-color', '--root', home, '**/*.txt'];
    execFile(process.execPath, program, { maxBuffer: 20_000_000 }, (error, said, trouble) => {
      if (error && error.code !== 1) reject(new Error(trouble || error.message));
      else resolve(said);
    });
  });

const finding = /^(.+)\.txt:(\d+:\d+) - Unknown word \((.+?)\)/u;

/**
 * @param texts source text by file name, by language
 * @returns what no dictionary of that language has
 */
export const misspelled = async (texts: Readonly<Record<Lang, ReadonlyMap<string, string>>>): Promise<readonly Misspelling[]> => {
  const home = path.join(workshop, String(process.pid));
  try {
    for (const lang of languages) {
      for (const [file, text] of texts[lang]) {
        const place = path.join(home, lang, `${file}.txt`);
        await mkdir(path.dirname(place), { recursive: true });
        await writeFile(place, spokenText(text));
      }
    }
    const said = await dictionary(home);
    return said.split('\n').flatMap((line) => {
      const [, file = '', place = '', word = ''] = finding.exec(line) ?? [];
      if (file === '') return line.trim() === '' ? [] : [line];
      return [`${path.relative(home, path.resolve(home, file)).replace(/^(?:en|es)\//u, '')}:${place} ${word}`];
    });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};

/** @returns the words of the app and the pages of the guide, as `misspelled` takes them */
export const sourcesOf = async (lang: Lang): Promise<ReadonlyMap<string, string>> =>
  new Map(await Promise.all((await filesOf(lang)).map(async (file) => [file, await readFile(file, 'utf8')] as const)));

export const main = async (): Promise<number> => {
  const found = await misspelled({ en: await sourcesOf('en'), es: await sourcesOf('es') });
  process.stdout.write(found.length === 0 ? 'Every word of the app and the guide is in a dictionary\n' : `${found.join('\n')}\n`);
  return found.length === 0 ? 0 : 1;
};

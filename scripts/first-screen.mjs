/** Which built files a person waits for before the first screen stands there: weighed by `npm run size`, held against a real browser by e2e. */
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ file: string, imports?: string[], css?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 */

/** What the app loads by name before it paints, beside the files in index.html: the shell words of a language. */
const languages = ['src/content/en/shell.ts', 'src/content/es/shell.ts'];

/** Kept out of the first screen: they load after the first paint. */
export const heavy = ['dexie', 'zod', 'recharts', 'minisearch'];

/** @param {string} file */
const read = (file) => readFileSync(`dist/${file}`, 'utf8');

/** @returns {Record<string, string[]>} the packages in each built script */
export const readPackages = () => JSON.parse(read('.vite/packages.json'));

/** @returns {readonly string[]} the scripts and styles that the page itself names */
const named = () => [...read('index.html').matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].flatMap((found) => found.slice(1));

/** @param {Manifest} manifest @param {string} name @param {Set<string>} files */
const collect = (manifest, name, files) => {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`${name} is no chunk of its own in the built app: correct the list in scripts/first-screen.mjs.`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const next of chunk.imports ?? []) collect(manifest, next, files);
};

/** @returns {readonly ReadonlySet<string>[]} the scripts and styles of the first screen, once per language */
export const firstScreens = () => {
  /** @type {Manifest} */
  const manifest = JSON.parse(read('.vite/manifest.json'));
  const keys = new Map(Object.entries(manifest).map(([key, { file }]) => [file, key]));
  return languages.map((language) => {
    /** @type {Set<string>} */
    const files = new Set();
    for (const file of named()) {
      const key = keys.get(file);
      if (key && file.endsWith('.js')) collect(manifest, key, files);
      else files.add(file);
    }
    collect(manifest, language, files);
    return files;
  });
};

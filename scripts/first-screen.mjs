/** Which built files a person waits for before the first screen stands there: measured by `npm run size`, held against a real browser by e2e. */
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ file: string, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 */

/** What the app loads by name before Today paints, beside its entry; one of `languages` on top. */
const loadedFirst = ['index.html'];
const languages = /** @type {readonly string[]} */ ([]);

/** Kept out of the first screen: they load after the first paint. */
export const heavy = ['dexie', 'dexie-react-hooks', 'zod', 'recharts'];

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(`dist/.vite/${file}`, 'utf8'));

/** @returns {Manifest} */
export const readManifest = () => readJson('manifest.json');

/** @returns {Record<string, string[]>} the packages in each built script */
export const readPackages = () => readJson('packages.json');

/** @param {Manifest} manifest @param {string} name @param {Set<string>} files */
const collect = (manifest, name, files) => {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`${name} is not a chunk of the built app: correct the list in scripts/first-screen.mjs.`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const next of chunk.imports ?? []) collect(manifest, next, files);
};

/** @param {Manifest} manifest @returns {readonly ReadonlySet<string>[]} the scripts and styles of the first screen, once per language */
export const firstScreens = (manifest) =>
  (languages.length > 0 ? languages.map((language) => [...loadedFirst, language]) : [loadedFirst]).map((names) => {
    const files = new Set();
    for (const name of names) collect(manifest, name, files);
    return files;
  });

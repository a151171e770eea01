/** `npm run size`: prints what each built file weighs, and fails when the first screen weighs too much. */
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { firstScreens, heavy, readPackages } from './first-screen.mjs';

const limits = { js: 90, css: 15, page: 2 };

/** @param {string} file @returns {number} KiB, gzip as a host would send it */
const weigh = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length / 1024;

/** @param {Iterable<string>} files @param {string} ending */
const total = (files, ending) => [...files].filter((file) => file.endsWith(ending)).reduce((sum, file) => sum + weigh(file), 0);

const screens = firstScreens();
const packages = readPackages();
const first = new Set(screens.flatMap((files) => [...files]));
const built = readdirSync('dist/assets').filter((file) => /\.(js|css)$/.test(file)).map((file) => `assets/${file}`);

console.log('KiB gzip  ● = first screen');
for (const file of ['worker.js', ...built].toSorted((a, b) => weigh(b) - weigh(a))) {
  console.log(`${weigh(file).toFixed(1).padStart(8)}  ${first.has(file) ? '●' : ' '} ${file}  ${(packages[file] ?? []).join(' ')}`);
}

const js = Math.max(...screens.map((files) => total(files, '.js')));
const css = Math.max(...screens.map((files) => total(files, '.css')));
const misplaced = [...first].flatMap((file) => (packages[file] ?? []).filter((name) => heavy.includes(name)).map((name) => `${name} is in ${file}`));

console.log(`\nFirst screen: ${js.toFixed(1)} of ${limits.js} KiB JavaScript, ${css.toFixed(1)} of ${limits.css} KiB CSS`);

// Each page of the guide is a chunk of its own in each language, named after its file.
const pages = ['en', 'es'].flatMap((lang) => readdirSync(`src/content/guide/${lang}`).map((file) => file.replace('.ts', '')));
const chunks = built.filter((file) => pages.includes(file.replace(/^assets\/(.+)-[\w-]{8}\.js$/, '$1')));
const heaviest = Math.max(...chunks.map(weigh));
console.log(`Guide: ${chunks.length} chunks for ${pages.length} pages of two languages, the heaviest ${heaviest.toFixed(1)} of ${limits.page} KiB`);

const complaints = [
  ...(chunks.length === pages.length ? [] : ['Not every page of the guide is a chunk of its own.']),
  ...(heaviest > limits.page ? [`A page of the guide loads more than ${limits.page} KiB.`] : []),
  ...chunks.filter((file) => first.has(file)).map((file) => `${file} is on the first screen: a page of the guide loads when it is opened.`),
  ...(js > limits.js ? [`The first screen loads more than ${limits.js} KiB of JavaScript.`] : []),
  ...(css > limits.css ? [`The first screen loads more than ${limits.css} KiB of CSS.`] : []),
  ...misplaced.map((where) => `${where}, which the first screen waits for: load it after the first paint.`),
];
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

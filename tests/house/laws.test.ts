/** The laws of the house can fail: each is broken on purpose, in a copy of the house, and must be caught with the words that say what to do. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const root = process.cwd();
let house = '';

type Violation = { readonly law: string; readonly file: string; readonly code: string; readonly says: string };

const violations: readonly Violation[] = [
  { law: 'a path never climbs', file: 'src/app/pages/planted-climb.ts', code: "export { readClock } from '../clock.ts';", says: 'A relative path never climbs' },
  { law: 'no barrels', file: 'src/app/planted-barrel.ts', code: "import { x } from '#rules/index.ts';\nexport const y = x;", says: 'No barrels' },
  { law: 'a path carries its ending', file: 'src/app/planted-ending.ts', code: "import { x } from '#rules/types';\nexport const y = x;", says: 'A path carries its ending' },
  { law: 'zod/mini only', file: 'src/symptoms/planted-zod.ts', code: "import { z } from 'zod';\nexport const y = z;", says: "Write 'zod/mini'" },
  { law: 'rules know no content', file: 'src/rules/planted-content.ts', code: "import type { Words } from '#content/words.ts';\nexport type Y = Words;", says: 'Rules are pure' },
  { law: 'rules know no library', file: 'src/rules/planted-react.ts', code: "import { useState } from 'react';\nexport const y = useState;", says: 'Rules are pure' },
  { law: 'rules know no store', file: 'src/rules/planted-store.ts', code: "import { readRows } from '#symptoms/store/diary.ts';\nexport const y = readRows;", says: 'Rules are pure' },
  { law: 'rules have no clock', file: 'src/rules/planted-clock.ts', code: 'export const y = () => Date.now();', says: 'Rules have no clock' },
  { law: 'rules know no chance', file: 'src/rules/planted-chance.ts', code: 'export const y = () => Math.random();', says: 'Rules know no chance' },
  { law: 'content takes types only', file: 'src/content/planted-value.ts', code: "import { levels } from '#rules/types.ts';\nexport const y = levels;", says: 'Content knows other rooms by type only' },
  { law: 'content knows no React', file: 'src/content/planted-react.ts', code: "import { useState } from 'react';\nexport const y = useState;", says: 'Content knows other rooms by type only' },
  { law: 'the diary knows no rules', file: 'src/symptoms/planted-rules.ts', code: "import type { Level } from '#rules/types.ts';\nexport type Y = Level;", says: 'The diary knows no other room but ui' },
  { law: 'pure diary files know no screen', file: 'src/symptoms/planted-react.ts', code: "import { useState } from 'react';\nexport const y = useState;", says: 'The pure diary files know no screen' },
  { law: 'pure diary files know no Dexie', file: 'src/symptoms/planted-dexie.ts', code: "import { Dexie } from 'dexie';\nexport const y = Dexie;", says: 'Only src/symptoms/store knows Dexie' },
  { law: 'a diary screen knows no content', file: 'src/symptoms/planted-screen.tsx', code: "import { loadWords } from '#content/languages.ts';\nexport const y = loadWords;", says: 'The diary knows no other room but ui' },
  { law: 'the store knows no screen', file: 'src/symptoms/store/planted-react.ts', code: "import { useState } from 'react';\nexport const y = useState;", says: 'The store keeps rows' },
  { law: 'app knows no Dexie', file: 'src/app/planted-dexie.ts', code: "import { liveQuery } from 'dexie';\nexport const y = liveQuery;", says: 'Only src/symptoms/store knows Dexie' },
  { law: 'app knows no workbox', file: 'src/app/planted-workbox.ts', code: "import { precacheAndRoute } from 'workbox-precaching';\nexport const y = precacheAndRoute;", says: 'Only src/offline knows workbox' },
  { law: 'ui knows only React', file: 'src/ui/planted-words.tsx', code: "import type { Words } from '#content/words.ts';\nexport type Y = Words;", says: 'Ui knows only React' },
  { law: 'sharing knows no screen', file: 'src/sharing/planted-screen.ts', code: "import { Card } from '#ui/card.tsx';\nexport const y = Card;", says: 'Sharing turns rows' },
  { law: 'sharing knows no store', file: 'src/sharing/planted-store.ts', code: "import { readRows } from '#symptoms/store/diary.ts';\nexport const y = readRows;", says: 'Sharing turns rows' },
  { law: 'sharing takes words as types', file: 'src/sharing/planted-words.ts', code: "import { loadWords } from '#content/languages.ts';\nexport const y = loadWords;", says: 'Sharing knows the words by type only' },
  { law: 'rules know no sharing', file: 'src/rules/planted-sharing.ts', code: "import { mergeRows } from '#sharing/merge.ts';\nexport const y = mergeRows;", says: 'Rules are pure' },
  { law: 'the diary knows no sharing', file: 'src/symptoms/planted-sharing.ts', code: "import { mergeRows } from '#sharing/merge.ts';\nexport const y = mergeRows;", says: 'The diary knows no other room but ui' },
  { law: 'offline knows only workbox', file: 'src/offline/planted-diary.ts', code: "import { readRows } from '#symptoms/store/diary.ts';\nexport const y = readRows;", says: 'Offline moves files' },
  { law: 'end-to-end sees what a person sees', file: 'e2e/planted-inside.ts', code: "import { assess } from '#rules/assess.ts';\nexport const y = assess;", says: 'End-to-end tests see only what a person sees' },
  { law: 'scripts use what is pure', file: 'scripts/planted-store.ts', code: "import { readRows } from '#symptoms/store/diary.ts';\nexport const y = readRows;", says: 'Scripts use only what is pure' },
  { law: 'named exports only', file: 'src/app/planted-default.ts', code: 'export default 1;', says: 'no-default-export' },
  { law: 'files are named in kebab-case', file: 'src/app/PlantedName.ts', code: 'export const y = 1;', says: 'filename-case' },
  { law: 'no file over 250 lines', file: 'src/app/planted-long.ts', code: Array.from({ length: 251 }, (_, n) => `export const y${n} = ${n};`).join('\n'), says: 'max-lines' },
  { law: 'no any', file: 'src/app/planted-any.ts', code: 'export const y = (x: any): unknown => x;', says: 'no-explicit-any' },
  { law: 'no non-null mark', file: 'src/app/planted-bang.ts', code: 'export const y = (x: string | null): string => x!;', says: 'no-non-null-assertion' },
  { law: 'no swallowed promise', file: 'src/app/planted-promise.ts', code: "export const y = () => {\n  fetch('/');\n};", says: 'no-floating-promises' },
  { law: 'no empty catch', file: 'src/app/planted-catch.ts', code: 'export const y = (go: () => void) => {\n  try {\n    go();\n  } catch {}\n};', says: 'no-empty' },
  { law: 'no diary data in a log', file: 'src/app/planted-log.ts', code: 'export const y = () => console.log(1);', says: 'no-console' },
  { law: 'no HTML from text', file: 'src/app/planted-html.tsx', code: "export const Y = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;", says: 'no-danger' },
  { law: 'hooks by their rules', file: 'src/app/planted-hook.tsx', code: "import { useState } from 'react';\nexport const useY = (on: boolean) => {\n  if (on) useState(1);\n};", says: 'rules-of-hooks' },
  { law: 'no state set in an effect', file: 'src/app/planted-effect.tsx', code: "import { useEffect, useState } from 'react';\nexport const useY = () => {\n  const [y, setY] = useState(0);\n  useEffect(() => {\n    setY(1);\n  }, []);\n  return y;\n};", says: 'set-state-in-effect' },
  { law: 'pictures have words', file: 'src/ui/planted-picture.tsx', code: 'export const Y = () => <img src="/y.png" />;', says: 'alt-text' },
];

const cycle = [
  { file: 'src/app/planted-one.ts', code: "import { two } from './planted-two.ts';\nexport const one = () => two;" },
  { file: 'src/app/planted-two.ts', code: "import { one } from './planted-one.ts';\nexport const two = () => one;" },
];

/** Rooms that compile without the browser. */
const withoutDom = ['src/rules/planted-dom.ts', 'src/content/planted-dom.ts', 'src/symptoms/planted-dom.ts', 'src/sharing/planted-dom.ts'];

const plant = async (file: string, code: string): Promise<void> => {
  await mkdir(dirname(join(house, file)), { recursive: true });
  await writeFile(join(house, file), `${code}\n`);
};

/** What a tool says, whether it is content or not. */
const said = (program: string, ...args: readonly string[]): Promise<string> =>
  run(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: house, maxBuffer: 20_000_000 }).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );

type Diagnostic = { readonly filename: string; readonly code: string; readonly message: string; readonly help?: string };

let lint: readonly Diagnostic[] = [];
let types = '';

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'house-'));
  for (const part of ['src', 'package.json', 'tsconfig.json', '.oxlintrc.json', '.gitignore']) await cp(join(root, part), join(house, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(house, 'node_modules'));
  for (const { file, code } of [...violations, ...cycle]) await plant(file, code);
  for (const file of withoutDom) await plant(file, "export const y = () => localStorage.getItem('y');");
  lint = (JSON.parse(await said('oxlint/bin/oxlint', '--type-aware', '--format', 'json')) as { diagnostics: readonly Diagnostic[] }).diagnostics;
  const projects = await Promise.all(
    ['rules', 'content', 'symptoms', 'sharing'].map((room) => said('typescript/bin/tsc', '-p', `src/${room}`, '--pretty', 'false', '--incremental', 'false', '--tsBuildInfoFile', 'null')),
  );
  types = projects.join('\n');
}, 60_000);

afterAll(() => rm(house, { recursive: true }));

const lintSays = (file: string): string =>
  lint.filter(({ filename }) => filename === file).map(({ code, message, help }) => `${code} ${message} ${help ?? ''}`).join('\n');

describe('lint', () => {
  test.each(violations)('$law', ({ file, says }) => {
    expect(lintSays(file)).toContain(says);
  });

  test('no cycles', () => {
    expect(lintSays('src/app/planted-one.ts')).toContain('no-cycle');
  });
});

describe('types', () => {
  test.each(withoutDom)('%s: no browser in a pure room', (file) => {
    expect(types.split('\n').filter((line) => line.startsWith(file)).join('\n')).toContain("Cannot find name 'localStorage'");
  });
});

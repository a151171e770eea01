/**
 * Defences that can be taken out of a copy of the app, one at a time, so that the rigs can show that they would notice.
 * An edit must fit exactly once: a defence that is no longer where it was is an error, never a silent pass.
 */
import { execFile } from 'node:child_process';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export type Edit = { readonly file: string; readonly find: string; readonly replace: string };
export type Defence = {
  readonly name: string;
  /** What is taken out, in words. */
  readonly what: string;
  readonly edits: readonly Edit[];
  /** Which rigs must notice, and with how many faults at most. */
  readonly rigs: readonly { readonly rig: string; readonly count: number }[];
};

const store = 'src/symptoms/store';
const noJournal: Edit = { file: `${store}/start-journal.ts`, find: `typeof Worker === 'undefined' ||`, replace: `true ||` };
const notStrict: Edit = { file: `${store}/database.ts`, find: `chromeTransactionDurability: 'strict'`, replace: `chromeTransactionDurability: 'relaxed'` };
const noJournalFlush: Edit = { file: `${store}/log-file.ts`, find: `    const written = file.write(bytes, { at: end });\n    file.flush();`, replace: `    const written = file.write(bytes, { at: end });` };

export const defences: readonly Defence[] = [
  {
    name: 'journal', what: 'the journal: the database alone',
    edits: [noJournal],
    rigs: [{ rig: 'torn-tails', count: 4 }],
  },
  {
    name: 'witnesses', what: 'the journal, and the mark of what was kept last',
    edits: [noJournal, { file: `${store}/copies.ts`, find: `gaps: gapsIn(places, marks),`, replace: `gaps: gapsIn(places, marks).slice(0, 0),` }],
    rigs: [{ rig: 'damage-chromium', count: 10 }, { rig: 'damage-firefox', count: 10 }],
  },
  {
    name: 'comparison', what: 'the comparison of database and journal at the start',
    edits: [{ file: `${store}/copies.ts`, find: `[lookAt(journal), `, replace: `[lookAt(null), ` }],
    rigs: [{ rig: 'torn-tails', count: 4 }],
  },
  {
    name: 'new-log', what: 'the new database log after an unclean end',
    edits: [{ file: `${store}/copies.ts`, find: `if (atStart && found?.cleanEnd === false) await beginNewLog(db).catch(() => undefined);`, replace: '' }],
    rigs: [{ rig: 'new-log', count: 6 }],
  },
  {
    name: 'waiting', what: 'waiting for the write before “Saved”',
    edits: [
      {
        file: `${store}/diary.ts`, find: `const inJournal = await intoJournal(row);`,
        replace: `const later = row.kind !== 'treatment'; const inJournal = later || (await intoJournal(row)); if (later) setTimeout(() => { void intoJournal(row); void intoDatabase(row, draft); }, 250);`,
      },
      { file: `${store}/diary.ts`, find: `if (!problem) await intoDatabase(row, draft)`, replace: `if (!problem && !later) await intoDatabase(row, draft)` },
    ],
    rigs: [{ rig: 'kills-chromium', count: 20 }, { rig: 'kills-firefox', count: 6 }],
  },
  {
    name: 'drafts', what: 'keeping the form at every step',
    edits: [{ file: 'src/app/use-draft.ts', find: `    void look();`, replace: '' }],
    rigs: [{ rig: 'kills-chromium', count: 20 }],
  },
  {
    name: 'flushes', what: 'flushes: relaxed durability, and a journal without flush',
    edits: [notStrict, noJournalFlush],
    rigs: [{ rig: 'power-cuts', count: 6 }, { rig: 'flushes', count: 1 }],
  },
  { name: 'strict', what: 'strict durability of the database', edits: [notStrict], rigs: [{ rig: 'flushes', count: 1 }] },
  { name: 'journal-flush', what: 'the flush of the journal', edits: [noJournalFlush], rigs: [{ rig: 'flushes', count: 1 }] },
  {
    name: 'precache', what: 'keeping the scripts of all pages for use without a network',
    edits: [{ file: 'vite.config.ts', find: `'**/*.{html,js,css,`, replace: `'**/{index.html,first*.js,*.css,` }],
    rigs: [{ rig: 'routes-chromium', count: 1 }],
  },
  {
    name: 'civil-day', what: 'the civil day of the place, fixed at entry (the day in Greenwich instead)',
    edits: [{ file: 'src/symptoms/moment.ts', find: `civilDay: wall.slice(0, 10)`, replace: `civilDay: new Date(ms).toISOString().slice(0, 10)` }],
    rigs: [{ rig: 'zones', count: 20 }, { rig: 'travels', count: 8 }],
  },
  {
    name: 'text-only', what: 'names as text only (the policy against scripts stays)',
    edits: [{ file: 'src/ui/entry-card.tsx', find: `          {who}\n`, replace: `          <span dangerouslySetInnerHTML={{ __html: who }} />\n` }],
    rigs: [{ rig: 'scripts', count: 40 }],
  },
];

const run = promisify(execFile);

/** What is needed to build; the packages are only linked. The first of the projects of TypeScript names the others. */
const parts = ['src', 'scripts', 'public', 'index.html', 'package.json', 'vite.config.ts', 'tsconfig.json', 'tests/tsconfig.json', 'e2e/tsconfig.json'] as const;

/** Makes a copy of the sources without that defence, and builds it into the copy's `dist`. @param source a tree, which may lack another one */
export const buildWithout = async ({ edits }: Pick<Defence, 'edits'>, folder: string, source = '.'): Promise<void> => {
  for (const part of parts) await cp(join(source, part), join(folder, part), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  for (const { file, find, replace } of edits) {
    const before = await readFile(join(folder, file), 'utf8');
    if (before.split(find).length !== 2) throw new Error(`The defence in ${file} is no longer “${find}”: say in defences.ts where it is.`);
    await writeFile(join(folder, file), before.replace(find, () => replace));
  }
  // This command itself runs as development does; the copy is built as it is shipped.
  await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], { cwd: folder, env: { ...process.env, NODE_ENV: 'production' } });
};

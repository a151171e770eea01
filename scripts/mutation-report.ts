/**
 * `npm run -s mutation:report`: writes `docs/mutation.md` from what `npm run mutation` found: the score of each file of
 * the rules, every change that no test noticed with the reason why it may stand, and which files have not been run.
 */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { reasons } from './mutation-reasons.ts';

const found = 'reports/mutation/mutation.json';
const written = 'docs/mutation.md';

type Mutant = {
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number }; readonly end: { readonly line: number; readonly column: number } };
};
type Report = { readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>> };

const noticed = ({ status }: Mutant): boolean => status === 'Killed' || status === 'Timeout';
const survived = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage';
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`);

/** The text that was changed, on one line. */
const original = (source: string, { location: { start, end } }: Mutant): string => {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined).trim())
    .join(' ');
};
const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);
const code = (text: string): string => `\`${short(text.replaceAll('|', String.raw`\|`))}\``;

export const main = async (): Promise<number> => {
  const { files } = JSON.parse(await readFile(found, 'utf8')) as Report;
  const { mtime } = await stat(found);
  const rules = (await readdir('src/rules')).filter((name) => name.endsWith('.ts')).toSorted();
  const all = await Promise.all(rules.map(async (name) => {
    const file = files[`src/rules/${name}`];
    if (!file) return [];
    const isCurrent = file.source === await readFile(`src/rules/${name}`, 'utf8');
    return [{ name, source: file.source, isCurrent, killed: file.mutants.filter(noticed).length, left: file.mutants.filter(survived) }];
  }));
  const rows = all.flat();
  const killed = rows.reduce((sum, row) => sum + row.killed, 0);
  const left = rows.reduce((sum, row) => sum + row.left.length, 0);
  // Of a file changed since, the places no longer fit.
  const survivors = rows.filter(({ isCurrent }) => isCurrent).flatMap(({ name, source, left: own }) =>
    own.map((mutant) => {
      const [from, to] = [original(source, mutant), (mutant.replacement ?? '').replace(/\s+/gu, ' ')];
      const reason = reasons.find((one) => one.file === name && from.includes(one.from) && (one.to === undefined || one.to === to))?.reason;
      return { line: `| ${name}:${mutant.location.start.line} | ${code(from)} | ${code(to)} | ${reason ?? '**not yet looked at**'} |`, reason };
    }),
  );
  const notRun = rules.filter((name) => !files[`src/rules/${name}`]);
  const text = [
    '# Mutation tests of the rules',
    '',
    `Written by \`npm run mutation:report\` on ${mtime.toISOString().slice(0, 10)} from the last results of \`npm run mutation\` (all files, or one: \`npm run mutation -- --mutate src/rules/temp-rules.ts\`). Each change of the source is run against the tests of \`tests/rules/mutation.ts\`: the tables, the edges and the test cases, without the laws and the pairs, which take minutes. A change that only the laws would notice therefore counts as not noticed. Left aside are changes of what is fixed when a file is loaded (ids, levels, sources, windows, lines): \`tests/rules/table-rows.test.ts\` holds those word by word against the table.`,
    '',
    `**${percent(killed, killed + left)}** of ${killed + left} changes were noticed in the ${rows.length} files run; ${left} were not.`,
    '',
    '| file | noticed | not noticed | score | run on the present text |',
    '|---|---|---|---|---|',
    ...rows.map((row) => `| ${row.name} | ${row.killed} | ${row.left.length} | ${percent(row.killed, row.killed + row.left.length)} | ${row.isCurrent ? 'yes' : 'no: changed since, to be run again'} |`),
    '',
    `Not run: ${notRun.join(', ') || 'none'}. Files that hold only types and numbers have nothing to change.`,
    '',
    '## What no test noticed, in files unchanged since',
    '',
    '| where | text | changed to | why it may stand |',
    '|---|---|---|---|',
    ...survivors.map(({ line }) => line),
    '',
  ];
  await writeFile(written, text.join('\n'));
  const open = survivors.filter(({ reason }) => reason === undefined).length;
  process.stdout.write(`${written}: ${percent(killed, killed + left)}, ${left} not noticed, ${open} of them without a reason; not run: ${notRun.length} files\n`);
  return 0;
};

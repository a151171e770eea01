/** Keeps what came of each run in docs/safety: a line of JSON for machines, a table for people. */
import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import type { Counts, Rig } from './rig.ts';
import type { Result } from './run-rig.ts';

const folder = 'docs/safety';
const lines = `${folder}/results.jsonl`;
const table = `${folder}/results.md`;

type Line = {
  /** Day and minute, UTC. */
  readonly date: string;
  readonly rig: string;
  readonly title: string;
  readonly seed: number;
  readonly from: number;
  readonly faults: number;
  /** Rounds in which something went wrong. */
  readonly failed: number;
  /** The first thing that went wrong, in words. */
  readonly first: string | null;
  readonly counts: Counts;
  /** The defence that had been taken out of the app for this run. */
  readonly without: string | null;
  readonly app: string;
  readonly browser: string;
  readonly node: string;
  readonly seconds: number;
};

const said = (program: string, ...args: readonly string[]): string => {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return ''; // Not here: then nothing of it is told.
  }
};

/** The commit that was tested; a plus sign where files of the app differed from it. */
const appVersion = (): string => `${said('git', 'rev-parse', '--short', 'HEAD')}${said('git', 'status', '--porcelain', '--', 'src', 'index.html', 'public') === '' ? '' : '+'}`;

const browserOf = (rig: string): string => {
  if (rig === 'zones') return '';
  if (rig.endsWith('firefox')) return said('/usr/bin/firefox-esr', '--version').replace('Mozilla ', '');
  if (rig.endsWith('webkit')) return `WebKitGTK ${said('dpkg-query', '-W', '-f', '${Version}', 'libwebkit2gtk-4.1-0').replace(/[-~].*/u, '')}`;
  return said(process.env.CHROMIUM_PATH ?? 'chromium', '--version').split(' built', 1)[0]?.trim() ?? '';
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/gu, ' ').trim();
const row = (cells: readonly (string | number)[]): string => `| ${cells.map((one) => cell(String(one))).join(' | ')} |`;
const listed = (counts: Counts): string => Object.entries(counts).map(([name, count]) => `${count.toLocaleString('en')} ${name}`).join(', ');

const head = (cells: readonly string[]): readonly string[] => [row(cells), row(cells.map(() => '---'))];

const summary = (all: readonly Line[]): readonly string[] => {
  const rigs = [...new Set(all.map(({ rig }) => rig))];
  return rigs.map((rig) => {
    const own = all.filter((line) => line.rig === rig);
    const sum = (of: (line: Line) => number): number => own.reduce((total, line) => total + of(line), 0);
    const last = own.at(-1);
    return row([last?.title ?? rig, sum(({ faults }) => faults).toLocaleString('en'), sum(({ failed }) => failed), `${last?.failed ?? 0} of ${last?.faults ?? 0}`, last?.app ?? '', last?.date ?? '']);
  });
};

const rendered = (all: readonly Line[]): string => {
  const whole = all.filter(({ without }) => without === null);
  const broken = all.filter(({ without }) => without !== null);
  return [
    '# What the fault rigs found',
    '',
    'Written by `npm run test:faults`, from `results.jsonl` beside it; every run adds a line. “Failed” counts rounds in which an acknowledged entry or a draft was lost, a loss went unnoticed, a calm sentence or the welcome page stood over it, a script ran, or a page did not come.',
    '',
    '## All runs together',
    '',
    ...head(['what', 'faults', 'failed', 'failed in the last run', 'app', 'last run (UTC)']),
    ...summary(whole),
    '',
    '## With a defence taken out',
    '',
    'A rig that cannot fail proves nothing. Here the named defence was taken out of a copy of the app first (`--without`): the rig must go red.',
    '',
    ...head(['defence taken out', 'rig', 'rounds gone wrong', 'what happened first', 'app', 'date (UTC)']),
    ...broken.map(({ without, title, failed, faults, first, app, date }) => row([without ?? '', title, `${failed} (${faults} faults)`, first ?? 'nothing: the rig did not notice', app, date])),
    '',
    '## Run by run',
    '',
    ...head(['date (UTC)', 'what', 'from', 'faults', 'failed', 'counts', 'app', 'browser', 'Node', 'seed', 'min']),
    ...whole.toReversed().map((line) => row([line.date, line.title, line.from, line.faults, line.failed, `${listed(line.counts)}${line.first ? `; first: ${line.first}` : ''}`, line.app, line.browser, line.node, line.seed, (line.seconds / 60).toFixed(1)])),
    '',
  ].join('\n');
};

type Run = { readonly rig: Rig; readonly result: Result; readonly from: number; readonly seed: number; readonly without: string | null };

export const record = async ({ rig, result, from, seed, without }: Run): Promise<void> => {
  const line: Line = {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    rig: rig.name, title: rig.title, seed, from, faults: result.faults,
    failed: new Set(result.failures.map(({ round }) => round)).size,
    first: result.failures[0]?.what ?? null,
    counts: result.counts, without, app: appVersion(), browser: browserOf(rig.name), node: process.version, seconds: Math.round(result.seconds),
  };
  await mkdir(folder, { recursive: true });
  await appendFile(lines, `${JSON.stringify(line)}\n`);
  await render();
};

/** Writes the table anew from all lines. */
export const render = async (): Promise<void> => {
  if (!existsSync(lines)) return;
  const all = (await readFile(lines, 'utf8')).split('\n').filter(Boolean).map((text) => JSON.parse(text) as Line);
  await writeFile(table, rendered(all));
};

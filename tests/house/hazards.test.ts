/** The hazard log: each control has a test that exists and a removal that fits, and was shown to be needed as it stands now. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { controlsPage, controlsText, hazardsPage, hazardsText } from '#scripts/safety.ts';
import { problemsIn, readHazards, runNames, runOf, type Control, type HazardLog, type TestName } from '#scripts/safety-hazards.ts';
import { isAbout, readShown, type Shown } from '#scripts/safety-shown.ts';
import type { Outcome } from '#scripts/test-outcomes.ts';
import { placesIn } from '#scripts/tree-copy.ts';

let log: HazardLog = { hazards: [], notBuilt: [] };
let controls: readonly Control[] = [];
let shown: readonly Shown[] = [];
beforeAll(async () => {
  log = await readHazards();
  controls = log.hazards.flatMap((hazard) => hazard.controls);
  shown = await readShown();
});

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** A title, or the parts of one that a table of cases fills in. */
const literals = (source: string): readonly RegExp[] =>
  [...source.matchAll(/'((?:[^'\\\n]|\\.)+)'|"((?:[^"\\\n]|\\.)+)"|`((?:[^`\\]|\\.)+)`/gu)]
    .map(([, one, two, three]) => (one ?? two ?? three ?? '').replaceAll(/\\(['"`])/gu, '$1'))
    .filter((text) => /\p{L}{3}/u.test(text.replaceAll(/\$\{[^}]*\}|\$\w+|%\w/gu, '')))
    .map((text) => text.split(/\$\{[^}]*\}|\$\w+|%\w/u).map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)).join('.*'))
    .map((pattern) => new RegExp(`^${pattern}$`, 'u'));

/** The end of `npm test` looks for the whole name; here one that nobody wrote is seen without running anything. */
const isWritten = ({ file, name }: TestName): boolean => {
  const source = read(file);
  const title = name.split(' > ').at(-1) ?? '';
  // The tables of the rules write “when” and build “when -> what” from it; other tables hold their titles as plain rows.
  const written = [title, title.split(' -> ', 1)[0] ?? ''];
  return written.some((text) => source.includes(text) || literals(source).some((pattern) => pattern.test(text))) || /\(['`]%s/u.test(source);
};

describe('the hazard log', () => {
  test('every hazard and control has an id of its own, in order', () => {
    expect(log.hazards.map(({ id }) => id)).toEqual(log.hazards.map((_, at) => `H${String(at + 1).padStart(2, '0')}`));
    for (const hazard of log.hazards) expect(hazard.controls.map(({ id }) => id)).toEqual(hazard.controls.map((_, at) => `${hazard.id}.${at + 1}`));
  });

  test('every control names a test that npm test runs', () => {
    expect(controls.filter(({ test: own }) => !runNames.includes(runOf(own)) || !isWritten(own)).map(({ id, test: own }) => `${id} ${own.file}: ${own.name}`)).toEqual([]);
  });

  test('every removal fits: its text stands exactly once', () => {
    const wrong = controls.flatMap(({ id, remove: { file, find, put } }) => {
      const places = placesIn(read(file), find);
      return places === 1 && find !== put ? [] : [`${id}: ${places} places in ${file} for ${find}`];
    });
    expect(wrong, 'change docs/safety/hazards.json with the source').toEqual([]);
  });

  test('every control was removed once as it stands now, and its test went red', () => {
    const missing = controls.filter((control) => !shown.some((one) => one.red && isAbout(one, control))).map(({ id }) => id);
    expect(missing, 'npm run safety:controls -- --only ID').toEqual([]);
  });

  test('every fault rig that it names is there', () => {
    expect(log.hazards.flatMap(({ rigs = [] }) => rigs).filter((rig) => !existsSync(`e2e/faults/${rig}.ts`))).toEqual([]);
  });

  test('its pages are not stale: after a change run `npm run safety`', () => {
    expect(read(hazardsPage) === hazardsText(log), hazardsPage).toBe(true);
    expect(read(controlsPage) === controlsText(log, shown), controlsPage).toBe(true);
  });
});

describe('the end of npm test', () => {
  const control: Control = { id: 'H01.1', what: 'Keeps it.', test: { file: 'tests/a.test.ts', name: 'a > b' }, remove: { file: 'src/a.ts', find: 'a', put: '' } };
  const said = (status: Outcome['status'], name = 'a > b'): Outcome => ({ file: 'tests/a.test.ts', name, status, said: '' });

  test.each([
    ['passed', [said('passed')], 0],
    ['passed in every browser shape', [said('passed'), said('passed')], 0],
    ['did not run', [said('passed', 'a > c')], 1],
    ['was skipped', [said('skipped')], 1],
    ['failed', [said('failed')], 1],
    ['failed in one shape', [said('passed'), said('failed')], 1],
  ] as const)('a test that %s', (_, outcomes, problems) => {
    expect(problemsIn([control], outcomes)).toHaveLength(problems);
  });
});

describe('the safety case', () => {
  const text = read('docs/safety/safety-case.md');

  test('says on one page what it is for, what not, what is left and who has not looked', () => {
    expect(text.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## What it is for', '## What it must not be used for', '## Why we think it is safe enough to look at', '## What is left', '## What has not been reviewed',
    ]);
    expect(text.split(/\s+/u).length).toBeLessThanOrEqual(800);
  });
});

/** The hazard log: what can go wrong, what stands against it, and the test of each control. The data is `docs/safety/hazards.json`. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { Outcome } from './test-outcomes.ts';

export const hazardsFile = 'docs/safety/hazards.json';

/** What a hazard can do to a person, with its words. */
export const harms = {
  'lost-entry': 'an entry is lost',
  'stale-rule': 'an old or wrong rule is used',
  'false-reassurance': 'false reassurance',
  'blocked-use': 'help or diary cannot be reached',
  leak: 'health data leaks',
} as const;

const text = z.string().check(z.minLength(1));

const testName = z.strictObject({
  file: text,
  /** Full title, its parts joined by “ > ”. */
  name: text,
});

const control = z.strictObject({
  id: z.string().check(z.regex(/^H\d\d\.\d+$/u)),
  what: text,
  test: testName,
  /** Takes the control away: `find` stands exactly once in the file, `put` in its place. The test must then fail. */
  remove: z.strictObject({ file: text, find: text, put: z.string() }),
});

const hazard = z.strictObject({
  id: z.string().check(z.regex(/^H\d\d$/u)),
  title: text,
  harm: z.array(z.enum(['lost-entry', 'stale-rule', 'false-reassurance', 'blocked-use', 'leak'])).check(z.minLength(1)),
  cause: text,
  controls: z.array(control).check(z.minLength(1)),
  /** Rigs of `npm run test:faults` that put the whole app to this hazard. */
  rigs: z.exactOptional(z.array(text).check(z.minLength(1))),
  /** What the controls leave open. */
  left: z.exactOptional(text),
});

const hazardLog = z.strictObject({
  hazards: z.array(hazard).check(z.minLength(1)),
  /** Known hazards of parts that are not built, each with the part. They have no control because they have no cause yet. */
  notBuilt: z.array(z.strictObject({ part: text, hazard: text })),
});

export type Control = z.infer<typeof control>;
export type Hazard = z.infer<typeof hazard>;
export type HazardLog = z.infer<typeof hazardLog>;
export type TestName = z.infer<typeof testName>;

/** @throws what is wrong with the file, with the path of each problem */
export const readHazards = async (): Promise<HazardLog> => hazardLog.parse(JSON.parse(await readFile(hazardsFile, 'utf8')));

/** What runs a test: told by its file, as the configurations of the runners tell it. Every control is tested by `npm test`. */
export const runs = {
  unit: /^tests\/.*\.test\.tsx?$/u,
  'end-to-end': /^e2e\/[^/]+\.spec\.ts$/u,
} as const;
export type Run = keyof typeof runs;
export const runNames = Object.keys(runs) as readonly Run[];

/** @throws when neither runs tests of this file */
export const runOf = ({ file }: TestName): Run => {
  const run = runNames.find((name) => runs[name].test(file));
  if (!run) throw new RangeError(`npm test does not run ${file}`);
  return run;
};

export const nameOf = ({ file, name }: TestName): string => `${file} > ${name}`;

/** @returns what is wrong; null when the test ran and passed wherever it ran */
const problemOf = ({ test }: Control, outcomes: readonly Outcome[]): string | null => {
  const own = outcomes.filter((outcome) => nameOf(outcome) === nameOf(test));
  if (own.length === 0) return 'did not run';
  return own.find(({ status }) => status !== 'passed')?.status ?? null;
};

/** @returns one line for each control whose test did not run and pass */
export const problemsIn = (controls: readonly Control[], outcomes: readonly Outcome[]): readonly string[] =>
  controls.flatMap((one) => {
    const problem = problemOf(one, outcomes);
    return problem === null ? [] : [`${one.id} ${one.what} Its test ${problem}: ${nameOf(one.test)}`];
  });

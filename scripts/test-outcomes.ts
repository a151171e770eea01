/** What each test said, read from the JSON reports of Vitest and Playwright. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import * as z from 'zod/mini';

export type Outcome = {
  /** Path in the repository. */
  readonly file: string;
  /** Full title, its parts joined by “ > ”. */
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  /** The first line of what a failed test said. */
  readonly said: string;
};

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ ancestorTitles: z.array(z.string()), title: z.string(), status: z.string(), failureMessages: z.nullish(z.array(z.string())) }),
      ),
    }),
  ),
});

const spec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(z.object({ status: z.string(), results: z.array(z.object({ error: z.optional(z.object({ message: z.optional(z.string()) })) })) })),
});
type Spec = z.infer<typeof spec>;
type Suite = { readonly title: string; readonly specs: readonly Spec[]; readonly suites?: readonly Suite[] | undefined };
const suite: z.ZodMiniType<Suite> = z.object({
  title: z.string(),
  specs: z.array(spec),
  get suites() {
    return z.optional(z.array(suite));
  },
});
const playwrightReport = z.object({ config: z.object({ rootDir: z.string() }), suites: z.array(suite) });

// oxlint-disable-next-line no-control-regex -- colours of the terminal
const colours = /\u001B\[[\d;]*m/gu;
/** The first line that says something, without colours. */
export const firstLine = (message: string): string => message.replace(colours, '').split('\n').find((line) => line.trim() !== '')?.trim() ?? '';

const parts = (titles: readonly string[]): string => titles.join(' > ');

/** @param root folder that the paths are told from */
const fromVitest = (report: unknown, root: string): readonly Outcome[] =>
  vitestReport.parse(report).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status, failureMessages }) => ({
      file: relative(root, name),
      name: parts([...ancestorTitles, title]),
      status: status === 'passed' || status === 'failed' ? status : 'skipped',
      said: firstLine(failureMessages?.[0] ?? ''),
    })),
  );

/** A test that only passed when tried again counts as failed. */
const playwrightStatus = { expected: 'passed', unexpected: 'failed', flaky: 'failed' } as const;

const fromPlaywright = (report: unknown, root: string): readonly Outcome[] => {
  const { config, suites } = playwrightReport.parse(report);
  const folder = relative(root, config.rootDir);
  const within = ({ specs, suites: inner = [] }: Suite, titles: readonly string[]): readonly Outcome[] => [
    ...specs.flatMap(({ title, file, tests }) =>
      tests.map(({ status, results }): Outcome => ({
        file: `${folder}/${file}`,
        name: parts([...titles, title]),
        status: Object.entries(playwrightStatus).find(([said]) => said === status)?.[1] ?? 'skipped',
        said: firstLine(results.find(({ error }) => error)?.error?.message ?? ''),
      })),
    ),
    ...inner.flatMap((one) => within(one, [...titles, one.title])),
  ];
  // The outermost suites are files.
  return suites.flatMap((one) => within(one, []));
};

/**
 * @param root folder in which the tests ran
 * @returns null when there is no such report
 */
export const readOutcomes = async (report: string, root = process.cwd()): Promise<readonly Outcome[] | null> => {
  const content = await readFile(report, 'utf8').catch(() => null);
  if (content === null) return null;
  const value: unknown = JSON.parse(content);
  return typeof value === 'object' && value !== null && 'testResults' in value ? fromVitest(value, root) : fromPlaywright(value, root);
};

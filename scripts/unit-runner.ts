/** Vitest kept running over a tree whose files change, so that one test after another costs seconds. */
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import type { TestName } from './safety-hazards.ts';
import { firstLine, type Outcome } from './test-outcomes.ts';

const escaped = (name: string): string => name.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);

/** @param names full titles, joined by “ > ” @returns what both runners match: the parts joined by blanks */
export const patternOf = (names: readonly string[]): string => `(${[...new Set(names.map((name) => escaped(name.replaceAll(' > ', ' '))))].join('|')})$`;

export type UnitRunner = {
  /** @returns what each test said; nothing of one that did not run, as when its file could not be loaded */
  readonly run: (tests: readonly TestName[]) => Promise<readonly Outcome[]>;
  /** A file of the tree has changed. */
  readonly changed: (file: string) => void;
  readonly stop: () => Promise<void>;
};

/** @param folder the tree; it must be the working directory, since tests read files by their path in it */
export const startUnitRunner = async (folder: string): Promise<UnitRunner> => {
  const vitest = await createVitest('test', { root: folder, watch: false, reporters: [{}], fileParallelism: false });
  await vitest.standalone();
  return {
    run: async (tests) => {
      const files = [...new Set(tests.map(({ file }) => join(folder, file)))];
      vitest.setGlobalTestNamePattern(new RegExp(`^${patternOf(tests.map(({ name }) => name))}`, 'u'));
      const { testModules } = await vitest.runTestSpecifications(files.flatMap((file) => vitest.getModuleSpecifications(file)));
      return testModules.flatMap((testModule) =>
        [...testModule.children.allTests()].flatMap((test): readonly Outcome[] => {
          const { state, errors } = test.result();
          if (state !== 'passed' && state !== 'failed') return [];
          return [{ file: testModule.relativeModuleId, name: test.fullName, status: state, said: firstLine(errors?.[0]?.message ?? '') }];
        }),
      );
    },
    changed: (file) => { vitest.invalidateFile(join(folder, file)); },
    stop: () => vitest.close(),
  };
};

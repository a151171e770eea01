/** `npm run -s assess -- FILE`: what the app's own rules make of a file of test cases, as one JSON array. */
import { readFile } from 'node:fs/promises';
import { assess } from '#rules/assess.ts';
import type { DataIssueCode, Level, RuleId } from '#rules/types.ts';
import { readVignettes, UnusableFile, type Vignette } from './vignette.ts';

export type Result = {
  readonly id: string;
  readonly level: Level | 'none';
  readonly fired: readonly RuleId[];
  readonly data_issues: readonly DataIssueCode[];
};

export const resultOf = ({ id, rows, limits, now }: Vignette): Result => {
  const assessment = assess(rows, { limits, now });
  return {
    id,
    level: assessment.level,
    fired: assessment.findings.map((finding) => finding.rule),
    data_issues: [...new Set(assessment.dataIssues.map((issue) => issue.code))].toSorted(),
  };
};

/** @returns the exit code: 1 when nothing in the file can be used; what cannot be used is named on stderr. */
export const main = async ([file]: readonly string[]): Promise<number> => {
  try {
    if (file === undefined) throw new UnusableFile('Name a file of test cases: npm run -s assess -- FILE');
    const text = await readFile(file, 'utf8').catch(() => {
      throw new UnusableFile(`The file ${file} cannot be read.`);
    });
    const { vignettes, unusable } = readVignettes(text);
    for (const sentence of [...unusable, ...vignettes.flatMap((vignette) => vignette.unknown)]) process.stderr.write(`${sentence}\n`);
    process.stdout.write(`${JSON.stringify(vignettes.map(resultOf), null, 1)}\n`);
    return vignettes.length === 0 && unusable.length > 0 ? 1 : 0;
  } catch (thrown) {
    if (!(thrown instanceof UnusableFile)) throw thrown;
    process.stderr.write(`${thrown.message}\n`);
    return 1;
  }
};

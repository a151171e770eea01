/** `npm run -s vignettes [-- FILE]`: how many test cases of the clinical pack the rules answer as it expects, and which they do not. */
import { readFile } from 'node:fs/promises';
import { resultOf, type Result } from './assess.ts';
import { readVignettes } from './vignette.ts';

type Expectation = {
  readonly level: string;
  readonly must_fire?: readonly string[];
  readonly must_not_fire?: readonly string[];
  readonly data_issues?: readonly string[];
  readonly data_issues_absent?: readonly string[];
};

/** @returns what differs, in words; empty when the case passes (the pack's own definition of passing). */
export const differences = (result: Result, expected: Expectation): readonly string[] => {
  const { must_fire = [], must_not_fire = [], data_issues = [], data_issues_absent = [] } = expected;
  const fired: readonly string[] = result.fired;
  const issues: readonly string[] = result.data_issues;
  return [
    ...(result.level === expected.level ? [] : [`level ${result.level}, not ${expected.level}`]),
    ...must_fire.filter((rule) => !fired.includes(rule)).map((rule) => `${rule} is silent`),
    ...must_not_fire.filter((rule) => fired.includes(rule)).map((rule) => `${rule} fires`),
    ...data_issues.filter((code) => !issues.includes(code)).map((code) => `${code} is not reported`),
    ...data_issues_absent.filter((code) => issues.includes(code)).map((code) => `${code} is reported`),
  ];
};

export const main = async ([file = 'tests/rules/vignettes.json']: readonly string[]): Promise<number> => {
  const text = await readFile(file, 'utf8');
  const { vignettes: listed } = JSON.parse(text) as { readonly vignettes: readonly { readonly id: string; readonly expect: Expectation }[] };
  const { vignettes, unusable } = readVignettes(text);
  const told = vignettes.map((vignette) => {
    const expected = listed.find(({ id }) => id === vignette.id)?.expect;
    return { id: vignette.id, wrong: expected ? differences(resultOf(vignette), expected) : ['nothing is expected of it'] };
  });
  for (const sentence of unusable) process.stdout.write(`${sentence}\n`);
  for (const { id, wrong } of told.filter((one) => one.wrong.length > 0)) process.stdout.write(`${id}: ${wrong.join('; ')}\n`);
  process.stdout.write(`${told.filter((one) => one.wrong.length === 0).length} of ${told.length + unusable.length} cases pass\n`);
  return unusable.length === 0 && told.every((one) => one.wrong.length === 0) ? 0 : 1;
};

/** The rulebook that clinicians read is the one that the code makes, and the change log knows the version. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { ruleIds } from '#rules/describe.ts';
import { ruleSet } from '#rules/rule-set.ts';
import { isSourceId } from '#content/guide/sources.ts';
import { rulebook, rulebookFile } from '#scripts/rulebook.ts';
import { notes } from '#scripts/rulebook-notes.ts';
import { openQuestions } from '#scripts/rulebook-open.ts';

let made = '';
let kept = '';
beforeAll(async () => {
  made = rulebook();
  kept = await readFile(rulebookFile, 'utf8');
  // Some thousand questions to the rules: two seconds, more on a busy machine.
}, 60_000);

describe('the rulebook', () => {
  test('is not stale: after a change of the rules run `npm run rulebook`', () => {
    // Compared line by line, so that a failure names the rows that changed.
    const [fresh, old] = [made.split('\n'), kept.split('\n')];
    expect(old.filter((line) => !fresh.includes(line)), 'lines no longer true').toEqual([]);
    expect(kept === made, 'docs/rulebook.md is not what the rules say now').toBe(true);
  });

  test('opens with what it is not, and ends with lines to sign', () => {
    expect(kept.split('\n').slice(0, 4).join(' ')).toContain('Not yet reviewed by a clinician');
    expect(kept.trimEnd().split('\n\n').at(-1)).toMatch(/^\| Name \| Role \| Date \| Remarks \|/u);
    expect(kept).toContain(`| ${ruleSet.version} | ${ruleSet.date} | ${ruleSet.reviewBy} |`);
  });

  test('has exactly one row for each rule', () => {
    const rows = kept.split('\n').flatMap((line) => /^\| \*\*([WCT]\d\d)\*\*<br>/u.exec(line)?.[1] ?? []);
    expect(rows.toSorted()).toEqual([...ruleIds].toSorted());
  });

  test('says thresholds in both units, as the rules have them', () => {
    const rowOf = (id: string): string => kept.split('\n').find((line) => line.startsWith(`| **${id}**`)) ?? '';
    expect(rowOf('W01')).toContain('38.0 °C / 100.4 °F');
    expect(rowOf('W03')).toContain('Temperature: 37.5 to 37.9 °C / 99.5 to 100.3 °F');
    expect(rowOf('W84')).toContain('2 kg (4.4 lb)');
    expect(rowOf('W65')).toContain('after a BCMA or unknown product');
  });

  test('holds no gap that the code could not fill', () => {
    expect(kept).not.toMatch(/\b(undefined|null|NaN)\b/u);
  });

  test.each([...Object.entries(notes), ...openQuestions.map((text, index) => [`open question ${index + 1}`, text] as const)])('%s names only sources that exist', (_, text) => {
    const ids = text?.match(/\bS\d\d\b/gu) ?? [];
    expect(ids.filter((id) => !isSourceId(id))).toEqual([]);
  });
});

test('the version of the rule set stands in the change log, with its dates', async () => {
  const log = await readFile('docs/rules-changelog.md', 'utf8');
  const inWords = (day: string): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  const [newest] = log.split('\n').filter((line) => line.startsWith('## '));
  expect(newest).toBe(`## ${ruleSet.version} – ${inWords(ruleSet.date)}`);
  expect(log).toContain(`To be reviewed by ${inWords(ruleSet.reviewBy)}`);
});

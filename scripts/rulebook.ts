/**
 * `npm run rulebook`: writes docs/rulebook.md, the warning signs for clinicians who have never seen code. Everything that the
 * code knows comes from the code; the same code gives the same text.
 */
import { writeFile } from 'node:fs/promises';
import { allRules } from '#rules/all-rules.ts';
import { describe } from '#rules/describe.ts';
import { noLimits } from '#rules/limits.ts';
import type { Rule } from '#rules/rule.ts';
import { ruleSet } from '#rules/rule-set.ts';
import { dataIssueCodes, levels, type Group, type Level, type RuleFacts, type Verified } from '#rules/types.ts';
import { dataIssues } from '#content/en/data-issues.ts';
import { levels as levelWords } from '#content/en/levels.ts';
import { ruleWords } from '#content/en/rules.ts';
import { sourceOf } from '#content/guide/sources.ts';
import { countingRules, dataIssuesInWords } from './rulebook-counting.ts';
import { notes } from './rulebook-notes.ts';
import { format, linesInWords, sayFor } from './rulebook-numbers.ts';
import { openQuestions } from './rulebook-open.ts';
import { singleSigns } from './rulebook-single.ts';
import { together } from './rulebook-together.ts';

export const rulebookFile = 'docs/rulebook.md';

/** In the order of the document. */
const groups = {
  temp: 'Temperature and chills', circ: 'Heart and circulation', breath: 'Breathing and oxygen',
  neuro: 'Thinking, speech and movement', head: 'Head', fatigue: 'Tiredness', vomit: 'Nausea and vomiting', stool: 'Loose stools',
  belly: 'Belly pain', fluids: 'Urine and drinking', bleed: 'Bleeding', infect: 'Infection', skin: 'Skin', pain: 'Joints and muscles',
  swell: 'Swelling and weight', cancer: 'Lumps, sweats, weight loss', mood: 'Mood', care: 'Medicines, contacts, care, silence',
  worry: 'A feeling that something is wrong', late: 'What lasts', combo: 'Signs that mean more together',
} as const satisfies Record<Group, string>;
const groupOrder = Object.keys(groups) as readonly Group[];

const meanings: Readonly<Record<Level, string>> = {
  emergency: 'Emergency number now. Say “CAR T-cell patient”, show the card, then call the CAR T line. Nobody drives there alone.',
  urgent: 'The team’s 24-hour line now, day or night, without a second reading. No answer within 15 minutes, or getting worse: emergency. (The 15 minutes are ours.)',
  'same-day': 'A call today: the clinic, or the 24-hour line when it is closed or nobody is reached within 2 hours. Never tomorrow. (The 2 hours are ours.)',
  routine: 'Written down for the next contact; a message within 7 days when none is planned. (The 7 days are ours.)',
};

const verifiedWords = {
  yes: 'sign and direction seen in a source',
  part: 'sign seen; the exact cut-off or level is our careful choice',
  no: 'our adaptation for home, or from memory',
} as const satisfies Record<Verified, string>;

/** A bar would end a cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const below = (parts: readonly (string | null | undefined)[]): string => parts.filter((part) => part !== null && part !== undefined && part !== '').join('<br>');

const windowWords = ({ from, to }: RuleFacts['window']): string => {
  if (from === null && to === null) return 'any day';
  if (from === null) return `up to day ${to}`;
  return to === null ? `from day ${from}` : `day ${from} to ${to}`;
};

const lookBackWords = (hours: number): string => (hours % 24 === 0 ? `${hours / 24} days` : `${hours} hours`);

const sourceWords = (id: string): string => {
  const source = sourceOf(id);
  if (!source) throw new RangeError(`${id} is no source`);
  return `${id} ${source.organisation}: ${source.title}${source.year === null ? '' : ` (${source.year})`}`;
};

const signOf = ({ rule, lines }: RuleFacts): string => ruleWords[rule].sign({ entered: [], lines, day: null }, format);

const ruleRow = (facts: RuleFacts, single: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const { rule: id, slug, level, window, lookBackHours, sources, verified } = facts;
  const alone = single.get(id) ?? [];
  const numbers = linesInWords(id);
  return [
    below([`**${id}**`, slug]),
    signOf(facts),
    below([alone.length > 0 ? `One sign is enough: ${alone.join('; ')}.` : 'No single sign is enough.', together[id]?.(sayFor(id)), numbers.length > 0 ? `*Numbers: ${numbers.join('; ')}*` : null]),
    level,
    windowWords(window),
    lookBackWords(lookBackHours),
    sources.length > 0 ? below(sources.map(sourceWords)) : 'none: our own',
    verified,
    notes[id] ?? '–',
  ];
};

const head = ['Rule', 'Sign', 'What fires it', 'Level', 'When', 'Looks back', 'Sources', 'Verified', 'Notes'];

const groupPart = (group: Group, single: ReadonlyMap<string, readonly string[]>): string => {
  const own = allRules.filter((rule) => rule.group === group).map((rule) => describe(rule.id, noLimits, null));
  return `### ${groups[group]} (\`${group}\`)\n\n${table(head, own.map((facts) => ruleRow(facts, single)))}`;
};

const counted = (test: (rule: Rule) => boolean): number => allRules.filter(test).length;
const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
const numbered = (items: readonly string[]): string => items.map((item, index) => `${index + 1}. ${item}`).join('\n');

/** @returns the whole document. Deterministic: no clock, no chance. */
export const rulebook = (): string => {
  const single = singleSigns();
  const issues = dataIssuesInWords();
  const verified = (['yes', 'part', 'no'] as const).map((value) => `${value} ${counted((rule) => rule.verified === value)}`);
  return [
    '# The warning signs of Day by Day / Día a día',
    '**Not yet reviewed by a clinician.** No nurse and no doctor has checked these rules. They must not be used with patients before somebody has, and has signed at the end.',
    table(['Rule set', 'Date', 'To be reviewed by', 'Rules', 'Verified'], [[ruleSet.version, ruleSet.date, ruleSet.reviewBy, String(allRules.length), verified.join(', ')]]),
    'This document is written by the program from its own rules (`npm run rulebook`), and a test fails when it is out of date. What changed from version to version stands in [rules-changelog.md](rules-changelog.md).',
    '## How to read it',
    list([
      'Day 0 is the day on which the cells were given; with split doses, the last of them. “Up to day 30” includes the days before.',
      '**Sign** is how the app names it. **What fires it** first says which answers are enough by themselves: these were found by putting every sign, severity, day and kind of product to the program, one at a time. Then comes what needs several signs, earlier entries or usual values. A severity is the worst of the last 24 hours.',
      'Ranges do not overlap because, of rules that grade the same thing, only the strongest speaks. An older entry can still fire another one.',
      '**Numbers** are the rule’s own named limits. ↓: a treatment centre may only lower it; ↑: only raise it.',
      '**Looks back** is how far from now the rule reads at most. **When** is the window of days; an unknown day lies in every window.',
      `**Verified**: ${(['yes', 'part', 'no'] as const).map((value) => `*${value}*, ${verifiedWords[value]}`).join('; ')}.`,
      'An “amber” is a same-day rule; how ambers add up stands at T05.',
    ]),
    '## Levels',
    table(['Level', 'The app says', 'What it means', 'Rules'], levels.toReversed().map((level) => [level, levelWords[level].heading(null), meanings[level], String(counted((rule) => rule.level === level))])),
    'Nothing flagged is never worded as “you are fine”.',
    '## The rules',
    ...groupOrder.map((group) => groupPart(group, single)),
    '## How entries count',
    numbered(countingRules()),
    '## Typing errors and missing values',
    'What is likely to mean danger is acted on and asked about; what is likely to be normal is asked about first, and no quiet day is shown until then.',
    table(['Code', 'Title on the screen', 'What is done'], dataIssueCodes.map((code) => [`\`${code}\``, dataIssues[code].title, issues[code]])),
    '## Open questions',
    numbered(openQuestions),
    '## Signed',
    `By signing I say that I have read the rules of version ${ruleSet.version} and what I think must change.`,
    table(['Name', 'Role', 'Date', 'Remarks'], Array.from({ length: 4 }, () => [' ', ' ', ' ', ' '])),
    '',
  ].join('\n\n').trimEnd() + '\n';
};

export const main = async (): Promise<number> => {
  const text = rulebook();
  await writeFile(rulebookFile, text);
  process.stdout.write(`${rulebookFile}: ${allRules.length} rules, version ${ruleSet.version}\n`);
  return 0;
};

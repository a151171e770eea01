/** `npm run safety`: writes the readable pages of `docs/safety` from their data: the hazards, and what removing each control showed. */
import { writeFile } from 'node:fs/promises';
import { harms, readHazards, runOf, type Control, type HazardLog, type Hazard } from './safety-hazards.ts';
import { isAbout, readShown, type Shown } from './safety-shown.ts';

export const hazardsPage = 'docs/safety/hazards.md';
export const controlsPage = 'docs/safety/controls.md';

/** A bar would end a cell, and an angle bracket would be a tag. */
const cell = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const testOf = ({ test }: Control): string => `${test.file}: ${test.name}`;

const hazardPart = ({ id, title, harm, cause, controls, rigs, left }: Hazard): string =>
  [
    `### ${id} ${title}`,
    `**Harm:** ${harm.map((one) => harms[one]).join('; ')}. **Cause:** ${cause}`,
    table(['Control', 'What it does', 'Its test', 'Run by'], controls.map((control) => [control.id, control.what, testOf(control), runOf(control.test)])),
    ...(rigs ? [`**Also put to it as a whole:** ${rigs.map((rig) => `\`${rig}\``).join(', ')} ([results](results.md)).`] : []),
    ...(left === undefined ? [] : [`**What is left:** ${left}`]),
  ].join('\n\n');

/** @returns the hazard log to read. The same data gives the same text. */
export const hazardsText = ({ hazards, notBuilt }: HazardLog): string => {
  const controls = hazards.flatMap((hazard) => hazard.controls);
  return [
    '# Hazard log',
    `${hazards.length} hazards, ${controls.length} controls. Written by \`npm run safety\` from [hazards.json](hazards.json). No clinician has reviewed it; what that means stands in the [safety case](safety-case.md).`,
    'Each control has one test that fails without it: `npm test` ends by looking whether each of these tests ran and passed, and `npm run safety:controls` takes the controls away one at a time. What it saw: [controls.md](controls.md).',
    ...hazards.map(hazardPart),
    '## Not built yet',
    'Hazards that are known of parts that do not exist. They come into the log with the part.',
    table(['Part', 'Hazard'], notBuilt.map(({ part, hazard }) => [part, hazard])),
    '',
  ].join('\n\n').trimEnd() + '\n';
};

const shownRow = (control: Control, all: readonly Shown[]): readonly string[] => {
  const shown = all.find((one) => isAbout(one, control));
  const result = shown ? `${shown.red ? 'red' : '**not red**'}, ${shown.seconds} s` : '**not shown yet**';
  return [control.id, control.what, control.remove.file, testOf(control), result, shown?.said ?? '', shown?.date ?? ''];
};

/** @returns what removing each control showed, to read. */
export const controlsText = ({ hazards }: HazardLog, all: readonly Shown[]): string => {
  const controls = hazards.flatMap((hazard) => hazard.controls);
  const current = all.filter((one) => controls.some((control) => isAbout(one, control)));
  const versions = [...new Set(current.map((one) => one.versions))];
  return [
    '# Each control removed in turn',
    'Written by `npm run safety:controls`, which takes one control away at a time in a copy of the tree and runs its test. Red means: the test noticed. The text that was taken away, and what stood in its place, is in [controls.json](controls.json).',
    `${controls.length} controls: ${current.filter(({ red }) => red).length} red, ${current.filter(({ red }) => !red).length} not red, ${controls.length - current.length} not shown as they stand now.`,
    versions.map((one) => `- ${one}`).join('\n'),
    table(['Control', 'What it does', 'Removed in', 'Its test', 'Without it', 'What the test said first', 'Day'], controls.map((control) => shownRow(control, all))),
    '',
  ].join('\n\n').trimEnd() + '\n';
};

export const writeSafety = async (): Promise<string> => {
  const log = await readHazards();
  await writeFile(hazardsPage, hazardsText(log));
  await writeFile(controlsPage, controlsText(log, await readShown()));
  return `${hazardsPage}, ${controlsPage}: ${log.hazards.length} hazards, ${log.hazards.flatMap(({ controls }) => controls).length} controls`;
};

export const main = async (): Promise<number> => {
  process.stdout.write(`${await writeSafety()}\n`);
  return 0;
};

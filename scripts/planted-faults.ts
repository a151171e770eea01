/** Faults to plant into the rules, one at a time, each with the test that must notice it. */

export type Fault = {
  /** The law of the rules, or the part of a rule, that the fault breaks. */
  readonly breaks: string;
  readonly what: string;
  readonly file: `src/rules/${string}.ts`;
  /** Text that stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
  /** Test file and the beginning of the test's full name. */
  readonly noticed: { readonly file: `tests/rules/${string}.test.ts`; readonly name: string };
};

const laws = 'tests/rules/laws.test.ts';

export const faults: readonly Fault[] = [
  // The laws.
  {
    breaks: 'law: making a sign worse never lowers the level', what: 'a severity fires where it is named only, not above it',
    file: 'src/rules/entry-answers.ts', from: 'stepOf(entry, code) >= step(atLeast)', to: 'stepOf(entry, code) === step(atLeast)',
    noticed: { file: laws, name: 'adding a sign, or making one worse, never lowers the level but for' },
  },
  {
    breaks: 'law: adding a sign never lowers the level', what: 'a fever is not seen among more than two answers',
    file: 'src/rules/temp-rules.ts', from: "(reaches(entry, lines.feverC, lines.feverF) ? ['temp'] : []),",
    to: "(reaches(entry, lines.feverC, lines.feverF) && Object.keys(entry.answers).length < 3 ? ['temp'] : []),",
    noticed: { file: laws, name: 'adding a sign, or making one worse, never lowers the level but for' },
  },
  {
    breaks: 'law: alone, a worse answer is no lower level', what: 'a count fires on its line only, not above it',
    file: 'src/rules/entry-answers.ts', from: "typeof value === 'number' && value >= line", to: "typeof value === 'number' && value === line",
    noticed: { file: 'tests/rules/pairs.test.ts', name: 'every sign alone day 15, CD19' },
  },
  {
    breaks: 'law: the exceptions are the table’s', what: 'a moderate pain is never known from before',
    file: 'src/rules/pain-rules.ts', from: 'look.nowMs - entry.ms <= days * dayMs,', to: 'false,',
    noticed: { file: laws, name: 'adding a sign, or making one worse, never lowers the level and each' },
  },
  {
    breaks: 'law: a pair is never under the worse of the two', what: 'a cough silences a red catheter',
    file: 'src/rules/infect-rules.ts', from: "on: (entry) => ticked(entry, 'line_site_problem', 'skin_redness_spreading'),",
    to: "on: (entry) => (felt(entry, 'cough', 'mild').length > 0 ? [] : ticked(entry, 'line_site_problem', 'skin_redness_spreading')),",
    noticed: { file: 'tests/rules/pairs.test.ts', name: 'every pair day 15, CD19' },
  },
  {
    breaks: 'law: order changes nothing', what: 'entries are judged in the order of the log',
    file: 'src/rules/entry.ts', from: 'taken.has(one.row.id))).toSorted(inTime);', to: 'taken.has(one.row.id)));',
    noticed: { file: laws, name: 'order, duplicates, mistakes, the slice order' },
  },
  {
    breaks: 'law: a mistake with a better entry is as if absent', what: 'a mistaken entry always adds its signs',
    file: 'src/rules/entry.ts', from: 'entries: all.filter((entry) => !entry.open || !standing.some((other) => isBetter(other, entry, hoursBetween(entry, other)))),', to: 'entries: all,',
    noticed: { file: laws, name: 'order, duplicates, mistakes, the slice a row marked' },
  },
  {
    breaks: 'law: what takes the place of a mistake says as much', what: 'a dose takes the place of a check-in',
    file: 'src/rules/entry.ts', from: ' && saysAsMuch(better, mistaken);', to: ';',
    noticed: { file: 'tests/rules/counting.test.ts', name: 'a mistake and a better entry (rule 4) only one that says as much' },
  },
  {
    breaks: 'law: calendar days hold where the clocks change', what: 'seven days are 168 hours',
    file: 'src/rules/entry.ts', from: ' || daysBetween(then.civilDay, now.civilDay) < days;', to: ';',
    noticed: { file: 'tests/rules/time.test.ts', name: 'a night in which the clocks change' },
  },
  {
    breaks: 'law: a limit that is taken has its effect', what: 'a time may reach back beyond what is read',
    file: 'src/rules/parse-limits.ts', from: 'return value > longest ?', to: 'return value > longest * 9 ?',
    noticed: { file: 'tests/rules/limits.test.ts', name: 'a time that reaches back beyond what is read' },
  },
  {
    breaks: 'law: no readable diary makes a rule throw', what: 'a rule takes an unanswered question for an answer',
    file: 'src/rules/care-rules.ts', from: "entry.answers.missed_doses?.some(\n      (dose) => dose.class === 'other'", to: "entry.answers.missed_doses.some(\n      (dose) => dose.class === 'other'",
    noticed: { file: laws, name: 'never silent no readable diary' },
  },
  {
    breaks: 'law: an urgent finding is never lost unanswered', what: 'only emergencies outlive their rule',
    file: 'src/rules/alert.ts', from: "rank(one.level) >= rank('urgent')", to: "rank(one.level) > rank('urgent')",
    noticed: { file: laws, name: 'never silent an urgent or emergency finding' },
  },
  {
    breaks: 'law: tightening never silences a rule', what: 'fever is declared to be tightened upwards',
    file: 'src/rules/temp-rules.ts', from: "feverC: orMore(38, 'C')", to: "feverC: orLess(38, 'C')",
    noticed: { file: laws, name: 'limits a rule that fires still fires' },
  },
  {
    breaks: 'law: tightening never lowers the level', what: 'very low oxygen is declared to be tightened downwards',
    file: 'src/rules/breath-rules.ts', from: "lowOxygen: orLess(92, 'percent')", to: "lowOxygen: orMore(92, 'percent')",
    noticed: { file: laws, name: 'limits tightening' },
  },
  {
    breaks: 'law: a level raised by a centre counts', what: 'a stronger row drops one that a centre has raised above it',
    file: 'src/rules/rule-book.ts', from: "rank(byId.get(other)?.level ?? 'none') >= rank(own.level);", to: "rank(byId.get(other)?.level ?? 'none') >= 0;",
    noticed: { file: 'tests/rules/limits.test.ts', name: 'a centre may tighten' },
  },
  {
    breaks: 'law: a loosening is always refused', what: 'a limit may move the wrong way',
    file: 'src/rules/in-force.ts', from: 'value <= line.value : value >= line.value;', to: 'value >= line.value : value >= line.value;',
    noticed: { file: laws, name: 'limits a loosening' },
  },
  {
    breaks: 'law: the look-back is all that is read', what: 'rows of any age are read',
    file: 'src/rules/assess.ts', from: 'situation.nowMs - longestLookBackHours * hourMs;', to: 'Number.NEGATIVE_INFINITY;',
    noticed: { file: laws, name: 'order, duplicates, mistakes, the slice the whole' },
  },
  {
    breaks: 'law: the slice answers as the whole diary', what: 'the slice leaves out what a recent row takes back',
    file: 'src/rules/slice.ts', from: 'kept.has(row.id) || corrected.has(row.id) || named(row)', to: 'kept.has(row.id) || named(row)',
    noticed: { file: 'tests/rules/slice.test.ts', name: 'the slice keeps an old entry' },
  },
  {
    breaks: 'law: a rule that throws hides no other', what: 'what one rule throws ends the assessment',
    file: 'src/rules/evaluate.ts', from: 'return { reason: thrown instanceof Error ? thrown.message : String(thrown) };', to: 'throw thrown;',
    noticed: { file: 'tests/rules/never-silent.test.ts', name: 'a rule that throws is reported' },
  },
  {
    breaks: 'law: the same in every zone', what: 'the day is read off the instant in UTC',
    file: 'src/rules/entry.ts', from: 'later ? now.civilDay : row.civilDay;', to: 'new Date(msOf(row.observedAt)).toISOString().slice(0, 10);',
    noticed: { file: 'tests/rules/time.test.ts', name: 'the same diary in America/Los_Angeles' },
  },
  {
    breaks: 'law: nothing calm is said in doubt', what: 'a row that is missing from the diary is passed over',
    file: 'src/rules/calm.ts', from: "  if (input.gaps > 0) return 'gap';\n", to: '',
    noticed: { file: 'tests/rules/calm.test.ts', name: 'any combination of faults takes it away' },
  },
  {
    breaks: 'law: what is to be called about is said before any doubt', what: 'an urgent sign is held back while an entry is in doubt',
    file: 'src/rules/calm.ts', from: "  if (assessment.level !== 'none' && assessment.level !== 'routine') return { state: 'flagged' };\n  const why = withheld(input);\n  if (why) return { state: 'withheld', why };\n",
    to: "  const why = withheld(input);\n  if (why) return { state: 'withheld', why };\n  if (assessment.level !== 'none' && assessment.level !== 'routine') return { state: 'flagged' };\n",
    noticed: { file: 'tests/rules/calm.test.ts', name: 'urgent is said instead' },
  },
  // The parts of a rule.
  {
    breaks: 'part: threshold', what: 'fever from 38.1 °C',
    file: 'src/rules/temp-rules.ts', from: "feverC: orMore(38, 'C')", to: "feverC: orMore(38.1, 'C')",
    noticed: { file: 'tests/rules/temperature.test.ts', name: 'W01-W04' },
  },
  {
    breaks: 'part: edge of a threshold', what: 'a pulse on the line does not fire',
    file: 'src/rules/circ-rules.ts', from: 'read(entry, \'heart_rate\', (pulse) => pulse >= lines.fastPulse),', to: 'read(entry, \'heart_rate\', (pulse) => pulse > lines.fastPulse),',
    noticed: { file: 'tests/rules/edges.test.ts', name: 'both sides of every line W12 fastPulse' },
  },
  {
    breaks: 'part: window', what: 'a borderline temperature matters up to day 60',
    file: 'src/rules/temp-rules.ts', from: 'window: upTo(90)', to: 'window: upTo(60)',
    noticed: { file: 'tests/rules/temperature.test.ts', name: 'W01-W04' },
  },
  {
    breaks: 'part: both ends of every window', what: 'the last day of a window is left out',
    file: 'src/rules/rule.ts', from: 'day <= window.to)', to: 'day < window.to)',
    noticed: { file: 'tests/rules/edges.test.ts', name: 'both ends of every window' },
  },
  {
    breaks: 'part: exclusion', what: 'low and lower pressure fire for one reading',
    file: 'src/rules/exclusions.ts', from: "  ['W16', 'W17'],\n", to: '',
    noticed: { file: 'tests/rules/circulation-and-breath.test.ts', name: 'W15-W18' },
  },
  {
    breaks: 'part: carry-over', what: 'a value is carried for 24 h instead of 48 h',
    file: 'src/rules/look.ts', from: 'const carryMs = 48 * hourMs;', to: 'const carryMs = 24 * hourMs;',
    noticed: { file: 'tests/rules/counting.test.ts', name: 'the 24 h and the newest entry' },
  },
  {
    breaks: 'part: rounding', what: 'high limits are compared as typed',
    file: 'src/rules/degrees.ts', from: 'toTenth(temp.value) >=', to: 'temp.value >=',
    noticed: { file: 'tests/rules/temperature.test.ts', name: 'W01-W04' },
  },
  {
    breaks: 'part: baseline', what: 'a usual tremor is taken for a new one',
    file: 'src/rules/tremor.ts', from: "stepOf(entry, 'tremor') > stepOfSeverity(look.baselines.tremor);", to: "stepOf(entry, 'tremor') > 0;",
    noticed: { file: 'tests/rules/neuro.test.ts', name: 'W38, W39' },
  },
  {
    breaks: 'part: product target', what: 'an unknown product counts as CD19',
    file: 'src/rules/look.ts', from: "(target === 'CD19' ? 'CD19' : 'BCMA')", to: "(target === 'BCMA' ? 'BCMA' : 'CD19')",
    noticed: { file: 'tests/rules/pairs.test.ts', name: 'every sign alone an unknown product' },
  },
  {
    breaks: 'part: full and soft ambers', what: 'a slight sign counts in full',
    file: 'src/rules/worry-rules.ts', from: 'soft: () => true', to: 'soft: () => false',
    noticed: { file: 'tests/rules/together.test.ts', name: 'T05' },
  },
  {
    breaks: 'part: repeat at rest', what: 'a repeat a minute later counts',
    file: 'src/rules/repeat-at-rest.ts', from: 'const repeat = { from: 2, to: 30 };', to: 'const repeat = { from: 1, to: 30 };',
    noticed: { file: 'tests/rules/counting.test.ts', name: 'repeat at rest (rule 12)' },
  },
  {
    breaks: 'part: data rule (asymmetry)', what: 'a pressure that nobody can have hides a low one',
    file: 'src/rules/readings.ts', from: "{ ...typed, ...within('systolic', answers.diastolic) }", to: "within('systolic', answers.diastolic)",
    noticed: { file: 'tests/rules/counting.test.ts', name: 'typing errors' },
  },
];

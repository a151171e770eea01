/** The facts of a call as lines to read out, in one language. A fact that is missing leaves its line out. */
import type { Format } from '#content/format.ts';
import { regionOf } from '#content/regions.ts';
import type { RuleWords, Words } from '#content/words.ts';
import { isCivilDay } from '#symptoms/civil-day.ts';
import type { Reading } from '#symptoms/last-day.ts';
import { answerWordsIn } from '#app/answer-words.ts';
import { enteredNounIn } from '#app/entered-noun.ts';
import type { ScriptFacts } from './script-facts.ts';

/** The sign asks about so many hours: “fever or pain medicine in the last 6 hours”. */
const medicineHours = 6;
/** More than these nobody takes in over the telephone. */
const mostSigns = 6;

/** @param ruleWords phrases of the rules in the same language; null where silence has to go without a line */
export const scriptLines = (facts: ScriptFacts, words: Words, ruleWords: RuleWords | null, format: Format): readonly string[] => {
  const { script } = words;
  const { lastDay, level } = facts;
  const theirUnit = regionOf(facts.treatment.country ?? null).unit;
  // Taken in the other unit, it is said in both: those who answer think in their own.
  const degrees = (one: Reading): string =>
    (theirUnit === null || theirUnit === one.unit ? format.degrees(one.value, one.unit) : format.temperature(one, one.unit)).replaceAll(' °', '\u00A0°');
  const reading = (one: Reading): string =>
    one.at.startsWith(facts.today) ? script.reading(degrees(one), format.time(one.at)) : script.readingBefore(degrees(one), format.dayAndTime(one.at));
  const { highest, newest, medicine } = lastDay;
  const signs = signsOf(facts, words, format);
  const changed = answerWordsIn(words, format)(lastDay.changed).map((one) => one.toLocaleLowerCase(format.locale));
  return [
    ...(level === 'emergency' ? [script.ambulance] : []),
    whoOf(facts, words, format),
    [...cellsOf(facts, words, format)].join(' '),
    ...(signs.length > 0 ? [script.signs(format.list(signs.slice(0, mostSigns)))] : []),
    ...(ruleWords ? facts.silent.map((finding) => `${ruleWords[finding.rule].sign(finding, format)}.`) : []),
    ...(highest ? [highest === newest || !newest ? reading(highest) : `${reading(highest)} ${script.latest(degrees(newest), format.time(newest.at))}`] : []),
    ...(medicine ? [medicine.taken ? `${script.medicine(medicineHours)}${medicine.agreed ? ` ${script.agreed}` : ''}` : script.noMedicine(medicineHours)] : []),
    ...(changed.length > 0 ? [script.changed(format.list(changed.slice(0, mostSigns)))] : []),
    ...(level === 'emergency' ? [] : [level === 'urgent' ? script.comeIn : script.whatToday]),
  ];
};

const whoOf = ({ speaker, treatment }: ScriptFacts, { script }: Words, format: Format): string => {
  const name = (treatment.card?.fullName ?? treatment.patientName) || null;
  const birth = treatment.card?.birthDate ?? '';
  const born = name && isCivilDay(birth) ? format.fullDate(birth) : null;
  return speaker === 'patient' ? script.me(name, born) : script.about(name, born);
};

const cellsOf = ({ treatment, day }: ScriptFacts, { script }: Words, format: Format): readonly string[] => {
  const { cellsGiven, product, target } = treatment;
  const known = cellsGiven !== undefined && cellsGiven !== 'unknown' && cellsGiven !== 'not-yet';
  return [
    day !== null && day < 0 ? script.cellsPlanned : known && day !== null ? script.cells(format.fullDate(cellsGiven), day) : script.cellsUnknown,
    ...(product ? [script.product(product)] : target && target !== 'unknown' ? [script.target(target)] : []),
  ];
};

/** What fires; when nothing does, what was ticked at all. */
const signsOf = ({ signs, lastDay }: ScriptFacts, words: Words, format: Format): readonly string[] => {
  if (signs.length > 0) return signs.map(enteredNounIn(words, format));
  const answerWords = answerWordsIn(words, format);
  const said = lastDay.entries.flatMap(({ answers: { temp: _temp, antipyretic_last_6h: _taken, antipyretic_agreed: _agreed, ...answers } }) => answerWords(answers));
  return [...new Set(said.map((one) => one.toLocaleLowerCase(format.locale)))];
};

/** The report in words: what stands on the page, in its order, whether it is shown, printed, sent or copied. */
import type { Format } from '#content/format.ts';
import type { Words } from '#content/words.ts';
import type { Level } from '#rules/types.ts';
import type { SignCode } from '#symptoms/catalogue.ts';
import type { TemperaturePoint } from '#symptoms/history.ts';
import type { By, CivilDay, EntryRow, RowOfKind, TreatmentAnswers } from '#symptoms/row.ts';
import { severities, sign } from '#symptoms/catalogue.ts';
import type { SymptomRow } from '#symptoms/symptom-days.ts';
import { drawingOf, type Drawing } from '#symptoms/temperature-drawing.ts';
import { fullScore } from '#symptoms/thinking.ts';
import type { Report, ReportCheck, ReportFlag } from './report.ts';

export type SheetFlag = { readonly id: string; readonly level: Level; readonly name: string; readonly when: string; readonly entered: string; readonly done: string };
export type SheetSymptom = { readonly id: string; readonly name: string; readonly kind: SymptomRow['kind']; readonly cells: readonly { readonly value: number | null; readonly text: string }[] };
export type SheetCheck = { readonly id: string; readonly days: string; readonly thinking: string; readonly signs: string };

export type Sheet = {
  readonly title: string;
  readonly facts: readonly { readonly term: string; readonly detail: string }[];
  /** Who entered it, that no clinician has reviewed it, and when it was made. */
  readonly made: readonly string[];
  readonly boxes: readonly { readonly big: string; readonly small: readonly string[] }[];
  /** Entries that are not on the page though they were written: its emptiness may be theirs. */
  readonly missing: readonly string[];
  readonly flags: readonly SheetFlag[];
  /** What stands under the warnings: that there were none, that they were left out, what is for the next visit. */
  readonly said: readonly string[];
  readonly temperature: { readonly title: string; readonly sentence: string; readonly drawing: Drawing | null };
  readonly symptoms: { readonly days: readonly { readonly short: string; readonly long: string }[]; readonly rows: readonly SheetSymptom[]; readonly key: string };
  readonly checks: readonly SheetCheck[];
  readonly questions: readonly string[];
  readonly notes: readonly string[];
  readonly notesLeftOut: boolean;
  readonly footer: readonly string[];
};

/** What the sheet needs to put facts into words. */
export type SheetTools = {
  readonly words: Words;
  readonly format: Format;
  readonly treatment: TreatmentAnswers;
  readonly answers: (row: EntryRow) => readonly string[];
  readonly call: (row: RowOfKind<'call'>) => string;
  readonly speaker: (by: By) => string;
  readonly dayName: (day: CivilDay) => { readonly long: string; readonly short: string; readonly counted: boolean };
  readonly daysInWords: (days: readonly CivilDay[]) => string;
  /** The sign of a rule that was shown without an entry, as the list has it for that day: silence. */
  readonly silence: (rule: string, day: CivilDay) => string;
  readonly temperatureSentence: string;
  readonly isOver: (point: TemperaturePoint) => boolean;
  readonly versions: readonly string[];
  readonly madeAt: string;
  /** Entries that the page lacks, a sentence for each reason. */
  readonly missing: readonly string[];
};

export type SheetOptions = { readonly withFlags: boolean; readonly withNotes: boolean };

/** Fewer readings are told, not drawn. */
const fewestDrawn = 3;

const sentences = (parts: readonly string[]): string => parts.map((part) => (/[.!?]$/u.test(part) ? part : `${part}.`)).join(' ');

const flagIn = (tools: SheetTools) => (flag: ReportFlag): SheetFlag => {
  const { words, format, answers, dayName } = tools;
  const at = flag.entries.filter(({ civilDay }) => civilDay === flag.civilDay).map(({ observedAt }) => format.time(observedAt));
  const [first, last] = [at[0], at.at(-1)];
  const times = first === undefined ? [] : first === last ? [first] : [words.lookingBack.range(first, last ?? first)];
  // The same answer, given twice on a day, is read once.
  const entered = [...new Set(flag.entries.flatMap(answers))];
  return {
    id: `${flag.level} ${flag.civilDay}`,
    level: flag.level,
    name: words.report.flags.levels[flag.level],
    when: [dayName(flag.civilDay).long, ...times].join(', '),
    entered: sentences([...entered, ...flag.silent.map((rule) => tools.silence(rule, flag.civilDay))]),
    done: flag.calls.length === 0 ? words.report.flags.nothingDone : sentences(flag.calls.map(tools.call)),
  };
};

const boxesOf = ({ highest, flags, calls, days, written, inHospital }: Report, { words, format, dayName, daysInWords }: SheetTools): Sheet['boxes'] => {
  const { boxes } = words.report;
  const other = highest && (highest.unit === 'F' ? format.degrees(highest.celsius, 'C') : format.degrees(highest.fahrenheit, 'F'));
  const many = (['emergency', 'urgent', 'same-day'] as const).map((level) => ({ level, n: flags.filter((flag) => flag.level === level).length }));
  const [most = '', ...others] = [...many.filter(({ n }) => n > 0), ...many.filter(({ n }) => n === 0)].map(({ level, n }) => boxes.flags[level](n));
  const empty = days.filter((day) => !written.includes(day) && !inHospital.has(day));
  const stay = days.filter((day) => inHospital.has(day));
  return [
    highest
      ? { big: format.degrees(highest.value, highest.unit), small: [`${other}, ${boxes.highest}`, `${dayName(highest.at.slice(0, 10)).long}, ${format.time(highest.at)}`] }
      : { big: '–', small: [boxes.noTemperature] },
    { big: most, small: others },
    { big: boxes.calls(calls.length), small: calls.length === 0 ? [] : [daysInWords([...new Set(calls.map(({ civilDay }) => civilDay))])] },
    {
      big: boxes.days(written.length, days.length),
      small: [boxes.withEntry, ...(empty.length > 0 ? [boxes.noEntry(daysInWords(empty))] : []), ...(stay.length > 0 ? [boxes.inHospital(daysInWords(stay))] : [])],
    },
  ];
};

const symptomsIn = ({ days, symptoms }: Report, { words, format, dayName }: SheetTools): Sheet['symptoms'] => {
  const { howMany, hours } = words.lookingBack.symptoms;
  const nameOf = ({ code, kind }: SymptomRow): string => {
    const noun = format.capital(words.signs[code].noun);
    return kind === 'count' ? `${noun}, ${sign(code).kind === 'hours' ? hours : howMany}` : noun;
  };
  const textOf = (kind: SymptomRow['kind'], value: number | null): string =>
    value === null ? '–' : kind === 'yes' && value > 0 ? '●' : format.number(value);
  const steps = severities.map((severity, step) => `${step} ${words.checkIn.severity.options[severity].name.toLocaleLowerCase(format.locale)}`);
  return {
    days: days.map((day) => {
      const { counted, short, long } = dayName(day);
      return { short: counted ? short : format.number(Number(day.slice(8))), long };
    }),
    rows: symptoms.map((row) => ({
      id: row.code, name: nameOf(row), kind: row.kind, cells: row.values.map((value) => ({ value, text: textOf(row.kind, value) })),
    })),
    key: words.report.symptoms.key(steps.join(' · ')),
  };
};

const checkIn = ({ words, format, daysInWords, speaker }: SheetTools) => ({ days, by, thinking, signs }: ReportCheck): SheetCheck => {
  const { checks } = words.report;
  const scores = thinking.flatMap((answer) => ('score' in answer ? [format.number(answer.score)] : []));
  const said = [...(scores.length > 0 ? [checks.points(scores.join(', '), fullScore)] : []), ...(scores.length < thinking.length ? [checks.unable] : [])];
  const nouns = (signs ?? []).map((code: SignCode) => words.signs[code].noun);
  return {
    id: days.join(' '),
    // Under their own heading, caregivers need no further word than their name.
    days: `${daysInWords(days)} · ${by.map((one) => one.slice('caregiver:'.length) || speaker(one)).join(', ')}`,
    thinking: said.length > 0 ? said.join('; ') : '–',
    signs: signs === null ? '–' : nouns.length === 0 ? checks.noneTicked : format.capital(nouns.join(', ')),
  };
};

/** Name, birth, day 0, therapy. Who could not be asked is not guessed. */
const factsOf = ({ words, format, treatment }: SheetTools): Sheet['facts'] => {
  const { patient, born, cellsGiven, therapy, notEntered } = words.report;
  const given = treatment.cellsGiven;
  const isDay = (text: string | null | undefined): text is CivilDay => /^\d{4}-\d{2}-\d{2}$/u.test(text ?? '');
  const birth = treatment.card?.birthDate;
  return [
    { term: patient, detail: treatment.card?.fullName || treatment.patientName || notEntered },
    { term: born, detail: isDay(birth) ? format.fullDate(birth) : birth || notEntered },
    { term: cellsGiven, detail: isDay(given) ? format.fullDate(given) : notEntered },
    { term: therapy, detail: treatment.product || notEntered },
  ];
};

/** @returns every word of the page. What was left out by choice is said on it. */
export const sheetOf = (report: Report, options: SheetOptions, tools: SheetTools): Sheet => {
  const { words, format, dayName, speaker } = tools;
  const { days, flags, nextVisit } = report;
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  const range = (of: (day: CivilDay) => string): string => (first === last ? of(first) : words.lookingBack.range(of(first), of(last)));
  const dates = range(format.shortDate);
  const numbers = range((day) => dayName(day).long);
  const visit = nextVisit.flatMap(({ entries, civilDay }) => entries.flatMap(tools.answers).map((text) => `${text} (${dayName(civilDay).long})`));
  const readings = report.temperatures.flatMap(({ points }) => points).length;
  const leftOut = flags.length + nextVisit.length;
  const none = tools.missing.length > 0 ? words.report.missing.noFlags : words.report.flags.none;
  return {
    title: words.report.title(numbers === dates ? dates : `${numbers} · ${dates}`),
    facts: factsOf(tools),
    made: [
      words.report.enteredBy(format.list(report.by.length === 0 ? [speaker('patient')] : report.by.map(speaker))),
      words.report.notReviewed,
      words.report.made(tools.madeAt),
    ],
    boxes: boxesOf(report, tools),
    missing: tools.missing,
    flags: options.withFlags ? flags.map(flagIn(tools)) : [],
    said: [
      ...(options.withFlags && flags.length === 0 ? [none] : []),
      ...(!options.withFlags && leftOut > 0 ? [words.report.flags.leftOut(leftOut)] : []),
      ...(!options.withFlags && leftOut === 0 ? [none] : []),
      ...(options.withFlags && visit.length > 0 ? [words.report.flags.nextVisit([...new Set(visit)].join(', '))] : []),
    ],
    temperature: {
      title: words.report.temperature(words.common.units[format.unit]),
      sentence: tools.temperatureSentence,
      drawing: readings < fewestDrawn ? null : drawingOf(report.temperatures, format.unit, tools.isOver, report.inHospital),
    },
    symptoms: symptomsIn(report, tools),
    checks: report.checks.map(checkIn(tools)),
    questions: options.withNotes ? report.questions : [],
    notes: options.withNotes ? report.notes : [],
    notesLeftOut: !options.withNotes && report.questions.length + report.notes.length > 0,
    footer: tools.versions,
  };
};

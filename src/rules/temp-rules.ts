/** Temperature and chills. */
import type { SignCode } from '#symptoms/catalogue.ts';
import type { ReadTemperature } from '#symptoms/read-temperature.ts';
import { fallsTo, fallsUnder, reaches } from './degrees.ts';
import { felt, ticked, until } from './entry-answers.ts';
import { hourMs, isWithinDays, type Entry } from './entry.ts';
import { nowOf, type Look, type Picture } from './look.ts';
import { hadUrgentNeuro, neuroSigns } from './neuro-signs.ts';
import { repeatedAtRest } from './repeat-at-rest.ts';
import { anyDay, currentHours, from, inWindow, lasting, orLess, orMore, plusDays, rule, untilDay, upTo, type Hit, type Rule } from './rule.ts';

/** The same edge for W03 and W04; each may be tightened by itself. */
const borderline = { borderlineC: orMore(37.5, 'C'), borderlineF: orMore(99.5, 'F') };

const isFever = (entry: Entry, look: Pick<Look, 'linesOf'>): boolean => {
  const { feverC, feverF } = look.linesOf('W01');
  return reaches(entry, feverC, feverF);
};
/** A borderline temperature or any chills. */
const warmOrChilly = (entry: Entry, look: Pick<Look, 'linesOf'>): readonly SignCode[] => {
  const { borderlineC, borderlineF } = look.linesOf('W03');
  const warm = reaches(entry, borderlineC, borderlineF) ? (['temp'] as const) : [];
  return [...warm, ...ticked(entry, 'rigors'), ...felt(entry, 'chills', 'mild')];
};

/** Signs of infection that a hidden fever may belong to: the fields of W75 to W77, but not a runny nose alone. */
const infection = (entry: Entry): readonly SignCode[] => [
  ...ticked(entry, 'line_site_problem', 'skin_redness_spreading', 'burning_urine', 'mouth_sores_limit_drinking', 'wound_infected'),
  ...felt(entry, 'cough', 'mild'),
  ...felt(entry, 'sore_throat', 'mild'),
];

/** A fever medicine covers the entry that reports it and later ones, the last minute included. */
const medicineCovers = (entry: Entry, look: Picture, hours: number): boolean =>
  look.entries.some((one) => one.answers.antipyretic_last_6h === true && one.ms <= entry.ms && entry.ms - one.ms <= hours * hourMs);

/** On steroids or tocilizumab, from the newest entry that says yes, until one says no. At the same minute yes counts. */
const masked = (entry: Entry, look: Picture, days: number): boolean => {
  const said = look.entries.filter((one) => one.ms <= entry.ms);
  const yes = said.findLast((one) => one.answers.on_steroids_or_tocilizumab === true);
  const no = said.findLast((one) => one.answers.on_steroids_or_tocilizumab === false && !one.open);
  return yes !== undefined && isWithinDays(yes, entry, days) && (no === undefined || no.ms <= yes.ms);
};

const isWithin = (entry: Entry, look: Picture, days: number): boolean => isWithinDays(entry, nowOf(look), days);

type Reading = { readonly entry: Entry; readonly temp: ReadTemperature };

/** Not rounded for display: a climb between two units may be of a few hundredths. */
const celsiusOf = ({ unit, value }: ReadTemperature): number => Number((unit === 'C' ? value : ((value - 32) * 5) / 9).toFixed(6));

/** The readings of the current entries, one per moment (the highest), oldest first. */
const readingsInTime = (look: Picture): readonly Reading[] => {
  const byMoment = new Map<number, Reading>();
  for (const entry of look.current) {
    const { temp } = entry.readings;
    const known = byMoment.get(entry.ms);
    if (temp && !(known && celsiusOf(known.temp) > celsiusOf(temp))) byMoment.set(entry.ms, { entry, temp });
  }
  return [...byMoment.values()];
};

const isHigher = (later: Reading, earlier: Reading): boolean => celsiusOf(later.temp) > celsiusOf(earlier.temp);

/** The readings up to and including the last one, from where each is higher than the one before. */
const climbIn = (readings: readonly Reading[]): readonly Reading[] =>
  readings.slice(readings.findLastIndex((one, index) => {
    const before = readings[index - 1];
    return !before || !isHigher(one, before);
  }));

/** Rise in the unit typed where both were typed in it, free of binary noise. */
const rises = ({ temp: first }: Reading, { temp: last }: Reading, riseC: number, riseF: number): boolean => {
  const bothF = first.unit === 'F' && last.unit === 'F';
  const rise = bothF ? last.value - first.value : celsiusOf(last) - celsiusOf(first);
  return Number(rise.toFixed(6)) >= (bothF ? riseF : riseC);
};

const fever = rule({
  id: 'W01', slug: 'fever', group: 'temp', level: 'urgent', verified: 'yes',
  sources: ['S02', 'S14', 'S15', 'S17', 'S29', 'S32', 'S33', 'S34', 'S37'],
  window: anyDay, lookBackHours: currentHours,
  lines: { feverC: orMore(38, 'C'), feverF: orMore(100.4, 'F') },
  on: (entry, { lines }) => (reaches(entry, lines.feverC, lines.feverF) ? ['temp'] : []),
});

const veryHighFever = rule({
  id: 'W02', slug: 'fever-very-high', group: 'temp', level: 'emergency', verified: 'part',
  sources: ['S01', 'S56', 'S57'],
  window: anyDay, lookBackHours: currentHours,
  lines: { veryHighC: orMore(40, 'C'), veryHighF: orMore(104, 'F') },
  on: (entry, { lines }) => (reaches(entry, lines.veryHighC, lines.veryHighF) ? ['temp'] : []),
});

const borderlineTemp = rule({
  id: 'W03', slug: 'borderline-temp', group: 'temp', level: 'same-day', verified: 'yes',
  sources: ['S17', 'S21', 'S22', 'S23', 'S24'],
  window: upTo(90), lookBackHours: currentHours,
  lines: { ...borderline },
  on: (entry, { lines }) => (reaches(entry, lines.borderlineC, lines.borderlineF) ? ['temp'] : []),
});

const borderlineTempLate = rule({
  id: 'W04', slug: 'borderline-temp-late', group: 'temp', level: 'routine', verified: 'part',
  sources: ['S17', 'S52'],
  window: from(91), lookBackHours: currentHours,
  lines: { ...borderline },
  on: (entry, { lines }) => (reaches(entry, lines.borderlineC, lines.borderlineF) ? ['temp'] : []),
});

const feverMaybeHidden = rule({
  id: 'W05', slug: 'fever-maybe-hidden', group: 'temp', level: 'urgent', verified: 'yes',
  sources: ['S14', 'S15', 'S26', 'S27', 'S30'],
  window: anyDay, lookBackHours: plusDays(14),
  borrows: ['W01', 'W03'],
  lines: { medicineHours: lasting(6, 'hours'), steroidDays: lasting(14, 'days') },
  on: (entry, look) => {
    if (isFever(entry, look) && look.isOutrankedBy('W01')) return [];
    const signs = [...warmOrChilly(entry, look), ...infection(entry)];
    if (medicineCovers(entry, look, look.lines.medicineHours)) return [...signs, ...ticked(entry, 'worried')];
    return masked(entry, look, look.lines.steroidDays) ? signs : [];
  },
});

const chills = rule({
  id: 'W08', slug: 'chills', group: 'temp', level: 'urgent', verified: 'yes',
  sources: ['S29', 'S32', 'S33', 'S34', 'S37', 'S27'],
  window: anyDay, lookBackHours: currentHours,
  lines: { mildUntilDay: untilDay(30) },
  on: (entry, { lines }) => [
    ...ticked(entry, 'rigors'),
    ...felt(entry, 'chills', until(entry, lines.mildUntilDay) ? 'mild' : 'moderate'),
  ],
});

const mildChillsLate = rule({
  id: 'W09', slug: 'mild-chills-late', group: 'temp', level: 'same-day', verified: 'yes',
  sources: ['S29', 'S21'],
  window: from(31), lookBackHours: currentHours,
  lines: {},
  on: (entry) => felt(entry, 'chills', 'mild'),
});

const lowTempMarked = rule({
  id: 'W10', slug: 'low-temp-marked', group: 'temp', level: 'urgent', verified: 'yes',
  sources: ['S24', 'S29', 'S56'],
  window: anyDay, lookBackHours: currentHours,
  lines: { veryLowC: orLess(35, 'C'), veryLowF: orLess(95, 'F') },
  on: (entry, { lines }) => (fallsTo(entry, lines.veryLowC, lines.veryLowF) ? ['temp'] : []),
});

/** 36.0 °C / 96.8 °F itself is not low. */
const lowTemp = rule({
  id: 'W11', slug: 'low-temp', group: 'temp', level: 'same-day', verified: 'yes',
  sources: ['S22', 'S23', 'S29'],
  window: anyDay, lookBackHours: currentHours,
  lines: { underC: orLess(36, 'C'), underF: orLess(96.8, 'F') },
  on: (entry, look) =>
    fallsUnder(entry, look.lines.underC, look.lines.underF) && !repeatedAtRest(entry, 'temp', look) ? ['temp'] : [],
});

const feverOnTwoDays = rule({
  id: 'T01', slug: 'fever-on-two-days', group: 'temp', level: 'urgent', verified: 'part',
  sources: ['S39', 'S40', 'S49', 'S16'],
  window: anyDay, lookBackHours: currentHours,
  borrows: ['W01'],
  lines: { feverDays: orMore(2, 'days'), withinDays: lasting(7, 'days'), lastHours: lasting(48, 'hours') },
  over: (look) => {
    const fevers = look.entries.filter((entry) => isWithin(entry, look, look.lines.withinDays) && isFever(entry, look));
    const days = new Set(fevers.map((entry) => entry.civilDay));
    const recent = fevers.some((entry) => look.nowMs - entry.ms <= look.lines.lastHours * hourMs);
    return recent && days.size >= look.lines.feverDays ? fevers.map((entry) => ({ entry, codes: ['temp'] })) : [];
  },
});

const temperatureClimbing = rule({
  id: 'T02', slug: 'temperature-climbing', group: 'temp', level: 'same-day', verified: 'no',
  sources: [],
  window: upTo(30), lookBackHours: currentHours,
  lines: {
    readings: orMore(3, 'count'),
    riseC: orMore(0.5, 'C'), riseF: orMore(0.9, 'F'),
    lastC: orMore(37.3, 'C'), lastF: orMore(99.1, 'F'),
  },
  over: (look) => {
    const { lines, window } = look;
    const readings = readingsInTime(look);
    const climbs = readings.flatMap((last, index) => {
      const climb = climbIn(readings.slice(0, index + 1));
      const isClimb = climb.length >= lines.readings && inWindow(last.entry.day, window) &&
        rises(climb[0] ?? last, last, lines.riseC, lines.riseF) && reaches(last.entry, lines.lastC, lines.lastF);
      return isClimb ? climb : [];
    });
    return climbs.map(({ entry }) => ({ entry, codes: ['temp'] }));
  },
});

type Back = Look<'feverDays' | 'neuroDays'>;

/** A fever before the current entries, none in them, and in them a borderline temperature or any chills. */
const feverBack = (look: Back): readonly Hit[] => {
  const before = look.before.filter((entry) => isWithin(entry, look, look.lines.feverDays) && isFever(entry, look));
  const now = look.current.map((entry) => ({ entry, codes: warmOrChilly(entry, look) })).filter((hit) => hit.codes.length > 0);
  const feverNow = look.isOutrankedBy('W01') && look.current.some((entry) => isFever(entry, look));
  return before.length > 0 && now.length > 0 && !feverNow ? [...before.map((entry) => ({ entry, codes: ['temp'] as const })), ...now] : [];
};

/** A call-now sign of the neuro group before the current entries, and in them any of the group or a worse headache. */
const neuroBack = (look: Back): readonly Hit[] => {
  const before = look.before.filter((entry) => isWithin(entry, look, look.lines.neuroDays) && hadUrgentNeuro(entry, look));
  const now = look.current
    .map((entry) => ({ entry, codes: [...neuroSigns(entry, look), ...felt(entry, 'headache', 'moderate')] }))
    .filter((hit) => hit.codes.length > 0);
  return before.length > 0 && now.length > 0 ? [...before.map((entry) => ({ entry, codes: neuroSigns(entry, look) })), ...now] : [];
};

const signCameBack = rule({
  id: 'T04', slug: 'sign-came-back', group: 'temp', level: 'urgent', verified: 'part',
  sources: ['S36', 'S39', 'S49'],
  window: anyDay, lookBackHours: plusDays(14),
  borrows: ['W01', 'W03'],
  lines: { feverDays: lasting(7, 'days'), neuroDays: lasting(14, 'days') },
  over: (look) => [...feverBack(look), ...neuroBack(look)],
});

/** In the table's order. */
export const tempRules = [
  fever, veryHighFever, borderlineTemp, borderlineTempLate, feverMaybeHidden, chills, mildChillsLate,
  lowTempMarked, lowTemp, feverOnTwoDays, temperatureClimbing, signCameBack,
] satisfies readonly Rule[];

/** Medicines, contacts, vaccines, driving, being alone, and silence. */
import { daysBetween } from '#symptoms/civil-day.ts';
import { after, saysHowItIs, ticked } from './entry-answers.ts';
import { dayMs, hourMs, type Entry } from './entry.ts';
import type { Look, Picture } from './look.ts';
import { anyDay, currentHours, inWindow, lasting, orMore, plusDays, rule, untilDay, upTo, type Rule } from './rule.ts';

const medicine = (entry: Entry): boolean => entry.answers.antipyretic_last_6h === true;
const agreed = (entry: Entry): boolean => entry.answers.antipyretic_agreed === true;
const feverStands = (look: Look): boolean => (['W01', 'W02', 'W05'] as const).some((id) => look.isOutrankedBy(id) && look.fires(id));

/** Milliseconds since the later of the last entry that says how the person is and the hour of set-up. */
const silence = (look: Picture): number => {
  const last = look.entries.findLast((entry) => !entry.open && saysHowItIs(entry));
  return look.nowMs - Math.max(last?.ms ?? Number.NEGATIVE_INFINITY, look.setUpMs);
};

/** The entry since which such a measurement is missing: the last one with it or a stay in hospital, or else the first entry. */
const lastWith = (look: Picture, code: 'temp' | 'thinking_check'): Entry | undefined => {
  const standing = look.entries.filter((entry) => !entry.open);
  return standing.findLast((entry) => entry.readings[code] !== undefined || entry.answers.admitted === true) ?? standing[0];
};

const feverMedicineEarly = rule({
  id: 'W06', slug: 'fever-medicine-taken-early', group: 'care', level: 'same-day', verified: 'part',
  sources: ['S26', 'S30', 'S37'],
  window: upTo(30), lookBackHours: currentHours,
  lines: {},
  on: (entry, look) => (medicine(entry) && !agreed(entry) && !feverStands(look) ? ['antipyretic_last_6h'] : []),
});

const feverMedicineLate = rule({
  id: 'W07', slug: 'fever-medicine-taken-late', group: 'care', level: 'routine', verified: 'part',
  sources: ['S30'],
  window: anyDay, lookBackHours: currentHours,
  lines: { unlessAgreedAfterDay: orMore(30, 'days') },
  on: (entry, look) => {
    const isLate = after(entry, look.lines.unlessAgreedAfterDay) || agreed(entry);
    return medicine(entry) && isLate && !feverStands(look) ? ['antipyretic_last_6h'] : [];
  },
});

const contactChickenpoxMeasles = rule({
  id: 'W91', slug: 'contact-chickenpox-measles', group: 'care', level: 'same-day', verified: 'yes',
  sources: ['S72'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'contact_vzv_measles'),
});

const contactRespiratory = rule({
  id: 'W92', slug: 'contact-respiratory', group: 'care', level: 'same-day', verified: 'part',
  sources: ['S52', 'S53'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'contact_respiratory'),
});

const missedCriticalMedicine = rule({
  id: 'W93', slug: 'missed-critical-medicine', group: 'care', level: 'same-day', verified: 'part',
  sources: ['S53', 'S67'],
  window: anyDay, lookBackHours: currentHours,
  lines: { antiInfectiveDays: orMore(2, 'days') },
  on: (entry, { lines }) =>
    entry.answers.missed_doses?.some(
      (dose) => dose.class === 'anti-seizure' || dose.class === 'steroid' ||
        (dose.class === 'anti-infective' && dose.days >= lines.antiInfectiveDays),
    ) ? ['missed_doses'] : [],
});

const missedMedicine = rule({
  id: 'W94', slug: 'missed-medicine', group: 'care', level: 'routine', verified: 'no',
  sources: ['S67'],
  window: anyDay, lookBackHours: currentHours,
  borrows: ['W93'],
  lines: {},
  on: (entry, look) =>
    entry.answers.missed_doses?.some(
      (dose) => dose.class === 'other' ||
        (dose.class === 'anti-infective' && dose.days < (look.linesOf('W93').antiInfectiveDays ?? 0)),
    ) ? ['missed_doses'] : [],
});

const liveVaccineGiven = rule({
  id: 'W95', slug: 'live-vaccine-given', group: 'care', level: 'same-day', verified: 'yes',
  sources: ['S37', 'S54'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'live_vaccine_given'),
});

const liveVaccineOffered = rule({
  id: 'W96', slug: 'live-vaccine-offered', group: 'care', level: 'routine', verified: 'yes',
  sources: ['S37', 'S53', 'S54'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'live_vaccine_offered'),
});

/** Off while the day is unknown. A clearance never lifts days 0 to 13. */
const driving = rule({
  id: 'W97', slug: 'driving', group: 'care', level: 'routine', verified: 'yes',
  sources: ['S03', 'S05', 'S17', 'S37', 'S67'],
  window: anyDay, lookBackHours: plusDays(57),
  lines: { neverUntilDay: untilDay(13), heldUntilDay: untilDay(55), afterNeuroDays: lasting(56, 'days') },
  on: (entry, look) => {
    const { day } = entry;
    if (entry.answers.drove !== true || day === null) return [];
    const cleared = look.drivingClearance !== null && look.drivingClearance <= entry.civilDay;
    const held = day <= look.lines.neverUntilDay || (day <= look.lines.heldUntilDay && !cleared);
    const neuro = look.entries.some((earlier) => {
      const days = daysBetween(earlier.civilDay, entry.civilDay);
      return days >= 0 && days <= look.lines.afterNeuroDays && look.flagsOn(earlier, 'neuro').length > 0;
    });
    return held || neuro ? ['drove'] : [];
  },
});

const alone = rule({
  id: 'W98', slug: 'alone', group: 'care', level: 'same-day', verified: 'yes',
  sources: ['S06', 'S17', 'S67', 'S69'],
  window: { from: 0, to: 14 }, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'caregiver_absent'),
});

const checkInMissing = rule({
  id: 'T06', slug: 'check-in-missing', group: 'care', level: 'same-day', verified: 'no',
  sources: ['S60'],
  window: { from: 0, to: 30 }, lookBackHours: plusDays(30),
  byToday: true,
  lines: {
    firstUntilDay: untilDay(14), firstHours: orMore(24, 'hours'), laterHours: orMore(48, 'hours'),
    measureHours: orMore(48, 'hours'),
  },
  over: (look) => {
    const { day, lines, window } = look;
    if (look.inHospital || day === null || !inWindow(day, window)) return [];
    const quietHours = day <= lines.firstUntilDay ? Math.min(lines.firstHours, lines.laterHours) : lines.laterHours;
    if (silence(look) > quietHours * hourMs) return [{ entry: look.newest, codes: [] }];
    // It rests on the entry that the gap is counted from: the next check-in without the measurement is the same event.
    const missing = [lastWith(look, 'temp'), day <= lines.firstUntilDay ? lastWith(look, 'thinking_check') : undefined];
    const since = missing.find((entry) => entry !== undefined && look.nowMs - entry.ms > lines.measureHours * hourMs);
    return since ? [{ entry: since, codes: [] }] : [];
  },
});

const checkInOverdueLate = rule({
  id: 'T07', slug: 'check-in-overdue-late', group: 'care', level: 'routine', verified: 'no',
  sources: [],
  window: { from: 31, to: 90 }, lookBackHours: plusDays(30),
  byToday: true,
  lines: { silentDays: orMore(7, 'days') },
  over: (look) => {
    if (look.inHospital || look.day === null || !inWindow(look.day, look.window)) return [];
    return silence(look) > look.lines.silentDays * dayMs ? [{ entry: look.newest, codes: [] }] : [];
  },
});

/** In the table's order. */
export const careRules = [
  feverMedicineEarly, feverMedicineLate, contactChickenpoxMeasles, contactRespiratory, missedCriticalMedicine,
  missedMedicine, liveVaccineGiven, liveVaccineOffered, driving, alone, checkInMissing, checkInOverdueLate,
] satisfies readonly Rule[];

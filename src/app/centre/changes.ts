/** What a pack would change, in words: its numbers, its lines, and what else it says. */
import type { CentreFieldId } from '#content/shape/centre.ts';
import type { RuleFacts } from '#rules/types.ts';
import { addDays } from '#symptoms/civil-day.ts';
import { lengthDoubt } from '#symptoms/phone-length.ts';
import { readPhoneNumber } from '#symptoms/phone-number.ts';
import type { ClinicHours, HospitalWay } from '#symptoms/row.ts';
import { ruleChanges } from '#sharing/pack-changes.ts';
import { stayNearWeeks, type Pack } from '#sharing/pack.ts';
import { useApp } from '#app/app-context.ts';
import { limitsOfPack, useCentrePack } from './use-centre.ts';

export type Change = { readonly id: string; readonly label: string; readonly now: string; readonly next: string; readonly tag: string | null };
export type Changes = { readonly numbers: readonly Change[]; readonly lines: readonly Change[]; readonly more: readonly Change[]; readonly nothing: boolean };

/** Any Monday: only its name is shown. */
const monday = '2026-11-23';

const wayText = (way: HospitalWay | null | undefined): string | null => (way ? [way.address, way.door, way.ride].filter(Boolean).join('\n') || null : null);

export const useChanges = (pack: Pack): Changes => {
  const { words, format, ruleWords, treatment, targets, limits } = useApp();
  const { preview } = words.centre;
  const inUse = useCentrePack();

  const hoursText = (hours: ClinicHours | null | undefined): string | null =>
    hours ? preview.hours(format.list(hours.days.map((day) => format.shortWeekday(addDays(monday, day - 1)))), hours.from, hours.to) : null;
  /** Nothing in the pack leaves what is there. */
  const field = (id: CentreFieldId, now: string | null | undefined, next: string | null | undefined): readonly Change[] =>
    next ? [{ id, label: preview.fields[id], now: now || preview.none, next, tag: now === next ? preview.same : null }] : [];
  /** What only a pack says goes with it, too. */
  const own = (id: CentreFieldId, now: string | null | undefined, next: string | null | undefined): readonly Change[] =>
    now || next ? [{ id, label: preview.fields[id], now: now || preview.none, next: next || preview.none, tag: now === next ? preview.same : null }] : [];

  const phone = (id: CentreFieldId, now: string | null | undefined, next: string | null | undefined, shortCodes = false): readonly Change[] => {
    const read = readPhoneNumber(next ?? '', 2);
    const doubt = 'href' in read && lengthDoubt(read, treatment.country ?? null, shortCodes);
    return field(id, now, next).map((change) => ({ ...change, tag: change.tag ?? (doubt ? preview.notWhole : null) }));
  };

  const { numbers: asked = {} } = pack;
  const [only, ...others] = targets.emergency;
  const numbers = [
    ...phone('always', treatment.teamNumber, asked.always),
    ...phone('clinic', treatment.clinicNumber, asked.clinic),
    ...phone('backup', treatment.backupNumber, asked.backup),
    ...phone('emergency', others.length === 0 ? only?.number : format.choice(targets.emergency.map(({ number }) => number)), asked.emergency, true),
    ...phone('crisis', targets.crisis?.number, asked.crisis, true),
  ];
  const asPacked = limitsOfPack(pack);
  const signOf = ({ rule, lines: own_ }: RuleFacts): string => ruleWords?.[rule].sign({ entered: [], lines: own_, day: null }, format) ?? '';
  const levelOf = ({ level }: RuleFacts): string => words.levels[level].heading(null);
  const windowOf = ({ window }: RuleFacts): string => preview.window(window.from, window.to);
  /** Lines that the sign’s own sentence does not speak of, by their names in the rulebook. */
  const otherLines = (facts: RuleFacts, other: RuleFacts): string =>
    Object.entries(facts.lines).filter(([name, { value }]) => other.lines[name]?.value !== value).map(([name, { value, unit }]) => `${name}: ${format.number(value)} ${unit}`).join('\n');
  /** What differs of a sign, and only that. */
  const partsOf = (facts: RuleFacts, other: RuleFacts): string => {
    const texts = [signOf, levelOf, windowOf].filter((of) => of(facts) !== of(other)).map((of) => of(facts));
    return (signOf(facts) === signOf(other) ? [...texts, otherLines(facts, other)] : texts).filter((text) => text !== '').join('\n');
  };
  const held = ({ lines: { heldUntilDay } }: RuleFacts): string => preview.weeks(((heldUntilDay?.value ?? 0) + 1) / 7);
  const lines = ruleChanges(limits, asPacked).map(({ rule, now, next, lessStrict }): Change => {
    const tag = lessStrict ? preview.lessStrict : preview.stricter;
    const onlyHeld = rule === 'W97' && otherLines(now, next).split('\n').length === 1 && held(now) !== held(next);
    if (onlyHeld) return { id: rule, label: preview.fields.noDriving, now: held(now), next: held(next), tag };
    return { id: rule, label: signOf(now) === signOf(next) ? signOf(now) : levelOf(now), now: partsOf(now, next), next: partsOf(next, now), tag };
  });
  const weeks = (one: number | undefined): string => preview.weeks(one ?? stayNearWeeks);
  const date = (day: string | null | undefined): string | null => (day ? format.fullDate(day) : null);
  const more = [
    ...own('drivingClearance', date(limits.drivingClearance), date(pack.drivingClearance)),
    ...(pack.stayNearWeeks === undefined && inUse?.stayNearWeeks === undefined ? [] : own('stayNear', weeks(inUse?.stayNearWeeks), weeks(pack.stayNearWeeks))),
    ...field('clinicHours', hoursText(treatment.clinicHours), hoursText(pack.clinicHours)),
    ...own('whoStays', inUse?.whoStays, pack.whoStays),
    ...field('way', wayText(treatment.hospitalWay), wayText(pack.way)),
    ...own('advice', inUse?.advice?.join('\n'), pack.advice?.join('\n')),
  ];
  return { numbers, lines, more, nothing: lines.length === 0 && [...numbers, ...more].every(({ tag }) => tag === preview.same) };
};

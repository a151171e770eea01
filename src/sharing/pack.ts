/** A centre's pack: one small JSON file, also as a QR code. Its numbers and lines for everybody whom that centre treats. */
import * as z from 'zod/mini';
import type { RuleLimits } from '#rules/limits.ts';
import { levels } from '#rules/types.ts';
import { isCivilDay } from '#symptoms/civil-day.ts';
import type { CentreAnswers, ClinicHours, HospitalWay } from '#symptoms/row.ts';

export const packFormat = 'day-by-day-centre-pack';
export const packVersion = 1;

/** The app’s own: 28 days near the centre (evidence pack, section e, app rule). A centre may only ask for longer. */
export const stayNearWeeks = 4;

const line = (longest: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(longest));
const civilDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isCivilDay));
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const weeks = z.int().check(z.gte(1), z.lte(520));
const day = z.nullable(z.int().check(z.gte(-365), z.lte(3650)));

const ruleSchema = z.strictObject({
  lines: z.exactOptional(z.record(z.string().check(z.maxLength(40)), z.number())),
  window: z.exactOptional(z.strictObject({ from: z.exactOptional(day), to: z.exactOptional(day) })),
  level: z.exactOptional(z.enum(levels)),
}) satisfies z.ZodMiniType<RuleLimits>;

const clinicHours = z.strictObject({
  days: z.array(z.int().check(z.gte(1), z.lte(7))).check(z.minLength(1), z.maxLength(7)),
  from: clock,
  to: clock,
}) satisfies z.ZodMiniType<ClinicHours>;

const way = z.strictObject({
  address: z.exactOptional(line(300)),
  door: z.exactOptional(line(300)),
  ride: z.exactOptional(line(300)),
}) satisfies z.ZodMiniType<HospitalWay>;

export const packSchema = z.strictObject({
  format: z.literal(packFormat),
  version: z.literal(packVersion),
  centre: line(100),
  date: civilDay,
  source: line(200),
  expires: civilDay,
  numbers: z.exactOptional(
    z.strictObject({
      always: z.exactOptional(line(40)),
      clinic: z.exactOptional(line(40)),
      backup: z.exactOptional(line(40)),
      emergency: z.exactOptional(line(40)),
      crisis: z.exactOptional(line(40)),
    }),
  ),
  clinicHours: z.exactOptional(clinicHours),
  rules: z.exactOptional(z.record(z.string().check(z.maxLength(3)), ruleSchema)),
  drivingClearance: z.exactOptional(civilDay),
  noDrivingWeeks: z.exactOptional(weeks),
  stayNearWeeks: z.exactOptional(weeks),
  whoStays: z.exactOptional(line(300)),
  way: z.exactOptional(way),
  advice: z.exactOptional(z.array(line(300)).check(z.maxLength(10))),
});

export type Pack = z.infer<typeof packSchema>;

/** @returns the pack that a row holds; null when this version cannot read it. */
export const readStoredPack = (stored: unknown): Pack | null => {
  const parsed = packSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
};

/** Day 0 counts: 12 weeks are the days 0 to 83. */
const lastDayOf = (wanted: number): number => wanted * 7 - 1;

/** What the pack asks of the rules, in the rules' own type; to be judged by `parseLimits`. */
export const limitsIn = ({ centre, date, source, drivingClearance, rules = {}, noDrivingWeeks }: Pack): unknown => {
  const { W97: driving } = rules;
  const asked = driving?.lines?.['heldUntilDay'];
  const held = noDrivingWeeks === undefined ? undefined : Math.max(lastDayOf(noDrivingWeeks), asked ?? 0);
  return {
    centre, date, source, drivingClearance: drivingClearance ?? null,
    rules: held === undefined ? rules : { ...rules, W97: { ...driving, lines: { ...driving?.lines, heldUntilDay: held } } },
  };
};

/** What the pack says of the team, in the diary's own words. */
export const answersIn = ({ numbers = {}, clinicHours: hours, way: hospitalWay }: Pack): CentreAnswers => ({
  ...(numbers.always ? { teamNumber: numbers.always } : {}),
  ...(numbers.clinic ? { clinicNumber: numbers.clinic } : {}),
  ...(numbers.backup ? { backupNumber: numbers.backup } : {}),
  ...(numbers.emergency ? { emergencyNumber: numbers.emergency } : {}),
  ...(numbers.crisis ? { crisisNumber: numbers.crisis } : {}),
  ...(hours ? { clinicHours: hours } : {}),
  ...(hospitalWay ? { hospitalWay } : {}),
});

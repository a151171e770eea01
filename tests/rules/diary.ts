/** Short ways to write a diary in a test. Day 0 is 1 March 2026; `'5 08:00'` is eight in the morning of day 5. */
import { expect, test } from 'vitest';
import { assess } from '#rules/assess.ts';
import { noLimits, type Limits } from '#rules/limits.ts';
import type { Assessment, Now, RuleId } from '#rules/types.ts';
import { catalogue, isSignCode, signCodes } from '#symptoms/catalogue.ts';
import { addDays } from '#symptoms/civil-day.ts';
import { momentAt } from '#symptoms/moment.ts';
import { isEntry, type Baselines, type By, type NewRow, type ProductTarget, type Row, type SignAnswers } from '#symptoms/row.ts';

export const dayZero = '2026-03-01';

const minutesEast = { UTC: 0, 'America/Los_Angeles': -480, 'Pacific/Auckland': 780, 'Europe/Madrid': 60 } as const;
export type Zone = keyof typeof minutesEast;

/** `'5 08:00'`: the moment at which clocks in that zone show 08:00 on day 5. */
export const at = (text: string, zone: Zone = 'UTC'): { instant: string; civilDay: string; zone: string; ms: number } => {
  const [day = '0', time = '00:00'] = text.split(' ');
  const wall = Date.parse(`${addDays(dayZero, Number(day))}T${time}:00.000Z`);
  const winter = wall - minutesEast[zone] * 60_000;
  const shown = momentAt(winter, zone);
  const late = Date.parse(`${shown.instant.slice(0, 19)}.000Z`) - wall;
  return { ...momentAt(winter - late, zone), ms: winter - late };
};

type Short = string | number | boolean | readonly unknown[] | { readonly score: number } | { readonly unable: true };
export type ShortEntry = { readonly at: string; readonly by?: By; readonly asked?: readonly string[]; readonly id?: string } & {
  readonly [code: string]: Short | undefined;
};

/** `temp: '38.0 C'`, `temp: '385 C confirmed'`, `heart_rate: 120`, `confused: true`, `chills: 'mild'`. */
const answerOf = (code: string, value: Short): unknown => {
  if (code === 'temp' && typeof value === 'string') {
    const [text, unit, confirmed] = value.split(' ');
    return { text, unit, ...(confirmed === 'confirmed' && { confirmed: true }) };
  }
  const isTyped = typeof value === 'number' || typeof value === 'string';
  return isSignCode(code) && catalogue[code].kind === 'measurement' && isTyped ? { text: String(value) } : value;
};

export const answersOf = (short: Readonly<Record<string, Short | undefined>>): SignAnswers => {
  const strangers = Object.keys(short).filter((code) => !isSignCode(code));
  expect(strangers, 'signs that the catalogue does not know').toEqual([]);
  return Object.fromEntries(
    Object.entries(short).flatMap(([code, value]) => (value === undefined ? [] : [[code, answerOf(code, value)]])),
  );
};

let count = 0;
export const row = (
  newRow: Pick<NewRow, 'kind' | 'answers'> & { readonly id?: string; readonly by?: By; readonly asked?: readonly string[]; readonly replaces?: string; readonly removes?: string },
  when: string,
  zone: Zone = 'UTC',
): Row => {
  count += 1;
  const { instant, civilDay, zone: name } = at(when, zone);
  return {
    id: `r${String(count).padStart(6, '0')}`, diaryId: 'd', deviceId: 'p', seq: count,
    observedAt: instant, recordedAt: instant, zone: name, civilDay,
    by: 'patient', app: '0', ruleSet: '0', asked: [], ...newRow,
  } as Row;
};

/** A complete check-in: what it leaves out was asked and is not there, but for what is counted by answer. */
export const allAsked = signCodes.filter((code) => !['fatigue', 'low_mood', 'anxiety'].includes(code));

export const entry = ({ at: when, by, asked, id, ...short }: ShortEntry, zone: Zone = 'UTC'): Row =>
  row({ kind: 'check-in', answers: answersOf(short), asked: asked ?? allAsked, ...(by && { by }), ...(id && { id }) }, when, zone);

export type Person = { readonly target?: ProductTarget; readonly baselines?: Baselines; readonly cellsGiven?: string };

export const treatment = ({ target = 'CD19', baselines, cellsGiven = dayZero }: Person = {}, when = '-40 00:00'): Row =>
  row({ kind: 'treatment', answers: { cellsGiven, target, ...(baselines && { baselines }) } }, when);

export const nowAt = (text: string, zone: Zone = 'UTC'): Now => {
  const { instant, civilDay } = at(text, zone);
  return { instant, civilDay };
};

export type Case = Person & {
  readonly when: string;
  readonly entries: readonly ShortEntry[];
  /** Without it: ten minutes after the last entry written. */
  readonly now?: string;
  /** Made within the test where the making is tested, too. */
  readonly limits?: Limits | (() => Limits);
  readonly zone?: Zone;
  readonly fires?: readonly RuleId[];
  readonly not?: readonly RuleId[];
  readonly level?: Assessment['level'];
  readonly issues?: readonly string[];
  readonly noIssues?: readonly string[];
};

/** Silence has nothing entered to show. */
const fromSilence: readonly string[] = ['T06', 'T07'];

/** Every finding names the rows it rests on, and in each of them an answer that was given, or asked and left unticked. */
const expectReceipts = (assessment: Assessment, rows: readonly Row[]): void => {
  for (const { rule, rests, entered } of assessment.findings) {
    if (fromSilence.includes(rule)) continue;
    expect([rule, [...new Set(entered.map((one) => one.rowId))].toSorted()]).toEqual([rule, rests]);
    const unsaid = entered.filter(({ rowId, code }) => {
      const said = rows.find((one) => one.id === rowId);
      const answer = said && isEntry(said) ? said.answers[code] : undefined;
      return answer === undefined ? !said?.asked.includes(code) : answer === false;
    });
    expect([rule, rests.length > 0, unsaid]).toEqual([rule, true, []]);
  }
};

export const assessCase = (one: Case): Assessment => {
  const zone = one.zone ?? 'UTC';
  const rows = [treatment(one), ...one.entries.map((short) => entry(short, zone))];
  const last = one.entries.map((short) => at(short.at, zone).ms).reduce((a, b) => Math.max(a, b), 0);
  const { instant, civilDay } = momentAt(last + 600_000, one.zone ?? 'UTC');
  const limits = typeof one.limits === 'function' ? one.limits() : one.limits;
  const assessment = assess(rows, { limits: limits ?? noLimits, now: one.now === undefined ? { instant, civilDay } : nowAt(one.now, zone) });
  expectReceipts(assessment, rows);
  return assessment;
};

/** One test per line of the table: when … -> fired / not fired. */
export const table = (cases: readonly Case[]): void => {
  for (const one of cases) {
    const outcome = [...(one.fires ?? []), ...(one.not ?? []).map((id) => `not ${id}`), ...(one.level ? [one.level] : []), ...(one.issues ?? [])];
    test(`${one.when} -> ${outcome.join(', ')}`, () => {
      const assessment = assessCase(one);
      const fired = assessment.findings.map((finding) => finding.rule);
      const issues = assessment.dataIssues.map((issue) => issue.code);
      expect(assessment.cannotTell).toEqual([]);
      expect(fired).toEqual(expect.arrayContaining([...(one.fires ?? [])]));
      expect(fired.filter((id) => one.not?.includes(id))).toEqual([]);
      expect(assessment.level).toBe(one.level ?? assessment.level);
      expect(issues).toEqual(expect.arrayContaining([...(one.issues ?? [])]));
      expect(issues.filter((code) => one.noIssues?.includes(code))).toEqual([]);
    });
  }
};

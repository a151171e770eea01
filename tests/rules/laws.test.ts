/** What holds for every diary, not only for those that somebody thought of. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { allRules, longestLookBackHours } from '#rules/all-rules.ts';
import { alertsOf } from '#rules/alert.ts';
import { assess } from '#rules/assess.ts';
import { rank } from '#rules/in-force.ts';
import { noLimits, type Limits } from '#rules/limits.ts';
import { parseLimits } from '#rules/parse-limits.ts';
import { readingsOf } from '#rules/readings.ts';
import { ruleSet } from '#rules/rule-set.ts';
import { levels, type Assessment } from '#rules/types.ts';
import { catalogue, severities, signCodes, type SignCode } from '#symptoms/catalogue.ts';
import { momentAt, msOf } from '#symptoms/moment.ts';
import { isEntry, type EntryRow, type Row, type SignAnswers } from '#symptoms/row.ts';
import { allAsked, nowAt, row, treatment } from './diary.ts';
import { allTighter, diary, tightenings, type Diary } from './random-diary.ts';

// Many runs each; a busy machine may take its time.
vi.setConfig({ testTimeout: 120_000 });

const runs = { numRuns: 250, seed: 20260301 };
const look = ({ rows, now }: Pick<Diary, 'rows' | 'now'>, limits: Limits = noLimits): Assessment => assess(rows, { limits, now });

describe('never silent', () => {
  test('no readable diary makes a rule throw', () => {
    fc.assert(fc.property(diary, (one) => { expect(look(one).cannotTell).toEqual([]); }), runs);
  });

  test('nor does one under a centre’s limits', () => {
    fc.assert(fc.property(diary, tightenings, (one, limits) => { expect(look(one, limits).cannotTell).toEqual([]); }), runs);
  });

  test('the level is the highest of the findings, and each rests on rows of the diary', () => {
    fc.assert(fc.property(diary, (one) => {
      const { level, findings } = look(one);
      const ids = new Set(one.rows.map(({ id }) => id));
      expect(rank(level)).toBe(Math.max(-1, ...findings.map((finding) => rank(finding.level))));
      expect(findings.flatMap((finding) => finding.rests).filter((id) => !ids.has(id))).toEqual([]);
      expect(findings.filter(({ alone, rests }) => alone.some((id) => !rests.includes(id)))).toEqual([]);
    }), runs);
  });

  test('an urgent or emergency finding is open, standing, or left unanswered once it was shown', () => {
    fc.assert(fc.property(diary, fc.integer({ min: 1, max: 72 }), (one, hours) => {
      const before = look(one);
      const shown = alertsOf(before, one.rows).unlogged.map(({ key, level }) => ({ ...row({ kind: 'shown', answers: { ...key, level } }, '5 08:00'), ruleSet: ruleSet.version }));
      const { instant, civilDay } = momentAt(msOf(one.now.instant) + hours * 3_600_000, 'UTC');
      const later = [...one.rows, ...shown, { ...row({ kind: 'check-in', answers: {} }, '5 08:00'), observedAt: instant, civilDay }];
      const alerts = alertsOf(look({ rows: later, now: { instant, civilDay } }), later);
      const kept = [...alerts.open, ...alerts.standing, ...alerts.unanswered].map(({ rule }) => rule);
      expect(kept).toEqual(expect.arrayContaining(before.findings.filter(({ level }) => rank(level) >= rank('urgent')).map(({ rule }) => rule)));
    }), runs);
  });
});

describe('order, duplicates, mistakes, the slice', () => {
  test('order and duplicates change nothing', () => {
    fc.assert(fc.property(diary.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray([...one.rows], { minLength: one.rows.length }), fc.subarray([...one.rows]))), ([one, shuffled, twice]) => {
      expect(look({ ...one, rows: [...twice, ...shuffled] })).toEqual(look(one));
    }), runs);
  });

  test('a row marked mistaken, once a better one is there, is as if absent', () => {
    const withBetter = diary.chain((one) => fc.tuple(fc.constant(one), fc.nat(), fc.constantFrom(0, 30, 120)));
    fc.assert(fc.property(withBetter, ([one, pick, minutes]) => {
      const entries = one.rows.filter(isEntry);
      const picked = entries[pick % Math.max(1, entries.length)];
      const isTaken = one.rows.some(({ removes }) => removes === picked?.id);
      fc.pre(picked !== undefined && !isTaken);
      const better: EntryRow = { ...picked, asked: allAsked };
      const rows = one.rows.map((other) => (other.id === better.id ? better : other));
      const { instant, civilDay } = momentAt(msOf(better.observedAt) - minutes * 60_000, 'UTC');
      // Only what the better entry answers usably again can have been measured in the mistaken one.
      const said: SignAnswers = { confused: true, chest_pain: true, tremor: 'severe', chills: 'severe' };
      const mistaken: Row = { ...better, id: 'mistaken', observedAt: instant, civilDay, answers: said };
      const removal: Row = { ...row({ kind: 'note', answers: { text: '' } }, '0 00:00'), removes: 'mistaken', by: better.by };
      fc.pre(msOf(instant) <= msOf(one.now.instant) && msOf(better.observedAt) <= msOf(one.now.instant));
      expect(look({ ...one, rows: [...rows, mistaken, removal] })).toEqual(look({ ...one, rows }));
    }), runs);
  });

  test('the whole diary and the slice that the look-back asks for give the same', () => {
    fc.assert(fc.property(diary, fc.array(diary, { maxLength: 3 }), (one, old) => {
      const since = msOf(one.now.instant) - longestLookBackHours * 3_600_000;
      const early = old.flatMap(({ rows }) => rows.filter(isEntry)).map((entry, index) => {
        const { instant, civilDay } = momentAt(since - (index + 1) * 7_200_000, 'UTC');
        return { ...entry, id: `old-${index}`, observedAt: instant, civilDay };
      });
      expect(look({ ...one, rows: [...early, ...one.rows] })).toEqual(look(one));
    }), runs);
  });
});

describe('limits', () => {
  test('tightening never lowers the level', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(diary, tightenings, share, (one, limits, by) => {
      const { level, findings } = look(one);
      const firing = allRules.filter(({ id }) => findings.some(({ rule }) => rule === id));
      // Limits as chance has them, and limits on just those rules that speak here.
      const directed: Limits = { ...noLimits, rules: Object.fromEntries(firing.map((rule) => [rule.id, allTighter(rule, by)])) };
      expect(rank(look(one, limits).level)).toBeGreaterThanOrEqual(rank(level));
      expect(rank(look(one, directed).level)).toBeGreaterThanOrEqual(rank(level));
    }), { ...runs, numRuns: 1500 });
  });

  test('a rule that fires still fires once its own lines are tightened', () => {
    fc.assert(fc.property(diary, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (one, pick, by) => {
      const { findings } = look(one);
      const finding = findings[pick % Math.max(1, findings.length)];
      const rule = allRules.find(({ id }) => id === finding?.rule);
      fc.pre(rule !== undefined);
      const limits: Limits = { ...noLimits, rules: { [rule.id]: allTighter(rule, by) } };
      expect(look(one, limits).findings.map((other) => other.rule)).toContain(rule.id);
    }), { ...runs, numRuns: 500 });
  });

  test('a loosening is always refused', () => {
    const looser = fc.constantFrom(...allRules).chain((rule) => {
      const lines = Object.entries(rule.lines).map(([name, { value, tighter }]) => ({ lines: { [name]: tighter === 'lower' ? value + 0.5 : value - 0.5 } }));
      const lower = levels.slice(0, levels.indexOf(rule.level)).map((level) => ({ level }));
      const { from, to } = rule.window;
      const windows = [{ window: { from: (from ?? -1000) + 1 } }, { window: { to: (to ?? 10_000) - 1 } }];
      return fc.tuple(fc.constant(rule.id), fc.constantFrom(...lines, ...lower, ...windows));
    });
    fc.assert(fc.property(looser, ([id, own]) => {
      const parsed = parseLimits({ centre: 'A', date: '2026-02-01', source: 'B', rules: { [id]: own } });
      expect(parsed).toMatchObject({ problems: [{ code: 'looser' }] });
    }), runs);
  });

  test('what a centre may set is accepted as it stands', () => {
    fc.assert(fc.property(tightenings, (limits) => { expect(parseLimits(limits)).toHaveProperty('limits'); }), runs);
  });
});

/**
 * Where the table itself says that more of a sign can mean a lower level. Nothing else may.
 * Not signs, and so not changed here: a dose agreed with the team, steroids ended, being in hospital.
 */
const exceptions = {
  knownTremor: 'a tremor reported before the current entries makes a slight one now a known one (W38, W39)',
  knownPain: 'a moderate pain reported before the current entries makes it a known one (W83, W60)',
  earlierTiredness: 'tiredness on an earlier day takes away that today is a new high (T03)',
  silence: 'an entry that says nothing of how the person is ends the silence once it says something (T06, T07)',
  climb: 'a warmer reading before the last one leaves less of a climb (T02)',
  mistake: 'an answer that was not given before completes the entry that takes the place of a mistaken one (rule 4)',
  mildAnswer: 'a mild answer breaks the weeks in which a sign was moderate in every answer (W60, W90)',
} as const;

const notSigns: readonly SignCode[] = ['antipyretic_agreed', 'on_steroids_or_tocilizumab', 'admitted', 'antipyretic_last_6h'];
/** What is measured is made worse where it was measured; the other signs are also added. */
const measuredSigns = ['temp', 'heart_rate', 'systolic', 'spo2', 'resp_rate', 'thinking_check'] as const satisfies readonly SignCode[];
const isPlain = (code: SignCode): boolean => ['yes', 'severity', 'count', 'hours'].includes(catalogue[code].kind);
const plainSigns = signCodes.filter((code) => !notSigns.includes(code) && isPlain(code));

const silentCodes: readonly string[] = ['antipyretic_last_6h', 'antipyretic_agreed', 'missed_doses'];

/** Further from the ordinary, and still a value that is used: typed again, or null where there is none. */
const worseMeasure = (code: SignCode, { answers }: EntryRow): unknown => {
  const read = readingsOf(answers).readings;
  const typed = (value: number, from: number, to: number) => (value >= from && value <= to ? { text: String(value) } : null);
  switch (code) {
    case 'temp': return read.temp ? { text: (read.temp.value + (read.temp.celsius < 36 ? -0.5 : 0.5)).toFixed(2), unit: read.temp.unit } : null;
    case 'heart_rate': return read.heart_rate === undefined ? null : typed(read.heart_rate + (read.heart_rate < 50 ? -5 : 5), 25, 250);
    case 'resp_rate': return read.resp_rate === undefined ? null : typed(read.resp_rate + (read.resp_rate < 12 ? -2 : 2), 4, 60);
    case 'systolic': return read.systolic === undefined || answers.diastolic ? null : typed(read.systolic - 8, 50, 260);
    case 'spo2': return read.spo2 === undefined ? null : typed(read.spo2 - 2, 50, 100);
    case 'thinking_check': return typeof read.thinking_check === 'number' && read.thinking_check > 0 ? { score: read.thinking_check - 1 } : null;
    default: return null;
  }
};

const worse = (code: SignCode, before: unknown): unknown => {
  switch (catalogue[code].kind) {
    case 'yes': return true;
    case 'severity': return severities[Math.min(4, severities.findIndex((one) => one === before) + 1)] ?? 'mild';
    default: return (typeof before === 'number' ? before : 0) + 1;
  }
};
/** None asked and none said is no answer yet: going from there to mild is an answer. */
const firstStep = (code: SignCode, before: unknown): unknown => (before === undefined && catalogue[code].kind === 'severity' ? 'mild' : worse(code, before));

const changed = (one: Diary, target: EntryRow, code: SignCode): Diary => {
  const answers = { ...target.answers, [code]: isPlain(code) ? firstStep(code, target.answers[code]) : worseMeasure(code, target) };
  return { ...one, rows: one.rows.map((other) => (other.id === target.id ? { ...target, answers } : other)) };
};

const excepted = (one: Diary, target: EntryRow, code: SignCode): keyof typeof exceptions | null => {
  const newest = look(one).newest;
  const isBefore = newest !== null && msOf(newest.at) - msOf(target.observedAt) > 86_400_000;
  const isEarlierDay = newest !== null && target.civilDay < newest.at.slice(0, 10);
  if (code === 'tremor' && isBefore) return 'knownTremor';
  if ((code === 'joint_pain' || code === 'muscle_pain') && isBefore) return 'knownPain';
  if (code === 'fatigue' && isEarlierDay) return 'earlierTiredness';
  if (target.asked.length === 0 && Object.keys(target.answers).every((given) => silentCodes.includes(given))) return 'silence';
  const given = target.answers[code];
  if (code === 'temp' && look(one).findings.some(({ rule }) => rule === 'T02')) return 'climb';
  if (given === undefined && !target.asked.includes(code) && one.rows.some(({ removes }) => removes !== undefined)) return 'mistake';
  if ((code === 'fatigue' || code === 'low_mood' || code === 'anxiety') && (given === undefined || given === 'none')) return 'mildAnswer';
  return null;
};

describe('adding a sign, or making one worse, never lowers the level', () => {
  test('but for the exceptions that the table names', () => {
    // Half of the changes make worse what the entry says already, the others add a sign.
    const pickedCode = fc.oneof(fc.nat(), fc.constantFrom(...plainSigns, 'tremor', 'fatigue', 'joint_pain' as const));
    fc.assert(fc.property(diary, fc.nat(), pickedCode, (one, pick, picked) => {
      const entries = one.rows.filter(isEntry);
      const target = entries[pick % Math.max(1, entries.length)];
      const said = [...plainSigns, ...measuredSigns].filter((code) => target?.answers[code] !== undefined && (isPlain(code) || worseMeasure(code, target) !== null));
      const code = typeof picked === 'number' ? said[picked % Math.max(1, said.length)] : picked;
      fc.pre(target !== undefined && code !== undefined && excepted(one, target, code) === null);
      expect(rank(look(changed(one, target, code)).level)).toBeGreaterThanOrEqual(rank(look(one).level));
    }), { ...runs, numRuns: 2500 });
  });

  test('and each exception is one: there the level does fall', () => {
    const entryOn = (when: string, answers: SignAnswers, asked: readonly string[] = allAsked): Row => row({ kind: 'check-in', answers, asked }, when);
    const level = (rows: readonly Row[], now: string): Assessment['level'] => look({ rows: [treatment(), ...rows], now: nowAt(now) }).level;
    const slip = entryOn('40 09:00', { chills: 'severe' });
    const taken: Row = { ...row({ kind: 'note', answers: { text: '' } }, '40 09:01'), removes: slip.id };
    const clean = { temp: { text: '36.6', unit: 'C' }, thinking_check: { score: 10 } } as const;
    const cases: Readonly<Record<keyof typeof exceptions, readonly [less: readonly Row[], more: readonly Row[], now: string]>> = {
      knownTremor: [
        [entryOn('8 09:00', clean), entryOn('9 12:00', { ...clean, tremor: 'mild' })],
        [entryOn('8 09:00', { ...clean, tremor: 'mild' }), entryOn('9 12:00', { ...clean, tremor: 'mild' })], '9 12:10',
      ],
      knownPain: [
        [entryOn('8 09:00', clean), entryOn('9 12:00', { ...clean, joint_pain: 'moderate' })],
        [entryOn('8 09:00', { ...clean, joint_pain: 'moderate' }), entryOn('9 12:00', { ...clean, joint_pain: 'moderate' })], '9 12:10',
      ],
      earlierTiredness: [
        [entryOn('40 09:00', { fatigue: 'none' }), entryOn('42 09:00', { fatigue: 'moderate' })],
        [entryOn('40 09:00', { fatigue: 'mild' }), entryOn('42 09:00', { fatigue: 'moderate' })], '42 09:10',
      ],
      silence: [[entryOn('40 09:00', {}, [])], [entryOn('40 09:00', { muscle_pain: 'mild' }, [])], '45 09:00'],
      climb: [
        [entryOn('20 09:00', { temp: { text: '36.6', unit: 'C' } }), entryOn('20 12:00', { temp: { text: '37.0', unit: 'C' } }), entryOn('20 15:00', { temp: { text: '37.3', unit: 'C' } })],
        [entryOn('20 09:00', { temp: { text: '37.1', unit: 'C' } }), entryOn('20 12:00', { temp: { text: '37.0', unit: 'C' } }), entryOn('20 15:00', { temp: { text: '37.3', unit: 'C' } })], '20 15:10',
      ],
      mistake: [
        [slip, taken, entryOn('40 10:00', {}, ['confused'])],
        [slip, taken, entryOn('40 10:00', { chills: 'mild' }, ['confused'])], '40 10:10',
      ],
      mildAnswer: [
        [entryOn('40 09:00', { low_mood: 'moderate' }), entryOn('50 09:00', {}), entryOn('60 09:00', { low_mood: 'moderate' })],
        [entryOn('40 09:00', { low_mood: 'moderate' }), entryOn('50 09:00', { low_mood: 'mild' }), entryOn('60 09:00', { low_mood: 'moderate' })], '60 09:10',
      ],
    };
    for (const [name, [less, more, now]] of Object.entries(cases)) {
      expect([name, rank(level(less, now)) > rank(level(more, now))]).toEqual([name, true]);
    }
  });
});

/** The identity of alerts, told as the first night at home. */
import { describe, expect, test } from 'vitest';
import { alertsOf, answeredBy, isCrisis, type Alerts } from '#rules/alert.ts';
import { assess } from '#rules/assess.ts';
import { noLimits, type Limits } from '#rules/limits.ts';
import { ruleSet } from '#rules/rule-set.ts';
import type { AlertKey, CallAnswers, Row } from '#symptoms/row.ts';
import { entry, nowAt, row, treatment } from './diary.ts';

const alertsAt = (rows: readonly Row[], when: string, limits: Limits = noLimits): Alerts =>
  alertsOf(assess(rows, { limits, now: nowAt(when) }), rows);
const names = (alerts: Alerts) => ({
  open: alerts.open.map((alert) => alert.rule),
  standing: alerts.standing.map((alert) => alert.rule),
  unanswered: alerts.unanswered.map((alert) => alert.rule),
  newScreen: alerts.newScreen?.rule ?? null,
});

const shown = (key: AlertKey, level: CallAnswers['level'], when: string): Row => ({
  ...row({ kind: 'shown', answers: { ...key, level } }, when), ruleSet: ruleSet.version,
});
/** Everything that the app would write to the log at that moment. */
const showAll = (rows: readonly Row[], when: string): readonly Row[] => [
  ...rows,
  ...alertsAt(rows, when).unlogged.map((alert) => shown(alert.key, alert.level, when)),
];
const call = (rows: readonly Row[], when: string, level: CallAnswers['level'], outcome: CallAnswers['outcome']): readonly Row[] => [
  ...rows,
  row({ kind: 'call', answers: { alerts: answeredBy(alertsAt(rows, when), level), level, outcome } }, when),
];

const fever = entry({ at: '4 02:45', temp: '100.9 F', id: 'fever' });
const calm = entry({ at: '4 08:00', temp: '98.2 F', thinking_check: { score: 10 }, id: 'calm' });
const secondFever = entry({ at: '4 09:00', temp: '101.1 F', id: 'second' });
const night = [treatment(), fever];
const afterCall = (): readonly Row[] => call(showAll(night, '4 02:46'), '4 02:50', 'urgent', 'reached');

describe('the first night', () => {
  test('100.9 °F at 02:45 on day 4 -> urgent, and a full screen', () => {
    expect(names(alertsAt(night, '4 02:46'))).toEqual({ open: ['W01'], standing: [], unanswered: [], newScreen: 'W01' });
  });

  test('shown once, it is open but needs no second full screen', () => {
    const alerts = alertsAt(showAll(night, '4 02:46'), '4 02:48');
    expect(names(alerts)).toEqual({ open: ['W01'], standing: [], unanswered: [], newScreen: null });
    expect(alerts.unlogged).toEqual([]);
  });

  test('somebody reached at 02:50 -> a standing card that says so', () => {
    const alerts = alertsAt(afterCall(), '4 02:51');
    expect(names(alerts)).toEqual({ open: [], standing: ['W01'], unanswered: [], newScreen: null });
    expect(alerts.standing[0]?.last).toMatchObject({ outcome: 'reached', at: '2026-03-05T02:50:00.000+00:00' });
  });

  test('98.2 °F at 08:00 -> still urgent, the same alert, standing', () => {
    const rows = [...afterCall(), calm];
    expect(assess(rows, { limits: noLimits, now: nowAt('4 08:01') }).level).toBe('urgent');
    expect(names(alertsAt(rows, '4 08:01'))).toEqual({ open: [], standing: ['W01'], unanswered: [], newScreen: null });
  });

  test('a second fever at 09:00 -> a new screen, and open again', () => {
    const rows = [...afterCall(), calm, secondFever];
    expect(names(alertsAt(rows, '4 09:01'))).toMatchObject({ open: ['W01'], standing: [], newScreen: 'W01' });
  });

  test('once both fevers were shown, neither is new', () => {
    const both = showAll([...showAll(night, '4 02:46'), secondFever], '4 09:01');
    expect(alertsAt(both, '4 09:02')).toMatchObject({ newScreen: null, unlogged: [] });
  });
  test('a chill beside the fever -> a new rule, a new screen; the fever stays standing', () => {
    const rows = [...afterCall(), entry({ at: '4 09:00', chills: 'mild' })];
    expect(names(alertsAt(rows, '4 09:01'))).toMatchObject({ open: ['W08'], standing: ['W01'], newScreen: 'W08' });
  });

  test('confusion beside it -> emergency first, and the combination', () => {
    const alerts = alertsAt([...afterCall(), entry({ at: '4 09:00', by: 'caregiver:Ana', confused: true })], '4 09:01');
    expect(names(alerts)).toMatchObject({ open: ['W32', 'C01'], standing: ['W01'], newScreen: 'W32' });
  });

  test('a day later, with normal readings and the call recorded, nothing is left', () => {
    const rows = [...afterCall(), entry({ at: '5 08:00', temp: '98.4 F' })];
    expect(names(alertsAt(rows, '5 08:01'))).toEqual({ open: [], standing: [], unanswered: [], newScreen: null });
  });
});

describe('an alert that nobody answered', () => {
  const unanswered = (): readonly Row[] => [...showAll(night, '4 02:46'), entry({ at: '5 08:00', temp: '98.4 F' })];

  test('outlives the rule until somebody says what happened', () => {
    expect(names(alertsAt(unanswered(), '9 08:00')).unanswered).toEqual(['W01']);
    expect(names(alertsAt(call(unanswered(), '9 08:00', 'urgent', 'seen'), '9 08:01')).unanswered).toEqual([]);
  });

  test('“no answer” is not an answer', () => {
    const tried = call(showAll(night, '4 02:46'), '4 02:50', 'urgent', 'no-answer');
    const alerts = alertsAt(tried, '4 02:51');
    expect(names(alerts)).toMatchObject({ open: ['W01'], standing: [], newScreen: null });
    expect(alerts.open[0]?.last).toMatchObject({ outcome: 'no-answer', answers: false });
  });

  test('a lower call never touches it', () => {
    expect(names(alertsAt(call(unanswered(), '9 08:00', 'same-day', 'reached'), '9 08:01')).unanswered).toEqual(['W01']);
  });

  test('a same-day flag that passes is not kept', () => {
    const rows = [...showAll([treatment(), entry({ at: '40 08:00', burning_urine: true })], '40 08:01'), entry({ at: '42 08:00' })];
    expect(names(alertsAt(rows, '42 08:01')).unanswered).toEqual([]);
  });
});

describe('one event, one alert', () => {
  test('a corrected reading is the same event', () => {
    const corrected = entry({ at: '4 02:45', temp: '100.8 F', id: 'corrected' });
    const rows = [...afterCall(), { ...corrected, replaces: 'fever' } as Row];
    expect(names(alertsAt(rows, '4 03:00'))).toMatchObject({ open: [], standing: ['W01'], newScreen: null });
  });

  test('a correction to a higher level is a new screen', () => {
    const rows = [...afterCall(), { ...entry({ at: '4 02:45', temp: '104.2 F', id: 'worse' }), replaces: 'fever' } as Row];
    expect(names(alertsAt(rows, '4 03:00'))).toMatchObject({ open: ['W02'], newScreen: 'W02' });
  });

  test('a fever weeks later is another alert', () => {
    const rows = [...afterCall(), entry({ at: '40 08:00', temp: '100.9 F' })];
    expect(names(alertsAt(rows, '40 08:01'))).toMatchObject({ open: ['W01'], standing: [], newScreen: 'W01' });
  });

  test('one call answers what is open at its level or below, and nothing above it', () => {
    const rows = [treatment(), entry({ at: '4 08:00', temp: '100.9 F', burning_urine: true, confused: true })];
    expect(answeredBy(alertsAt(rows, '4 08:01'), 'urgent').map((key) => key.rule)).toEqual(['W01', 'W76']);
    expect(names(alertsAt(call(rows, '4 08:02', 'urgent', 'reached'), '4 08:03'))).toMatchObject({ open: ['W32', 'C01'] });
  });

  test('a new rule set logs once more but shows no new screen', () => {
    const old = showAll(night, '4 02:46').map((one) => (one.kind === 'shown' ? { ...one, ruleSet: '2020.1.1' } : one));
    const alerts = alertsAt(old, '4 03:00');
    expect(alerts.newScreen).toBeNull();
    expect(alerts.unlogged.map((alert) => alert.rule)).toEqual(['W01']);
  });

  test('order and duplicates change nothing', () => {
    const rows = [...afterCall(), calm, secondFever];
    expect(names(alertsAt([...rows, ...rows].toReversed(), '4 09:01'))).toEqual(names(alertsAt(rows, '4 09:01')));
  });
});

describe('the crisis path', () => {
  const rows = [treatment(), entry({ at: '4 08:00', confused: true, temp: '100.9 F', suicidal_thoughts: true })];

  test('comes before a medical emergency', () => {
    expect(isCrisis('W87') && isCrisis('W88') && !isCrisis('W32')).toBe(true);
    expect(names(alertsAt(rows, '4 08:01'))).toMatchObject({ newScreen: 'W88' });
    expect(names(alertsAt(rows, '4 08:01')).open[0]).toBe('W88');
  });

  test('is answered by its own call only', () => {
    const alerts = alertsAt(rows, '4 08:01');
    expect(answeredBy(alerts, 'emergency').map((key) => key.rule)).not.toContain('W88');
    expect(answeredBy(alerts, 'urgent', true).map((key) => key.rule)).toContain('W88');
  });
});

describe('silence', () => {
  test('after a call it stands until the next entry, and a new silence is a new alert', () => {
    const quiet = [treatment(), entry({ at: '5 08:00', temp: '36.6 C', thinking_check: { score: 10 }, id: 'last' })];
    const answered = call(showAll(quiet, '6 09:00'), '6 09:05', 'same-day', 'reached');
    expect(names(alertsAt(quiet, '6 09:00')).newScreen).toBe('T06');
    expect(names(alertsAt(answered, '6 12:00'))).toMatchObject({ standing: ['T06'], newScreen: null });
    const again = [...answered, entry({ at: '6 13:00', temp: '36.6 C', thinking_check: { score: 10 } })];
    expect(names(alertsAt(again, '7 14:00')).newScreen).toBe('T06');
  });
});

describe('a gap that goes on is one event', () => {
  const checkIn = (at: string, id: string) => entry({ at, temp: '98.2 F', id });
  const rows = [treatment(), entry({ at: '3 08:00', temp: '98.2 F', thinking_check: { score: 10 }, id: 'first' }), checkIn('3 20:00', 'a'),
    checkIn('4 08:00', 'b'), checkIn('4 20:00', 'c'), checkIn('5 08:00', 'd')];

  test('no thinking check for over 48 h, called: the next check-in without one starts no new alarm', () => {
    const called = call(showAll(rows, '5 09:00'), '5 09:05', 'same-day', 'reached');
    expect(names(alertsAt(rows, '5 09:00')).open).toContain('T06');
    const next = alertsAt([...called, checkIn('5 20:00', 'e')], '5 20:01');
    expect(names(next)).toMatchObject({ open: [], standing: ['T06'], newScreen: null });
  });
});

const about = (rule: string, ...rests: readonly string[]): AlertKey => ({ rule, rests });
const called = (keys: readonly AlertKey[], level: CallAnswers['level'], when: string, more: { id?: string; outcome?: CallAnswers['outcome'] } = {}): Row =>
  row({ kind: 'call', answers: { alerts: keys, level, outcome: more.outcome ?? 'reached' }, ...(more.id && { id: more.id }) }, when);
const well = entry({ at: '6 08:00', temp: '98.2 F', thinking_check: { score: 10 } });
const feverAsEmergency: Limits = { ...noLimits, rules: { W01: { level: 'emergency' } } };

describe('what was said last', () => {
  const early = called([about('W01', 'fever')], 'urgent', '4 02:50', { outcome: 'no-answer', id: 'a' });
  const late = called([about('W01', 'fever')], 'urgent', '4 03:10', { outcome: 'told-to-come', id: 'b' });
  const lastOf = (...rows: readonly Row[]) => alertsAt([...night, ...rows], '4 03:20').standing[0]?.last;

  test('is the newest call, in whatever order the rows come', () => {
    expect(lastOf(early, late)).toEqual({ rowId: 'b', at: late.observedAt, outcome: 'told-to-come', answers: true });
    expect(lastOf(late, early)).toEqual(lastOf(early, late));
  });
  test('of two calls in one minute, the row written last', () => {
    const other = called([about('W01', 'fever')], 'urgent', '4 03:10', { outcome: 'seen', id: 'c' });
    expect(lastOf(late, other)?.outcome).toBe('seen');
    expect(lastOf(other, late)?.outcome).toBe('seen');
  });
  test('is no row that only says what was shown', () => {
    expect(lastOf(late, shown(about('W01', 'fever'), 'urgent', '4 03:15'))?.outcome).toBe('told-to-come');
  });
  test('says nothing of a newer fever', () => {
    expect(alertsAt([...afterCall(), secondFever], '4 09:01').open[0]).toMatchObject({ rule: 'W01', last: null });
  });
  test('is kept where nobody answered', () => {
    const tried = [...night, shown(about('W01', 'fever'), 'urgent', '4 02:46'), early, well];
    expect(alertsAt(tried, '6 08:01').unanswered[0]?.last).toMatchObject({ outcome: 'no-answer', answers: false });
    const untried = [...night, shown(about('W01', 'fever'), 'urgent', '4 02:46'), called([about('W32', 'x')], 'emergency', '4 02:50'), well];
    expect(alertsAt(untried, '6 08:01').unanswered[0]?.last).toBeNull();
  });
});

describe('which call answers what', () => {
  test('one about a fever says nothing of chills in the same check-in', () => {
    const rows = [treatment(), entry({ at: '4 08:00', temp: '100.9 F', chills: 'mild', id: 'both' }), called([about('W01', 'both')], 'urgent', '4 08:05')];
    expect(names(alertsAt(rows, '4 08:06'))).toMatchObject({ open: ['W08'], standing: ['W01'] });
  });
  test('one made for less than it is now answers nothing', () => {
    expect(names(alertsAt([...night, called([about('W01', 'fever')], 'same-day', '4 02:50')], '4 02:51'))).toMatchObject({ open: ['W01'], standing: [] });
  });
  test('a third feverish day is the same fever on several days', () => {
    const days = [treatment(), ...['40', '41'].map((day) => entry({ at: `${day} 08:00`, temp: '100.9 F', id: `day-${day}` }))];
    const answered = call(showAll(days, '41 08:01'), '41 08:05', 'urgent', 'reached');
    const third = alertsAt([...answered, entry({ at: '42 08:00', temp: '100.9 F' })], '42 08:01');
    expect(names(third)).toMatchObject({ open: ['W01'], standing: ['T01'] });
  });
  test('silence before any entry is one event', () => {
    const rows = [treatment({}, '3 08:00')];
    const answered = call(showAll(rows, '4 09:00'), '4 09:05', 'same-day', 'reached');
    expect(names(alertsAt(rows, '4 09:00'))).toMatchObject({ open: ['T06'], newScreen: 'T06' });
    expect(names(alertsAt(answered, '4 09:10'))).toMatchObject({ open: [], standing: ['T06'], newScreen: null });
    expect(names(alertsAt([...rows, called([about('T06', 'some-row')], 'same-day', '4 09:05')], '4 09:10')).open).toEqual(['T06']);
  });
  test('a row that corrects itself, or two that correct each other, end no assessment', () => {
    const self = { ...fever, replaces: 'fever' } as Row;
    const ring = [{ ...fever, replaces: 'second' }, { ...secondFever, replaces: 'fever' }] as readonly Row[];
    expect(names(alertsAt([treatment(), self], '4 02:46')).open).toEqual(['W01']);
    expect(names(alertsAt([treatment(), ...ring], '4 09:01')).open).toContain('W01');
  });
});

describe('a new screen, and what is logged', () => {
  test('a level that the centre raises is a new screen', () => {
    const rows = showAll(night, '4 02:46');
    expect(alertsAt(rows, '4 02:50').newScreen).toBeNull();
    expect(alertsAt(rows, '4 02:50', feverAsEmergency).newScreen?.rule).toBe('W01');
  });
  test('a sign for the next visit needs none', () => {
    expect(names(alertsAt([treatment(), entry({ at: '100 08:00', rash: 'mild' })], '100 08:01'))).toMatchObject({ open: ['W81'], newScreen: null });
  });
  test('a call is no record of what was shown', () => {
    const rows = [...night, { ...called([about('W01', 'fever')], 'urgent', '4 02:50'), ruleSet: ruleSet.version }];
    expect(alertsAt(rows, '4 02:51').unlogged.map(({ rule }) => rule)).toEqual(['W01']);
  });
});

describe('shown, and nobody said what happened', () => {
  const seen = (level: CallAnswers['level'] = 'urgent', when = '4 02:46', ...rests: readonly string[]): Row =>
    shown(about('W01', ...(rests.length > 0 ? rests : ['fever'])), level, when);
  const left = (...rows: readonly Row[]) => alertsAt([...night, secondFever, ...rows, well], '6 08:01').unanswered;

  test('while it still fires it is open, not left, whatever else fires', () => {
    const rows = [treatment(), entry({ at: '4 08:00', temp: '100.9 F', burning_urine: true })];
    expect(names(alertsAt(showAll(rows, '4 08:01'), '4 08:02'))).toMatchObject({ open: ['W01', 'W76'], unanswered: [] });
  });
  test('an emergency that fires only as urgent now is left', () => {
    expect(alertsAt([...night, seen('emergency')], '4 02:50').unanswered.map(({ level }) => level)).toEqual(['emergency']);
    expect(alertsAt([...night, seen('emergency')], '4 02:50', feverAsEmergency).unanswered).toEqual([]);
  });
  test('another rule on the same row does not stand for it', () => {
    expect(alertsAt([treatment(), entry({ at: '4 08:00', burning_urine: true, id: 'fever' }), seen()], '4 08:01').unanswered.map(({ rule }) => rule)).toEqual(['W01']);
  });
  test('a call in the same minute or later answers it, also about a part of it', () => {
    expect(left(seen())).toHaveLength(1);
    expect(left(seen(), called([about('W01', 'fever')], 'urgent', '4 02:46'))).toEqual([]);
    expect(left(seen('urgent', '4 09:00', 'fever', 'second'), called([about('W01', 'fever')], 'urgent', '4 09:30'))).toEqual([]);
  });
  test('a call before it answers only what it knew of', () => {
    const before = called([about('W01', 'fever')], 'urgent', '4 02:50');
    expect(left(seen('urgent', '4 03:00'), before)).toEqual([]);
    expect(left(seen('urgent', '4 09:01', 'fever', 'second'), before)).toHaveLength(1);
    expect(left(seen('urgent', '4 09:01', 'fever', 'second'), before, called([about('W01', 'second')], 'urgent', '4 09:00'))).toEqual([]);
  });
  test('silence that rests on no row is answered by no earlier call', () => {
    const silence = shown(about('T06'), 'urgent', '4 09:00');
    expect(left(silence).map(({ rule }) => rule)).toEqual(['T06']);
    expect(left(silence, called([about('T06')], 'urgent', '4 09:05'))).toEqual([]);
  });
  test('a call that reached nobody is no warning of its own', () => {
    expect(left(called([about('W01', 'fever')], 'urgent', '4 02:50', { outcome: 'no-answer' }))).toEqual([]);
  });
  test('shown again, it is left once, at its highest level', () => {
    const levelsOf = (...rows: readonly Row[]) => left(...rows).map(({ rule, level }) => `${rule} ${level}`);
    expect(levelsOf(seen(), seen('urgent', '4 03:00'))).toEqual(['W01 urgent']);
    expect(levelsOf(seen('emergency'), seen('urgent', '4 03:00'))).toEqual(['W01 emergency']);
    expect(levelsOf(seen(), seen('emergency', '4 03:00'))).toEqual(['W01 emergency']);
    expect(left(seen(), seen('urgent', '4 03:00', 'fever', 'second'))[0]?.key.rests).toEqual(['fever', 'second']);
    expect(left(seen('urgent', '4 03:00', 'fever', 'second'), seen())[0]?.key.rests).toEqual(['fever', 'second']);
    expect(left(seen('urgent', '4 03:00', 'fever', 'second'), seen('urgent', '4 04:00')).map(({ key }) => key.rests)).toEqual([['fever']]);
  });
  test('the highest level comes first, a crisis before it', () => {
    const rows = [seen(), shown(about('W32', 'second'), 'emergency', '4 02:40'), shown(about('W88', 'second'), 'urgent', '4 02:41')];
    expect(left(...rows).map(({ rule }) => rule)).toEqual(['W88', 'W32', 'W01']);
    expect(left(...rows).map(({ crisis }) => crisis)).toEqual([true, false, false]);
  });
});

import { expect, it } from 'vitest';
import { mistakeOf } from '#symptoms/corrections.ts';
import { momentAt } from '#symptoms/moment.ts';
import { askedRow, isQuestion, parseQuestionDraft, questionRow, questionsOf, type Question } from '#symptoms/question.ts';
import { parseRow } from '#symptoms/row-schema.ts';
import type { NewRow, Row } from '#symptoms/row.ts';

const at = (time: string) => momentAt(Date.parse(`2026-12-05T${time}:00-08:00`), 'America/Los_Angeles');

/** As the store would keep it; parsed, so that what is not allowed in a row fails here. */
const kept = (seq: number, row: NewRow): Row => {
  const parsed = parseRow({ ...row, id: `row-${seq}`, diaryId: 'd', deviceId: 'p', seq, app: '0.1.0', ruleSet: '2026.11.1' });
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.row;
};
const question = (row: Row): Question => {
  if (!isQuestion(row)) throw new Error('not a question');
  return row;
};

const swim = kept(1, questionRow('When may I swim?', 'call-today', at('09:00'), 'patient'));
const night = kept(2, questionRow('Who comes at night?', null, at('10:00'), 'caregiver:Tom'));
const note = kept(3, { ...questionRow('Slept well', null, at('11:00'), 'patient'), answers: { text: 'Slept well' } });

it('are notes of the diary, newest first; another note is none', () => {
  expect(questionsOf([swim, note, night]).map(({ answers }) => answers)).toEqual([
    { text: 'Who comes at night?', question: {} },
    { text: 'When may I swim?', question: { page: 'call-today' } },
  ]);
});

it('know whether the team was asked, and unlearn it', () => {
  const yes = askedRow(question(swim), true, at('12:00'), 'patient');
  const asked = yes && kept(4, yes);
  expect(asked && questionsOf([swim, asked])).toMatchObject([{ id: 'row-4', observedAt: swim.observedAt, answers: { question: { page: 'call-today', asked: true } } }]);
  const no = asked && askedRow(question(asked), false, at('12:05'), 'patient');
  expect(asked && no && questionsOf([swim, asked, kept(5, no)])).toMatchObject([{ id: 'row-5', answers: { question: { page: 'call-today' } } }]);
});

it('of a caregiver are not spoken for by the patient', () => {
  expect(askedRow(question(night), true, at('12:00'), 'patient')).toBeNull();
  expect(askedRow(question(night), true, at('12:00'), 'caregiver:')).not.toBeNull();
});

it('leave the list when taken back', () => {
  const mark = mistakeOf(question(swim), at('12:00'), 'patient');
  expect(mark && questionsOf([swim, night, kept(4, mark)]).map(({ id }) => id)).toEqual(['row-2']);
});

it.each([
  [{ revision: 3, text: 'Why', page: 'call-today' }, { revision: 3, text: 'Why', page: 'call-today' }],
  [{ revision: 1, text: '' }, { revision: 1, text: '', page: null }],
  [{ revision: '1', text: 'Why' }, null],
  [null, null],
  ['Why', null],
])('a draft %j is read as %j', (value, draft) => {
  expect(parseQuestionDraft(value)).toEqual(draft);
});

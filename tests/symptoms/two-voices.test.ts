import { describe, expect, it } from 'vitest';
import type { By, Row, SignAnswers } from '#symptoms/row.ts';
import { disagreementNow, otherVoice } from '#symptoms/two-voices.ts';
import { aRow, at } from './store/a-row.ts';

let seq = 0;
const said = (by: By, time: string, answers: SignAnswers, more: Pick<Partial<Row>, 'replaces'> = {}, day = '2026-11-20') => {
  seq += 1;
  return aRow(seq, 'check-in', answers, at(time, day), { by, asked: Object.keys(answers), ...more });
};
const tom = 'caregiver:Tom';

describe('two voices', () => {
  it.each<[string, SignAnswers, SignAnswers, readonly string[]]>([
    ['the caregiver sees it, the patient does not', { foggy: true, confused: false }, { foggy: false, confused: false }, ['foggy']],
    ['the patient was not asked', { foggy: true }, { fainted: false }, []],
    ['both say it', { foggy: true }, { foggy: true }, []],
    ['neither says it', { foggy: false }, { foggy: false }, []],
    ['about something else than thinking and speech', { rigors: true }, { rigors: false }, []],
    ['speech', { speech_lost_or_slurred: true }, { speech_lost_or_slurred: false }, ['speech_lost_or_slurred']],
  ])('%s', (_, caregiver, patient, codes) => {
    const [hers, his] = [said('patient', '08:00', patient), said(tom, '09:00', caregiver)];
    const differ = disagreementNow([hers, his]);
    expect(differ?.codes ?? []).toEqual(codes);
    expect(differ && [differ.said.id, differ.other.id]).toEqual(codes.length > 0 ? [his.id, hers.id] : null);
  });

  it('the patient may be the one who says it', () => {
    const [hers, his] = [said('patient', '08:00', { word_finding: true }), said(tom, '09:00', { word_finding: false })];
    expect(disagreementNow([hers, his])).toMatchObject({ said: { id: hers.id }, other: { id: his.id } });
  });

  it('two caregivers are one voice', () => {
    expect(disagreementNow([said(tom, '08:00', { foggy: true }), said('caregiver:Ana', '09:00', { foggy: false })])).toBeNull();
  });

  it('counts for a day, and then no more', () => {
    const [hers, his] = [said('patient', '08:00', { foggy: false }), said(tom, '08:00', { foggy: true }, {}, '2026-11-19')];
    expect(disagreementNow([hers, his])).toBeNull();
    expect(disagreementNow([hers, { ...his, observedAt: at('08:01', '2026-11-19').instant }])).not.toBeNull();
  });

  it('what was taken back says nothing, its correction does', () => {
    const hers = said('patient', '08:00', { foggy: false });
    const his = said(tom, '09:00', { foggy: true });
    expect(disagreementNow([hers, his, said(tom, '09:00', { foggy: false }, { replaces: his.id })])).toBeNull();
    expect(disagreementNow([hers, his, said('patient', '09:00', { foggy: false }, { replaces: his.id })])).not.toBeNull();
  });

  it('each entry knows the nearest one that differs', () => {
    const [early, hers, his] = [said('patient', '01:00', { foggy: false }), said('patient', '08:00', { foggy: false }), said(tom, '09:00', { foggy: true })];
    expect(otherVoice(his, [early, hers, his])).toMatchObject({ row: { id: hers.id }, otherSays: false, codes: ['foggy'] });
    expect(otherVoice(hers, [early, hers, his])).toMatchObject({ row: { id: his.id }, otherSays: true });
    expect(otherVoice(hers, [early, hers])).toBeNull();
  });
});

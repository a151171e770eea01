import { describe, expect, it } from 'vitest';
import { callTargets, onlyEmergency } from '#app/call-targets.ts';

describe('whom to call', () => {
  it('the numbers of the country, until somebody enters their own', () => {
    expect(onlyEmergency(callTargets({ country: 'GB' }))).toMatchObject({ number: '999', verified: true });
    expect(callTargets({ country: 'GB' }).crisis).toMatchObject({ number: '116 123', verified: true, phone: { href: 'tel:116123' } });
    const own = callTargets({ country: 'GB', emergencyNumber: '112', crisisNumber: '0800 55 01 11' });
    expect(onlyEmergency(own)).toMatchObject({ number: '112', verified: false });
    expect(own.crisis).toMatchObject({ number: '0800 55 01 11', verified: false, phone: { href: 'tel:0800550111' } });
  });

  it('an emergency number of two digits, as some countries have it', () => {
    expect(onlyEmergency(callTargets({ country: 'other', emergencyNumber: ' 1-5 ' }))).toMatchObject({ number: '15' });
  });

  it.each([null, '', 'call me', '5', 'javascript:1'])('an own number that cannot be dialled (%s) never takes the place of one that can', (typed) => {
    expect(onlyEmergency(callTargets({ country: 'US', emergencyNumber: typed }))).toMatchObject({ number: '911' });
    expect(callTargets({ country: 'US', crisisNumber: typed }).crisis).toMatchObject({ number: '988' });
    expect(callTargets({ emergencyNumber: typed }).emergency.map(({ number }) => number)).toEqual(['911', '112', '999']);
  });

  it('the line to try when the first does not answer', () => {
    expect(callTargets({ teamNumber: '206-555-0142', backupNumber: '206-555-0117' }).backup).toEqual({ href: 'tel:2065550117', shown: '206-555-0117' });
    expect(callTargets({}).backup).toBeNull();
  });
});

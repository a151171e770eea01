import { describe, expect, it } from 'vitest';
import { loadWords } from '#content/languages.ts';

describe.each(['en', 'es'] as const)('%s: on a caregiver’s phone', (lang) => {
  it('questions ask about the patient, by name where one is known', async () => {
    const words = await loadWords(lang);
    const named = words.forCaregiver('Elena');
    expect(named.checkIn.danger.title).toContain('Elena');
    expect(named.checkIn.temperature.title).toContain('Elena');
    expect(named.checkIn.followUp.sentence).toContain('Elena');
    expect(named.alert.urgent.wait({ minutes: 15, emergency: '112' }, true).join(' ')).toContain('Elena');
    expect(named.alert.crisis.steps[0]).toContain('Elena');
    expect(words.forCaregiver(null).checkIn.danger.title).toContain(words.beside.somebody);
  });

  it('no step of how bad it is says “I”, on the screen and read aloud', async () => {
    const { severity } = (await loadWords(lang)).forCaregiver(null).checkIn;
    for (const step of ['none', 'mild', 'moderate', 'severe', 'very-severe'] as const) {
      expect(severity.options[step].still).not.toMatch(/\b(I|me|my|lo noto|me|mi|tengo|puedo)\b/iu);
      expect(severity.spoken(step)).toContain(severity.options[step].still);
    }
  });

  it('the words to the patient stay as they are, and nothing is made twice', async () => {
    const words = await loadWords(lang);
    expect(words.forCaregiver('Elena')).toBe(words.forCaregiver('Elena'));
    expect(words.checkIn.danger.title).not.toContain('Elena');
  });
});

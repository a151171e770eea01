import { describe, expect, it } from 'vitest';
import { formatFor } from '#content/format.ts';
import { loadRuleWords, loadWords } from '#content/languages.ts';
import type { ScriptFacts } from '#app/say/script-facts.ts';
import { scriptLanguages } from '#app/say/script-languages.ts';
import { scriptLines } from '#app/say/script-lines.ts';

const [en, es] = await Promise.all([loadWords('en'), loadWords('es')]);
const [enRules, esRules] = await Promise.all([loadRuleWords('en'), loadRuleWords('es')]);

const nothing: ScriptFacts = {
  speaker: 'patient', treatment: {}, day: null, today: '2026-12-05', level: null, signs: [], silent: [],
  lastDay: { entries: [], highest: null, newest: null, medicine: null, changed: {} },
};
const at = '2026-12-05T02:45:00.000-08:00';
const fever = { value: 100.9, unit: 'F', celsius: 38.3, fahrenheit: 100.9, at } as const;
const full: ScriptFacts = {
  ...nothing, speaker: 'caregiver', day: 4, level: 'urgent',
  treatment: { patientName: 'Elena', cellsGiven: '2026-12-01', product: 'Carvykti', card: { fullName: 'Elena Marsh', birthDate: '1958-03-14' } },
  signs: [{ rowId: '1', at, by: 'patient', code: 'rigors', value: { kind: 'yes' } }],
  lastDay: { entries: [], highest: fever, newest: { ...fever, value: 99.1, celsius: 37.3, fahrenheit: 99.1, at: '2026-12-05T06:00:00.000-08:00' }, medicine: { taken: false, agreed: false, at }, changed: { fatigue: 'severe' } },
};
const plain = (lines: readonly string[]): readonly string[] => lines.map((line) => line.replaceAll('\u2060', '').replaceAll('\u00A0', ' '));
const inEnglish = (facts: ScriptFacts) => plain(scriptLines(facts, en, enRules, formatFor('en', 'US')));

describe('what to say', () => {
  it('who, which cells, which day, what is there, the reading with its time, fever medicine, what changed, what to ask', () => {
    expect(inEnglish(full)).toEqual([
      'I am calling about Elena Marsh, born March 14, 1958.',
      'CAR T-cell therapy on December 1, 2026. Today is day 4. The cells are called Carvykti.',
      'Now: shaking chills.',
      'Temperature 100.9 °F at 2:45 am. The latest is 99.1 °F at 6:00 am.',
      'No fever or pain medicine was ticked for the 6 hours before.',
      'New, or worse than in the days before: tiredness: severe.',
      'Do we come in now? Whom do we ask for?',
    ]);
  });

  it('the same lines, one for one, in Spanish', () => {
    const spanish = plain(scriptLines(full, es, esRules, formatFor('es', 'US')));
    expect(spanish).toEqual([
      'Llamo por Elena Marsh, fecha de nacimiento: 14 de marzo de 1958.',
      'Células CAR-T el 1 de diciembre de 2026. Hoy es el día 4. Las células se llaman Carvykti.',
      'Ahora: escalofríos con temblor.',
      'A las 2:45 a.m., temperatura de 100.9 °F. A las 6:00 a.m., la última: 99.1 °F.',
      'No se marcó nada para la fiebre o el dolor en las 6 horas anteriores.',
      'Nuevo, o peor que en los días anteriores: cansancio: fuerte.',
      '¿Vamos ahora? ¿Por quién preguntamos?',
    ]);
  });

  it('what is not known is no line, and nothing is said twice', () => {
    expect(inEnglish(nothing)).toEqual(['I am a CAR T-cell patient.', 'CAR T-cell therapy was given.', 'What should we do today? When do we call again?']);
    expect(inEnglish({ ...full, lastDay: { ...full.lastDay, newest: fever } })).toContain('Temperature 100.9 °F at 2:45 am.');
  });

  it('a reading in the other unit than theirs is said in both', () => {
    const celsius = { value: 38.4, unit: 'C', celsius: 38.4, fahrenheit: 101.12, at } as const;
    const of = (country: string) => inEnglish({ ...full, treatment: { country }, lastDay: { ...full.lastDay, highest: celsius, newest: celsius } });
    expect(of('US')).toContain('Temperature 38.4 °C (101.1 °F) at 2:45 am.');
    expect(of('ES')).toContain('Temperature 38.4 °C at 2:45 am.');
  });

  it('a reading of last evening says its day', () => {
    const evening = { ...fever, at: '2026-12-04T23:10:00.000-08:00' };
    expect(inEnglish({ ...nothing, lastDay: { ...nothing.lastDay, highest: evening, newest: evening } })).toContain('Temperature 100.9 °F on Friday, 11:10 pm.');
  });

  it('an emergency begins with the ambulance and asks nothing', () => {
    const lines = inEnglish({ ...full, level: 'emergency' });
    expect(lines[0]).toBe('Please send an ambulance. The address is …');
    expect(lines.join(' ')).not.toContain('?');
  });
});

describe('whose language stands first', () => {
  it.each([
    [['en'], 'es', 'en', null],
    [['es'], 'es', 'es', null],
    [['en', 'fr'], 'es', 'en', null],
    [['de'], 'es', 'es', 'de'],
    [[], 'es', 'es', null],
  ] as const)('operators speak %j, the page %s: %s first', (spoken, own, first, foreign) => {
    expect(scriptLanguages(spoken, own)).toEqual({ first, foreign });
  });
});

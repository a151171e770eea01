import { describe, expect, it } from 'vitest';
import { formatFor } from '#content/format.ts';
import { languages, loadRuleWords, loadWords, phoneLanguage } from '#content/languages.ts';
import { bootWords } from '#content/boot-words.ts';
import type { RuleWords } from '#content/words.ts';
import { describe as describeRule, ruleIds } from '#rules/describe.ts';
import { noLimits } from '#rules/limits.ts';
import type { SignValues } from '#rules/types.ts';
import { signCodes } from '#symptoms/catalogue.ts';
import { chills, entered, fever, general, headache, oxygen, stools, strangeLines, thinking, unable, withoutStrange } from './samples.ts';
import { familiar, forbidden, grade, stiff } from './voice.ts';
import { walk, type Found } from './walk.ts';

const [en, es, enRules, esRules] = await Promise.all([loadWords('en'), loadWords('es'), loadRuleWords('en'), loadRuleWords('es')]);

/** Text that is rightly the same in both languages. */
const sameInBoth = /^(common\.languageNames|common\.units\.[CF]$|guide\.pages\.product-|myInfo\.treatment\.targets\.(CD19|BCMA)|myInfo\.reading\.(textSizeName|themes\.auto)|(common|lookingBack\.symptoms)\.no$)/;

const phrasesOf = (rules: RuleWords, lang: 'en' | 'es'): readonly Found[] => {
  const format = formatFor(lang, 'US');
  return ruleIds.flatMap((id) => [
    { path: `rules.${id}.sign`, text: rules[id].sign(general(), format) },
    { path: `rules.${id}.sign with lines`, text: rules[id].sign(general(strangeLines(id)), format) },
    { path: `rules.${id}.why`, text: rules[id].why(general(strangeLines(id)), format) },
  ]);
};

const all = {
  en: [...walk(en), ...walk(bootWords.en, 'boot'), ...phrasesOf(enRules, 'en')],
  es: [...walk(es), ...walk(bootWords.es, 'boot'), ...phrasesOf(esRules, 'es')],
};

describe('both languages', () => {
  it('have the same words', () => {
    expect(all.es.map((one) => one.path)).toEqual(all.en.map((one) => one.path));
  });

  it('leave nothing empty, undefined or not filled in', () => {
    const bad = [...all.en, ...all.es].filter(({ text }) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text));
    expect(bad).toEqual([]);
  });

  it('never say the same but in a short list', () => {
    const spanish = new Map(all.es.map((one) => [one.path, one.text]));
    const same = all.en.filter(({ path, text }) => !sameInBoth.test(path) && spanish.get(path) === text);
    expect(same).toEqual([]);
  });

  it.each(languages)('%s: avoid the words that soothe, blame or promise', (lang) => {
    expect(all[lang].filter(({ text }) => forbidden[lang].test(text))).toEqual([]);
  });

  it.each(languages)('%s: say it as people do', (lang) => {
    expect(all[lang].filter(({ text }) => stiff[lang].test(text))).toEqual([]);
  });

  it.each(languages)('%s: nothing is given a grade', (lang) => {
    expect(all[lang].filter(({ text }) => grade[lang].test(text))).toEqual([]);
  });

  it('would catch such a word', () => {
    expect(grade.en.test('7 of 10 points: grade 1')).toBe(true);
    expect(grade.es.test('7 de 10 puntos: grado 1')).toBe(true);
    expect(forbidden.en.test('No warning signs. You are fine.')).toBe(true);
    expect(forbidden.es.test('¡Todo bien!')).toBe(true);
  });

  it.each(languages)('%s: labels of the bar have at most 10 characters', (lang) => {
    const { label, ...labels } = { en, es }[lang].common.bar;
    expect(label).not.toBe('');
    expect(Object.values(labels).filter((text) => text.length > 10)).toEqual([]);
  });

  it.each(languages)('%s: sentences of the alerts are short', (lang) => {
    const alerts = all[lang].filter(({ path }) => /^(alert|levels)\./.test(path));
    const long = alerts.flatMap(({ path, text }) =>
      text.split(/[.?:]\s|·|,\s/).filter((sentence) => sentence.split(/\s+/).length > 12).map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('break no “24-hour” at its hyphen', () => {
    expect(all.en.filter(({ text }) => text.includes('24-hour'))).toEqual([]);
  });

  it('speak to the patient as usted', () => {
    expect(all.es.filter(({ text }) => familiar.test(text))).toEqual([]);
  });

  it('say exactly this when nothing matched, with its time', () => {
    expect(en.today.quiet.heading.replaceAll('\u2060', '')).toBe('Nothing you entered matches your warning-sign list.');
    expect(es.today.quiet.heading).toBe('Nada de lo que anotó coincide con su lista de señales de alerta.');
    expect(en.today.quiet.time('8:05 am', '8:05 pm')).toBe('Last entry 8:05 am. This counts until 8:05 pm.');
    expect(es.today.quiet.time('1:05', '13:05')).toBe('Última anotación a la 1:05. Esto vale hasta las 13:05.');
    // The dot of “a.m.” ends the sentence too.
    expect(es.today.quiet.time('1:05 a.m.', '1:05 p.m.')).toBe('Última anotación a la 1:05 a.m. Esto vale hasta la 1:05 p.m.');
    const stories = Object.values(es.rehearsal.stories).map((story) => story('Día 5', '2:00 a.m.', '38.1 °C'));
    const others = [es.add.visit.next('el lunes, 2:00 p.m.'), es.checkIn.notSaved.write('38.1 °C', '2:00 p.m.')];
    expect([...stories, ...others].filter((text) => text.includes('..'))).toEqual([]);
  });
});

describe('signs', () => {
  it.each(languages)('%s: each has a label of its own and a noun', (lang) => {
    const { signs } = { en, es }[lang];
    expect(Object.keys(signs).toSorted()).toEqual([...signCodes].toSorted());
    expect(new Set(signCodes.map((code) => signs[code].label)).size).toBe(signCodes.length);
  });

  it('ask the same questions in both languages', () => {
    const shape = (words: typeof en) => signCodes.map((code) => [code, Object.keys(words.signs[code]).toSorted()]);
    expect(shape(es)).toEqual(shape(en));
  });
});

describe('rules', () => {
  const pad = (n: number): string => String(n).padStart(2, '0');
  const table = [
    ...Array.from({ length: 99 }, (_, at) => `W${pad(at + 1)}`), 'C01', ...Array.from({ length: 7 }, (_, at) => `T${pad(at + 1)}`),
  ].toSorted();

  it.each([['en', enRules], ['es', esRules]] as const)('%s: all 107 rows of the table have words', (_, rules) => {
    expect(Object.keys(rules).toSorted()).toEqual(table);
  });

  it.each([['en', enRules], ['es', esRules]] as const)('%s: no number is typed by hand', (lang, rules) => {
    const typed = phrasesOf(rules, lang).filter(({ text }) => /\d/.test(withoutStrange(text)));
    expect(typed).toEqual([]);
  });

  it.each([['en', enRules], ['es', esRules]] as const)('%s: phrases ask only for lines that their rule has', (lang, rules) => {
    const asked: string[] = [];
    const watched = (id: (typeof ruleIds)[number]): SignValues => {
      const real = describeRule(id, noLimits, null).lines;
      const lines = new Proxy(real, {
        get: (target, name) => {
          if (typeof name === 'string' && !Object.hasOwn(target, name)) asked.push(`${id}.${name}`);
          return Reflect.get(target, name) as unknown;
        },
      });
      return general(lines);
    };
    for (const id of ruleIds) rules[id].sign(watched(id), formatFor(lang, 'US'));
    expect(asked).toEqual([]);
  });

  it('move with the limits of a team', () => {
    const limits = { ...noLimits, rules: { W01: { lines: { feverC: 37.8, feverF: 100 } } } };
    const { lines } = describeRule('W01', limits, 4);
    expect(enRules.W01.sign(general(lines), formatFor('en', 'US'))).toContain('100.0 °F (37.8 °C)');
  });

  it('name the sign with its threshold, the person’s unit first', () => {
    const lines = { feverC: { value: 37.8, unit: 'C' }, feverF: { value: 100, unit: 'F' } } as const;
    expect(enRules.W01.sign(general(lines), formatFor('en', 'US'))).toBe('Fever: 100.0 °F (37.8 °C) or higher, once is enough');
    expect(esRules.W01.sign(general(lines), formatFor('es', 'ES'))).toBe('Fiebre: 37,8 °C (100,0 °F) o más, basta una vez');
  });

  it('name what was entered, in the unit in which it was read', () => {
    const us = formatFor('en', 'US');
    expect(enRules.W01.sign(entered(fever), us)).toBe('Temperature 100.9 °F at 2:45\u00A0am');
    expect(enRules.W01.sign(entered(fever), formatFor('en', 'GB'))).toBe('Temperature 100.9 °F at 02:45');
    expect(enRules.W50.sign(entered(headache), us)).toBe('Headache: severe');
    expect(enRules.W63.sign(entered(stools), us)).toBe('Loose stools: 7 times since yesterday');
    expect(enRules.W24.sign(entered(oxygen), us)).toBe('Oxygen: 91 %');
    expect(enRules.W56.sign(entered(thinking), us)).toBe('Thinking check: 8 points, usual 10');
    expect(enRules.W55.sign(entered(unable), us)).toBe('Thinking check: tried and could not');
    expect(esRules.W50.sign(entered(headache), formatFor('es', 'US'))).toBe('Dolor de cabeza: fuerte');
  });

  it('list several signs in one sentence', () => {
    expect(enRules.C01.sign(entered(fever, chills, headache), formatFor('en', 'US'))).toBe(
      'Temperature 100.9 °F at 2:45\u00A0am, shaking chills, and headache (severe)',
    );
    expect(esRules.C01.sign(entered(fever, chills), formatFor('es', 'MX'))).toBe(
      'Temperatura de 100.9 °F a las 2:45\u00A0a.m. y escalofríos con temblor',
    );
  });

  it('name the newest entry of a sign, whatever the order or the offset', () => {
    const later = { ...headache, at: '2026-11-20T03:00:00.000-08:00', value: { kind: 'severity', severity: 'mild' } } as const;
    const earlier = { ...headache, at: '2026-11-20T04:00:00.000-05:00' } as const;
    expect(enRules.W50.sign(entered(later, earlier), formatFor('en', 'US'))).toBe('Headache: mild');
  });
});

describe('Spanish clock times', () => {
  it.each([['1:05', 'la 1:05'], ['01:05', 'la 01:05'], ['2:45', 'las 2:45'], ['13:10', 'las 13:10'], ['11:00', 'las 11:00']])('%s', (time, text) => {
    expect(es.check.saved(time)).toBe(`Revisión guardada a ${text}`);
  });
});

describe('the choice of a language', () => {
  it('takes the first of the phone’s languages that the app speaks', () => {
    expect(phoneLanguage(['fr-CA', 'es-MX', 'en-US'])).toBe('es');
    expect(phoneLanguage(['fr-FR'])).toBe('en');
  });
});

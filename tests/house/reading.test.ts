import { describe, expect, it } from 'vitest';
import { languages } from '#content/languages.ts';
import { readGuide, readingOf } from '#scripts/reading.ts';
import { countsOf, fleschKincaid, inflesz, sentencesIn, syllablesIn, wordsIn } from '#scripts/syllables.ts';

const wordsOf = (text: string): readonly (readonly [string, number])[] =>
  text.split(' ').map((one) => {
    const [word = '', count] = one.split(':');
    return [word, Number(count)] as const;
  });

describe('counting', () => {
  it.each(wordsOf(
    'call:1 team:1 asked:1 wanted:2 needed:2 changed:1 noses:2 bruises:2 tired:1 tongue:1 table:2 little:2 breathe:1 breathless:2 safely:2 ' +
      'careful:2 movement:2 fever:2 seizure:2 diarrhea:4 medicine:3 temperature:4 infection:3 reaction:3 emergency:4 enterocolitis:6 ' +
      'patient’s:2 twenty-four:3 HIV:3 ICANS:2 CAR:1 38.0:3 911:3',
  ))('English: %s has %d', (word, count) => {
    expect(syllablesIn(word, 'en')).toBe(count);
  });

  it.each(wordsOf(
    'sol:1 hoy:1 quien:1 bien:1 agua:2 día:2 aún:2 aun:1 país:2 sigue:2 quede:2 línea:3 pañuelo:3 cuídese:3 corazón:3 vacío:3 averigüe:4 ' +
      'fiebre:2 escalofríos:5 medicina:4 temperatura:5 enterocolitis:6 convulsión:3 coágulo:4 ayuda:3 leyendo:3 VIH:3 CAR-T:2 38,0:3',
  ))('Spanish: %s has %d', (word, count) => {
    expect(syllablesIn(word, 'es')).toBe(count);
  });

  it('words and sentences', () => {
    expect(wordsIn('Call at **100.4 °F** (38.0 °C), the team’s 24-\u2060hour line.')).toEqual(['Call', 'at', '100.4', '38.0', 'the', 'team’s', '24', 'hour', 'line']);
    expect(sentencesIn(['Is it 38.0 °C? Call now. Say: “CAR T”.', 'A bullet without a stop', '–'])).toHaveLength(4);
  });

  it('the formulas, by hand', () => {
    expect(fleschKincaid({ words: 100, sentences: 10, syllables: 130 })).toBeCloseTo(0.39 * 10 + 11.8 * 1.3 - 15.59);
    expect(inflesz({ words: 100, sentences: 10, syllables: 200 })).toBeCloseTo(206.835 - 124.6 - 10);
  });
});

describe('reading', () => {
  const hard = {
    en: 'Immune effector cell-associated neurotoxicity necessitates immediate multidisciplinary evaluation, notwithstanding the apparent absence of contemporaneous pyrexia or haemodynamic instability.',
    es: 'La neurotoxicidad asociada a células inmunoefectoras requiere una evaluación multidisciplinaria inmediata, independientemente de la aparente ausencia de inestabilidad hemodinámica concomitante.',
  } as const;

  it.each(languages)('%s: a hard and short text is over its limits', (lang) => {
    const { problems } = readingOf(countsOf([hard[lang]], lang), lang, 'side-effects');
    expect(problems).toEqual([lang === 'en' ? 'grade over 6' : 'INFLESZ under 65', 'sentences over 15 words', 'under 120 words']);
  });

  it('warning pages are held to more', () => {
    const grade = { words: 150, sentences: 15, syllables: 220 };
    expect(readingOf(grade, 'en', 'side-effects').problems).toEqual([]);
    expect(readingOf(grade, 'en', 'when-to-call').problems).toEqual(['grade over 5']);
    const szigriszt = { words: 150, sentences: 15, syllables: 310 };
    expect(readingOf(szigriszt, 'es', 'side-effects').problems).toEqual([]);
    expect(readingOf(szigriszt, 'es', 'when-to-call').problems).toEqual(['INFLESZ under 70']);
  });

  it.each(readGuide().map((page) => [page.lang, page.id, page.problems] as const))('%s %s is within its limits', (_, __, problems) => {
    expect(problems).toEqual([]);
  });
});

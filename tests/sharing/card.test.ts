import jsQR from 'jsqr';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatFor } from '#content/format.ts';
import { loadWords } from '#content/languages.ts';
import type { Lang } from '#content/words.ts';
import { describe as factsOf } from '#rules/describe.ts';
import { noLimits } from '#rules/limits.ts';
import { cardLines, cardText, type CardInput } from '#sharing/card-lines.ts';
import { qrCode } from '#sharing/qr-code.ts';
import type { TreatmentAnswers } from '#symptoms/row.ts';

const fever = factsOf('W01', noLimits, null).lines;
const whole: TreatmentAnswers = {
  cellsGiven: '2026-11-16', product: 'Carvykti', target: 'BCMA', caregiverName: 'Tom Marsh', baselines: { thinking_score: 9, systolic: 118, spo2: 97 },
  card: {
    fullName: 'Elena Núñez', birthDate: '1958-03-14', diagnosis: 'Mieloma', centre: 'Riverbend', consultant: 'Dr. Ríos', hospitalNumber: 'A-17',
    allergies: 'Penicilina', medicines: 'Levetiracetam\nAciclovir', caregiverPhone: '206-555-0168',
  },
};
const inputOf = (treatment: TreatmentAnswers, teamNumber: string | null = '206-555-0142'): CardInput => ({ treatment, teamNumber, backupNumber: null, fever });
const textIn = async (lang: Lang, input: CardInput) => cardText(input, await loadWords(lang), formatFor(lang, 'US'));

/** Read by another library than the one that drew it, at three pixels a module. */
const readBack = (text: string): string | null => {
  const code = qrCode(text);
  if (!code) return null;
  const scale = 3;
  const width = code.size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of code.path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < scale; dy += 1) {
      for (let dx = 0; dx < scale; dx += 1) pixels.fill(0, ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4, ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4 + 3);
    }
  }
  return jsQR(pixels, width, width)?.data ?? null;
};

describe('the facts as plain text', () => {
  test.each(['en', 'es'] as const)('%s: everything that is known, once, and the advice', async (lang) => {
    const text = await textIn(lang, inputOf(whole));
    for (const fact of ['Elena Núñez', '1958', '2026', 'Carvykti', 'Penicilina', 'Mieloma', 'Riverbend', 'Dr. Ríos', 'A-17', 'Levetiracetam; Aciclovir', 'Tom Marsh', '206-555-0168', '206-555-0142', '38.0 °C / 100.4 °F', 'Guillain-Barré', 'IEC-HS']) {
      expect(text.split(fact).length, fact).toBe(2);
    }
    expect(text).not.toMatch(/\*\*|undefined|null|: *\n/);
  });

  test.each(['en', 'es'] as const)('%s: what is missing is asked for, never a blank', async (lang) => {
    const { card } = await loadWords(lang);
    const text = await textIn(lang, inputOf({}, null));
    for (const term of [card.terms.name, card.terms.cells, card.terms.therapy, card.terms.allergies, card.terms.caregiver]) expect(text).toContain(`${term}: ${card.askCaregiver}`);
    for (const id of ['medicines', 'diagnosis', 'consultant', 'centre', 'hospitalNumber'] as const) expect(text).toContain(card.terms[id].toLocaleLowerCase(lang));
    expect(text).not.toMatch(/: *\n|: *$/);
  });

  it('after CD19 cells nothing is said of BCMA', async () => {
    expect(await textIn('en', inputOf({ ...whole, target: 'CD19' }))).not.toMatch(/BCMA|Guillain/);
    expect(await textIn('en', inputOf({ ...whole, target: 'unknown' }))).toMatch(/BCMA.*Guillain/);
  });

  it('a team’s own stricter fever line stands on the card too', async () => {
    const own = { ...noLimits, rules: { W01: { lines: { feverC: 37.8, feverF: 100 } } } };
    expect(await textIn('en', { ...inputOf(whole), fever: factsOf('W01', own, null).lines })).toContain('37.8 °C / 100.0 °F or more');
  });

  it('a fact of blanks is missing', async () => {
    const words = await loadWords('en');
    const { lines } = cardLines(inputOf({ card: { allergies: '  ', fullName: null }, patientName: 'Elena' }), words, formatFor('en', 'US'));
    expect(lines.find(({ id }) => id === 'allergies')?.detail).toBeNull();
    expect(lines.find(({ id }) => id === 'name')?.detail).toBe('Elena');
  });
});

describe('the code', () => {
  test.each(['en', 'es'] as const)('%s: another reader reads the very text', async (lang) => {
    const text = await textIn(lang, inputOf(whole));
    expect(readBack(text)).toBe(text);
  });

  it('any facts people type come back as they were', async () => {
    const words = await loadWords('es');
    const typed = fc.string({ unit: fc.constantFrom(...'aeñóÜß €²≥«»"\'\\,;:/\n😀漢Ω١'), maxLength: 60 });
    fc.assert(
      fc.property(typed, typed, (allergies, medicines) => {
        const text = cardText(inputOf({ ...whole, card: { ...whole.card, allergies, medicines } }), words, formatFor('es', 'ES'));
        expect(readBack(text)).toBe(text);
      }),
      { numRuns: 25 },
    );
  });

  it('with every field at its longest it still fits', async () => {
    const long = (length: number) => 'medicación '.repeat(length).slice(0, length);
    const card = {
      fullName: long(80), birthDate: '1958-03-14', diagnosis: long(120), centre: long(100), consultant: long(80), hospitalNumber: long(40),
      allergies: long(200), medicines: long(500), caregiverPhone: long(40),
    };
    const text = await textIn('es', inputOf({ ...whole, card }));
    expect(qrCode(text)).not.toBeNull();
  });

  it('a text that is too long gives no code, and no wrong one', () => {
    expect(qrCode('x'.repeat(5000))).toBeNull();
  });
});

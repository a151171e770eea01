/** One entered sign as it is said aloud, in any language: “hard to wake”, “temperature 100.9 °F (38.3 °C)”, for whoever thinks in the other unit. */
import type { Format } from '#content/format.ts';
import type { Words } from '#content/words.ts';
import type { Entered } from '#rules/types.ts';
import { fullScore } from '#symptoms/thinking.ts';

export const enteredNounIn = (words: Words, format: Format) => ({ code, value }: Entered): string => {
  const { noun } = words.signs[code];
  if (value.kind === 'temperature') return `${noun} ${format.temperature(value, value.unit).replaceAll(' °', '\u00A0°')}`;
  if (value.kind === 'severity') return `${noun} (${words.checkIn.severity.options[value.severity].name.toLocaleLowerCase(format.locale)})`;
  if (value.kind === 'thinking') {
    const { points, unable } = words.thinking.said;
    return `${noun} (${value.score === 'unable' ? unable : points(value.score, fullScore)})`;
  }
  return value.kind === 'quantity' ? `${noun}: ${format.number(value.quantity.value)}` : noun;
};

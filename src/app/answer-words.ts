/** What was answered, in the words of the person: for the diary, the receipt and the paper. */
import type { Format } from '#content/format.ts';
import type { Words } from '#content/words.ts';
import { severities, sign, signCodes, type SignCode } from '#symptoms/catalogue.ts';
import { readTemperature } from '#symptoms/read-temperature.ts';
import type { SignAnswers } from '#symptoms/row.ts';
import { fullScore } from '#symptoms/thinking.ts';
import { useApp } from './app-context.ts';

const isThere = (value: SignAnswers[SignCode]): boolean => value !== undefined && value !== false && value !== 'none' && value !== 0;

/** The same in a language that is not the page's own: for what is said to an operator. */
export const answerWordsIn = (words: Words, format: Format) => {
  const { signs, checkIn } = words;
  const one = (answers: SignAnswers, code: SignCode): string => {
    const noun = format.capital(signs[code].noun);
    if (code === 'temp' && answers.temp) {
      const { text, unit } = answers.temp;
      const read = readTemperature(text, unit);
      return read.kind === 'read' ? format.degrees(read.value, read.unit) : `${text} ${words.common.units[unit]}`;
    }
    const value = answers[code];
    const severity = severities.find((each) => each === value);
    if (severity) return `${noun}: ${checkIn.severity.options[severity].name.toLocaleLowerCase(format.locale)}`;
    if (typeof value === 'number') {
      return `${noun}: ${sign(code).kind === 'hours' ? checkIn.counts.hours(value) : checkIn.counts.times(value)}`;
    }
    if (code === 'thinking_check' && answers.thinking_check) {
      const { points, unable } = words.thinking.said;
      return `${noun}: ${'score' in answers.thinking_check ? points(answers.thinking_check.score, fullScore) : unable}`;
    }
    if (typeof value === 'object' && 'text' in value) return `${noun}: ${value.text}`;
    return noun;
  };
  /** @returns one phrase per sign that is there, in the catalogue's order. Signs answered with “none” are left out. */
  return (answers: SignAnswers): readonly string[] => signCodes.filter((code) => isThere(answers[code])).map((code) => one(answers, code));
};

export const useAnswerWords = () => {
  const { words, format } = useApp();
  return answerWordsIn(words, format);
};

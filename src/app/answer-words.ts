/** What was answered, in the words of the person: for the diary, the receipt and the paper. */
import type { Format } from '#content/format.ts';
import type { Words } from '#content/words.ts';
import { severities, sign, signCodes, type SignCode } from '#symptoms/catalogue.ts';
import { readTemperature } from '#symptoms/read-temperature.ts';
import type { SignAnswers, TypedNumber } from '#symptoms/row.ts';
import { fullScore } from '#symptoms/thinking.ts';
import { useApp } from './app-context.ts';

/** An explicit “no” that says something new: it ends what an earlier entry said. */
const saidNo: readonly SignCode[] = ['on_steroids_or_tocilizumab', 'admitted'];

const isThere = (code: SignCode, value: SignAnswers[SignCode]): boolean =>
  value !== undefined && value !== 'none' && value !== 0 && (value !== false || saidNo.includes(code));

/** The same in a language that is not the page's own: for what is said to an operator. */
export const answerWordsIn = (words: Words, format: Format) => {
  const { signs, checkIn } = words;
  const measured = (code: SignCode, { text, pounds }: TypedNumber): string => {
    if (code === 'weight_kg') return pounds === undefined ? `${text} kg` : `${pounds} lb`;
    if (code === 'spo2') return `${text} %`;
    return code === 'heart_rate' || code === 'resp_rate' ? words.add.said.perMinute(text) : `${text} mmHg`;
  };
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
    if (code === 'missed_doses' && answers.missed_doses) {
      const { classes, days } = words.add.missed;
      return words.add.said.missed(answers.missed_doses.map((dose) => `${classes[dose.class].toLocaleLowerCase(format.locale)}, ${days(dose.days)}`));
    }
    if (code === 'admitted') return value === false ? words.hospital.said.home : words.hospital.said.admitted;
    if (value === false) return words.add.said.noSteroids;
    if (code === 'systolic' && answers.systolic && answers.diastolic) return words.add.said.pressure(answers.systolic.text, answers.diastolic.text);
    if (typeof value === 'object' && 'text' in value) return `${noun}: ${measured(code, value)}`;
    return noun;
  };
  /** @returns one phrase per sign that is there, in the catalogue's order. Signs answered with “none” are left out. */
  return (answers: SignAnswers): readonly string[] => signCodes.filter((code) => isThere(code, answers[code]) && !(code === 'diastolic' && answers.systolic)).map((code) => one(answers, code));
};

export const useAnswerWords = () => {
  const { words, format } = useApp();
  return answerWordsIn(words, format);
};

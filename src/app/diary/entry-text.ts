/** One row of the diary in words, whatever its kind. */
import { signsMarked } from '#symptoms/catalogue.ts';
import { readTemperature } from '#symptoms/read-temperature.ts';
import { isCheckIn } from '#symptoms/rhythm.ts';
import { isEntry, type EntryRow, type Row, type VisitAnswers } from '#symptoms/row.ts';
import { useAnswerWords } from '#app/answer-words.ts';
import { useApp } from '#app/app-context.ts';
import { useVisitWhen } from '#app/visit-when.ts';

export type EntryText = {
  /** What was written: one phrase per sign, value or sentence. */
  readonly values: readonly string[];
  /** What belongs to it: what was asked and not there, the text as typed. */
  readonly notes: readonly string[];
};

const askedDanger = (row: EntryRow): boolean => signsMarked('now').some((code) => row.asked.includes(code));

export const useEntryText = () => {
  const { words, format } = useApp();
  const answerWords = useAnswerWords();
  const visitWhen = useVisitWhen();
  const { entry } = words.diary;
  const medicine = ({ medicine: taken }: EntryRow): readonly string[] =>
    taken ? [[words.add.dose.names[taken.name], taken.amount].filter(Boolean).join(', ')] : [];
  const entryText = (row: EntryRow): EntryText => {
    const values = answerWords(row.answers);
    const { temp } = row.answers;
    const read = temp && readTemperature(temp.text, temp.unit);
    const onlyTemperature = values.length === 1 && temp !== undefined;
    return {
      values: [...medicine(row), ...values],
      notes: [
        ...(temp && read && (read.kind === 'unreadable' || read.issue) ? [entry.asTyped(`${temp.text} ${words.common.units[temp.unit]}`)] : []),
        ...(values.length === 0 ? [isCheckIn(row) ? entry.noneTicked : entry.nothingTicked] : onlyTemperature && askedDanger(row) ? [entry.nothingElse] : []),
      ],
    };
  };
  const visitText = (answers: VisitAnswers): EntryText => ({
    values: [words.add.visit.inDiary(visitWhen(answers) || entry.kinds.visit)],
    notes: answers.questions ? [words.add.visit.bring(answers.questions)] : [],
  });
  return (row: Row): EntryText => {
    if (isEntry(row)) return entryText(row);
    switch (row.kind) {
      case 'call': {
        const { level, outcome } = row.answers;
        const { past } = words.alert.outcome.options[outcome];
        const said = outcome === 'mistake' ? past : words.today.standing.called(format.time(row.observedAt), past);
        return { values: [format.capital(said)], notes: [words.levels[level].tag] };
      }
      case 'note':
        return { values: [row.answers.text], notes: row.answers.about ? [words.add.note.kinds[row.answers.about]] : row.answers.question ? [words.asking.inDiary, ...(row.answers.question.asked ? [words.asking.asked] : [])] : [] };
      case 'visit':
        return visitText(row.answers);
      case 'shown':
      case 'treatment':
      case 'limits':
        return { values: [entry.kinds[row.kind]], notes: [] };
    }
  };
};

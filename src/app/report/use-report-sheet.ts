import { describe } from '#rules/describe.ts';
import { ruleSet } from '#rules/rule-set.ts';
import type { Report } from '#sharing/report.ts';
import { sheetOf, type Sheet, type SheetOptions } from '#sharing/report-sheet.ts';
import { appVersion } from '#symptoms/app-version.ts';
import type { CivilDay } from '#symptoms/row.ts';
import { dayNumber } from '#symptoms/treatment.ts';
import { useAnswerWords } from '#app/answer-words.ts';
import { useApp } from '#app/app-context.ts';
import { useEntryText } from '#app/diary/entry-text.ts';
import { useCallLines } from '#app/diary/use-call-lines.ts';
import { useDayName, useDaysInWords } from '#app/diary/use-day-name.ts';
import { useTemperatureSentence } from '#app/diary/use-temperature-sentence.ts';
import { isRuleId } from '#app/signs/sign-page.tsx';
import { useSpeakerName } from '#app/speaker-name.ts';

/** The report in the words of the page's language. @param missing what the diary lacks, as `useMissing` says it */
export const useReportSheet = (report: Report, options: SheetOptions, missing: readonly string[]): Sheet => {
  const { words, ruleWords, format, treatment, now, limits } = useApp();
  const answers = useAnswerWords();
  const entryText = useEntryText();
  const { isOver } = useCallLines();
  const sentence = useTemperatureSentence(report.temperatures, isOver);
  const { footer } = words.report;
  const silence = (rule: string, civilDay: CivilDay): string => {
    if (!ruleWords || !isRuleId(rule)) return words.diary.noEntry;
    const day = dayNumber(treatment, civilDay);
    return ruleWords[rule].sign({ entered: [], lines: describe(rule, limits, day).lines, day }, format);
  };
  return sheetOf(report, options, {
    words, format, treatment, isOver,
    answers: (row) => answers(row.answers),
    call: (row) => entryText(row).values.join(' '),
    speaker: useSpeakerName(),
    dayName: useDayName(),
    daysInWords: useDaysInWords(),
    silence,
    temperatureSentence: report.highest === null ? words.lookingBack.noTemperature : sentence,
    versions: [footer.app(words.common.appName, appVersion), footer.list(ruleSet.version, format.fullDate(ruleSet.date), format.fullDate(ruleSet.reviewBy)), footer.kept],
    madeAt: `${format.fullDate(now.civilDay)}, ${format.time(now.instant)}`,
    missing,
  });
};

/** What the next caregiver must know, from the diary, as lines of the slip. */
import type { Alert } from '#rules/alert.ts';
import { addDays } from '#symptoms/civil-day.ts';
import { lastDayOf, medicineIn, type LastDay } from '#symptoms/last-day.ts';
import { momentAt } from '#symptoms/moment.ts';
import { standingRows } from '#symptoms/history.ts';
import { isCheckIn } from '#symptoms/rhythm.ts';
import { isEntry, type EntryRow, type Instant, type Row } from '#symptoms/row.ts';
import { fullScore } from '#symptoms/thinking.ts';
import { useSignText } from '#app/alert-view.ts';
import { useAnswerWords } from '#app/answer-words.ts';
import { useApp } from '#app/app-context.ts';
import { useEmergencyNumber } from '#app/call-links.tsx';
import { useEntryText } from '#app/diary/entry-text.ts';
import { useTemperatureDueMs } from '#app/rhythm/use-temperature-due.ts';

/** More calls or medicines than these do not fit on the sheet; the newest say most. */
const most = 3;

/** A time of today as a clock time, any other with its day. */
export const useWhen = () => {
  const { format, now } = useApp();
  return (at: Instant): string => (at.startsWith(now.civilDay) ? format.time(at) : format.dayAndTime(at));
};

export const useSlipFacts = () => {
  const { words, format, diary, now } = useApp();
  const { handover } = words;
  const nextMs = useTemperatureDueMs();
  const when = useWhen();
  const rows = diary.status === 'opening' ? [] : diary.rows;
  // “Since yesterday”, as the words say, is more than 24 hours: it begins with that day.
  const yesterday = addDays(now.civilDay, -1);
  const recent = standingRows(rows).filter((row) => row.civilDay >= yesterday);
  const entries = recent.filter(isEntry);
  const { newest } = lastDayOf(rows, now.ms);
  const dueMs = newest && nextMs;
  const due = dueMs === null ? null : format.time(momentAt(dueMs, now.zone).instant);
  return {
    due,
    temperature: {
      big: newest ? format.degrees(newest.value, newest.unit).replace(' ', '\u00A0') : '–',
      lines: [newest ? handover.temperatureAt(when(newest.at)) : handover.noTemperature, ...(due !== null && dueMs !== null ? [dueMs <= now.ms ? handover.nextNow : handover.next(due)] : [])],
    },
    facts: [
      { term: handover.flags, detail: useFlagLines() },
      { term: handover.calls, detail: useCallLines(recent) },
      { term: handover.medicine, detail: <>{medicineOf(medicineIn(entries), handover, when)} <strong>{handover.askFirst}</strong></> },
      ...useDoseLines(recent),
      { term: words.handover.thinking, detail: useThinkingLine(entries) },
      { term: handover.today, detail: useTodayLine(entries) },
    ],
  };
};

const medicineOf = (medicine: LastDay['medicine'], handover: ReturnType<typeof useApp>['words']['handover'], when: (at: Instant) => string): string =>
  medicine ? (medicine.taken ? handover.medicineTaken(when(medicine.at)) : handover.medicineNone(when(medicine.at))) : handover.medicineUnknown;

/** Open ones first; what was called about stays on the sheet as long as the sign counts. */
const useFlagLines = (): string => {
  const { words, diary } = useApp();
  const signText = useSignText();
  const emergency = useEmergencyNumber();
  const alerts = diary.status === 'opening' ? null : (diary.view?.alerts ?? null);
  // A clock time may end with a full stop of its own.
  const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
  const said = (alert: Alert): string => ended(`${words.levels[alert.level].heading(emergency)}: ${signText(alert)}`);
  const calls = (list: readonly Alert[]): readonly Alert[] => list.filter(({ level }) => level !== 'routine');
  if (!alerts) return words.handover.incomplete;
  const lines = [...calls(alerts.open), ...calls(alerts.unanswered), ...calls(alerts.standing)].map(said);
  return lines.length > 0 ? lines.slice(0, most).join(' ') : words.handover.noFlags;
};

const useCallLines = (recent: readonly Row[]): string => {
  const { words } = useApp();
  const { handover, alert } = words;
  const when = useWhen();
  const calls = recent.flatMap((row) => (row.kind === 'call' && row.answers.outcome !== 'mistake' ? [row] : [])).toReversed().slice(0, most);
  if (calls.length === 0) return handover.noCalls;
  return calls.map((row) => `${words.levels[row.answers.level].tag}, ${when(row.observedAt)}: ${alert.outcome.options[row.answers.outcome].past}`).join(' · ');
};

const useDoseLines = (recent: readonly Row[]): readonly { readonly term: string; readonly detail: string }[] => {
  const { words } = useApp();
  const entryText = useEntryText();
  const when = useWhen();
  const doses = recent.filter((row) => row.kind === 'dose').toReversed().slice(0, most);
  if (doses.length === 0) return [];
  return [{ term: words.handover.doses, detail: doses.map((row) => `${when(row.observedAt)}: ${entryText(row).values.join(', ')}`).join(' · ') }];
};

const useThinkingLine = (entries: readonly EntryRow[]): string => {
  const { words } = useApp();
  const { handover, thinking } = words;
  const when = useWhen();
  const row = entries.findLast(({ answers }) => answers.thinking_check !== undefined);
  const check = row?.answers.thinking_check;
  if (!row || !check) return handover.thinkingNone;
  return `${when(row.observedAt)}: ${'score' in check ? thinking.said.points(check.score, fullScore) : thinking.said.unable}.`;
};

const useTodayLine = (entries: readonly EntryRow[]): string => {
  const { words, format, now } = useApp();
  const answerWords = useAnswerWords();
  const today = entries.filter(({ civilDay }) => civilDay === now.civilDay);
  if (today.length === 0) return words.handover.todayNothing;
  const said = today.flatMap(({ answers: { temp: _temp, thinking_check: _check, antipyretic_last_6h: _taken, antipyretic_agreed: _agreed, ...answers } }) => answerWords(answers));
  if (said.length > 0) return `${format.list([...new Set(said)])}.`;
  // Who only wrote down a temperature did not look for signs: “none ticked” would be read as “checked, clear”.
  return today.some(isCheckIn) ? words.handover.noneTicked : words.handover.notChecked;
};

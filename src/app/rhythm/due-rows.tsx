/** What is due now and what is next: temperature, check-in, thinking check. They go on beside a call for today, and after any call; in hospital nothing is due. */
import { useEffect, useState } from 'react';
import { daysBetween } from '#symptoms/civil-day.ts';
import { momentAt } from '#symptoms/moment.ts';
import { dueOf, inHospital, paceOf, type Due } from '#symptoms/rhythm.ts';
import { cardFields, isEntry, type CivilDay, type EntryRow } from '#symptoms/row.ts';
import { Row, RowList } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';
import { readFirstDay } from '#app/live-diary.ts';
import { isThinner } from './pace-card.tsx';
import { useTemperatureDueMs } from './use-temperature-due.ts';
import { useWhen } from './use-when.ts';

/** For so many days a person's usual values and the facts of the emergency card are asked for. */
const setUpDays = 3;

/** The first day of the whole diary: Today itself reads no older entries. Null when nothing is written, undefined until that is known. */
const useFirstDay = (): CivilDay | null | undefined => {
  const { diary } = useApp();
  const [began, setBegan] = useState<CivilDay | null>();
  const total = diary.status === 'ready' ? diary.total : 0;
  useEffect(() => {
    let gone = false;
    readFirstDay().then(
      (day) => {
        if (!gone) setBegan(day);
      },
      // A diary that does not open has more pressing words on this page.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [total]);
  return began;
};

/** The first days: after the cells, of the diary, and at home again (evidence, section d: before the cells, or on the first well day after discharge). */
const isSettlingIn = (entries: readonly EntryRow[], today: CivilDay, day: number | null, began: CivilDay | null | undefined): boolean => {
  const isRecent = (civilDay: CivilDay): boolean => daysBetween(civilDay, today) <= setUpDays;
  if (day === null || day <= setUpDays || began === null || (began !== undefined && isRecent(began))) return true;
  return entries.some(({ answers, civilDay }) => answers.admitted !== undefined && isRecent(civilDay));
};

export const DueRows = () => {
  const { words, diary, now, day, treatment } = useApp();
  const { rhythm, usual, card } = words;
  const when = useWhen();
  const began = useFirstDay();
  const temperatureMs = useTemperatureDueMs();
  const rows = diary.status === 'opening' ? [] : diary.rows;
  if (diary.status === 'opening' || inHospital(rows, now)) return null;
  const entries = rows.filter(isEntry);
  const said = ({ now: isNow, next }: { readonly now: string; readonly next: (text: string) => string }, due: Due): string =>
    due.state === 'now' ? isNow : next(when(due));
  const temperature = temperatureMs === null ? null : dueAt(temperatureMs, now);
  const checkIn = dueOf('check-in', rows, now, day);
  const thinking = dueOf('thinking-check', rows, now, day);
  const calm = diary.view?.calm;
  const flagged = calm?.state === 'flagged';
  // A day with a warning is not the day for these.
  const settingUp = !flagged && isSettlingIn(entries, now.civilDay, day, began);
  const usualUnknown = settingUp && treatment.baselines?.thinking_score === undefined;
  const cardEmpty = settingUp && cardFields.every((field) => !treatment.card?.[field]);
  // What the card above asks for already is not asked twice.
  const cardAsksCheckIn = (entries.length === 0 && !flagged) || (isThinner(day) && calm?.state === 'expired');
  const cardAsksThinking = calm?.state === 'incomplete' && calm.missing.includes('thinking-check') && thinking?.state === 'now';
  const shown = { temperature, checkIn: cardAsksCheckIn ? null : checkIn, thinking: cardAsksThinking ? null : thinking };
  if (Object.values(shown).every((due) => due === null) && !usualUnknown && !cardEmpty) return null;
  return (
    <RowList label={rhythm.label}>
      {temperature && <Row act={{ href: '/temperature' }} icon="thermometer" title={said(rhythm.temperature, temperature)} note={rhythm.temperature.hint} />}
      {shown.checkIn && <Row act={{ href: '/check-in/now' }} icon="list" title={said(rhythm.checkIn[paceOf(day)], shown.checkIn)} note={rhythm.checkIn.hint} />}
      {shown.thinking && <Row act={{ href: '/thinking' }} icon="head" title={said(rhythm.thinking, shown.thinking)} note={rhythm.thinking.hint} />}
      {usualUnknown && <Row act={{ href: '/usual' }} icon="pencil" title={usual.title} note={usual.hint} />}
      {cardEmpty && <Row act={{ href: '/card/facts' }} icon="me" title={card.form.title} note={card.hint} />}
    </RowList>
  );
};

const dueAt = (ms: number, now: { readonly ms: number; readonly zone: string }): Due => (ms <= now.ms ? { state: 'now' } : { state: 'at', at: momentAt(ms, now.zone).instant });

import { useState } from 'react';
import { daysBetween } from '#symptoms/civil-day.ts';
import type { TreatmentAnswers } from '#symptoms/row.ts';
import { Button, ButtonPair } from '#ui/button.tsx';
import { DayPicker } from '#ui/day-picker.tsx';
import { useApp } from '#app/app-context.ts';
import { SetupFrame, useWay } from './setup-frame.tsx';

/** Over this many days ago, the year is asked back. Fifteen years are followed after the cells. */
const longAgoDays = 16 * 366;
const sunday = '2026-11-22';

/** Day 0. Unknown and not given yet are answers of their own: both use the strictest list. */
export const SetupDay = () => {
  const { words, format, now, treatment } = useApp();
  const { setup } = words;
  const way = useWay('day');
  const known = treatment.cellsGiven;
  const [picked, setPicked] = useState(known && known !== 'unknown' && known !== 'not-yet' ? known : null);
  const [problem, setProblem] = useState(false);
  const days = picked === null ? null : daysBetween(picked, now.civilDay);
  const weekStart = format.locale.endsWith('US') || format.locale.endsWith('MX') || format.locale.endsWith('CA') ? 0 : 1;

  const keep = async (cellsGiven: NonNullable<TreatmentAnswers['cellsGiven']>): Promise<void> => {
    setProblem(!(await way.keep({ cellsGiven })));
  };

  return (
    <SetupFrame question="day" title={setup.day.title} hint={setup.day.hint} chosen={picked !== null}>
      <DayPicker
        words={{
          label: setup.day.title,
          monthName: (month) => format.capital(format.month(`${month}-15`)),
          dayName: (day) => (day === now.civilDay ? `${format.date(day)}, ${words.today.title}` : format.date(day)),
          weekdays: Array.from({ length: 7 }, (_, index) => format.shortWeekday(weekday(index + weekStart)).slice(0, 2)),
          earlier: setup.day.monthBefore,
          later: setup.day.monthAfter,
          typeDate: setup.day.typed,
        }}
        today={now.civilDay}
        weekStart={weekStart}
        value={picked}
        onPick={setPicked}
        meaning={picked === null || days === null ? [] : [setup.day.chosen(format.fullDate(picked)), setup.day.todayIs(days)]}
      />
      {picked !== null && days !== null && days > longAgoDays && <p role="status">{setup.day.longAgo(format.fullDate(picked))}</p>}
      {problem && <p role="alert">{words.states.notSaved.title}</p>}
      {picked !== null && (
        <Button size="tall" act={{ onTap: () => void keep(picked) }}>
          {way.saving ? words.checkIn.saving : words.common.next}
        </Button>
      )}
      <ButtonPair>
        <Button kind="secondary" act={{ onTap: () => void keep('not-yet') }}>
          {setup.day.notGiven}
        </Button>
        <Button kind="secondary" act={{ onTap: () => void keep('unknown') }}>
          {setup.day.unknown}
        </Button>
      </ButtonPair>
      <p className="small muted">{setup.day.unsure}</p>
    </SetupFrame>
  );
};

/** A day with that weekday; Sunday is 0. */
const weekday = (index: number): string => `${sunday.slice(0, 8)}${Number(sunday.slice(8)) + (index % 7)}`;

import { useId, useState } from 'react';
import './calendar.css';
import './card.css';
import './field.css';
import { Icon } from './icon.tsx';
import { monthGrid, shiftMonth } from './month-grid.ts';

export type DayPickerWords = {
  readonly label: string;
  readonly monthName: (month: string) => string;
  /** The button's whole name: weekday, day and, for today, that it is today. */
  readonly dayName: (day: string) => string;
  /** Two letters each, in the order of the columns. */
  readonly weekdays: readonly string[];
  readonly earlier: string;
  readonly later: string;
  readonly typeDate: string;
};

type Props = {
  readonly words: DayPickerWords;
  readonly today: string;
  /** Sunday is 0. */
  readonly weekStart: number;
  readonly value: string | null;
  readonly onPick: (day: string) => void;
  /** What the chosen day means, in words; read aloud when it changes. */
  readonly meaning?: readonly string[];
};

/** A month of buttons, and the same day as a typed date. Days after today cannot be chosen. */
export function DayPicker({ words, today, weekStart, value, onPick, meaning = [] }: Props) {
  const id = useId();
  const [month, setMonth] = useState((value ?? today).slice(0, 7));
  const { days, lead } = monthGrid(month, weekStart);

  const pick = (day: string) => {
    if (day === '' || day > today) return;
    setMonth(day.slice(0, 7));
    onPick(day);
  };

  return (
    <div className="calendar-box">
      <fieldset className="card calendar" aria-label={words.label}>
        <div className="calendar-head">
          <button type="button" aria-label={words.earlier} onClick={() => setMonth(shiftMonth(month, -1))}>
            <Icon name="left" />
          </button>
          <p aria-live="polite">{words.monthName(month)}</p>
          <button type="button" aria-label={words.later} disabled={month >= today.slice(0, 7)} onClick={() => setMonth(shiftMonth(month, 1))}>
            <Icon name="right" />
          </button>
        </div>
        <div className="calendar-days">
          {words.weekdays.map((weekday) => (
            <span key={weekday} className="calendar-weekday" aria-hidden="true">
              {weekday}
            </span>
          ))}
          {Array.from({ length: lead }, (_, index) => (
            <span key={index} />
          ))}
          {days.map((day) => (
            <button
              key={day}
              type="button"
              className="calendar-day num"
              aria-label={words.dayName(day)}
              aria-pressed={day === value}
              aria-current={day === today ? 'date' : undefined}
              disabled={day > today}
              onClick={() => pick(day)}
            >
              {Number(day.slice(8))}
            </button>
          ))}
        </div>
        <output className="calendar-meaning">
          {meaning.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </output>
      </fieldset>
      <div className="field">
        <label htmlFor={id}>{words.typeDate}</label>
        <input id={id} className="input" type="date" max={today} value={value ?? ''} onChange={(event) => pick(event.target.value)} />
      </div>
    </div>
  );
}

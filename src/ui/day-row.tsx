import { useId, type ReactNode } from 'react';
import './diary.css';
import { Icon } from './icon.tsx';
import { LevelShape, type Level } from './level-shape.tsx';

type Props = {
  readonly day: {
    readonly number: string;
    readonly title: string;
    readonly summary: ReactNode;
    readonly empty?: boolean;
    /** Spent in the hospital: a double ring, and never empty. */
    readonly hospital?: boolean;
    readonly flag?: Level;
  };
  readonly open: boolean;
  readonly onToggle: () => void;
  /** `EntryCard`s; rendered only while open. */
  readonly children: ReactNode;
};

/** One day of the diary. It opens in place. */
export function DayRow({ day, open, onToggle, children }: Props) {
  const id = useId();
  return (
    <section className="day">
      <h2>
        <button type="button" className="day-head" aria-expanded={open} aria-controls={open ? id : undefined} onClick={onToggle}>
          <span className="trail-oval num" data-state={day.hospital ? 'hospital' : day.empty ? 'none' : 'entered'} aria-hidden="true">
            {day.number}
            {day.flag && <LevelShape level={day.flag} on="card" size="small" />}
          </span>
          <span className="day-words">
            <span className="day-title">{day.title}</span>
            <span className="day-summary">{day.summary}</span>
          </span>
          <Icon name={open ? 'up' : 'down'} />
        </button>
      </h2>
      {open && (
        <div className="day-entries" id={id}>
          {children}
        </div>
      )}
    </section>
  );
}

import type { ReactNode } from 'react';
import './alert.css';
import './check.css';
import { LevelShape, type Level } from './level-shape.tsx';

type Props = {
  readonly level: Level;
  /** What to do if one of them is there. */
  readonly heading: string;
  readonly note?: string;
  /** `CheckRow`s. */
  readonly children: ReactNode;
};

/** Signs that ask for the same action, under the head of their level. */
export function CheckGroup({ level, heading, note, children }: Props) {
  return (
    <section className="alert" data-level={level} aria-label={heading}>
      <div className="alert-head">
        <LevelShape level={level} />
        <div className="alert-title">
          <h2>{heading}</h2>
          {note && <p className="alert-note">{note}</p>}
        </div>
      </div>
      {children}
    </section>
  );
}

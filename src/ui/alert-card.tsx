import type { ReactNode } from 'react';
import './alert.css';
import { LevelShape, type Level } from './level-shape.tsx';

type Props = {
  readonly level: Level;
  /** The action and its time, verb first. */
  readonly heading: string;
  /** The level in words, above the heading. */
  readonly levelWords?: string;
  /** A line under the heading. */
  readonly note?: string;
  /** `1` when the alert is what the page is about. */
  readonly rank?: 1 | 2;
  /** Announced when it appears on a page that is already open. */
  readonly live?: boolean;
  /** The call link first, then the reason. */
  readonly children?: ReactNode;
};

/** Shape, words and place carry the level; colour comes last. */
export function AlertCard({ level, heading, levelWords, note, rank = 2, live = false, children }: Props) {
  const Heading = rank === 1 ? 'h1' : 'h2';
  return (
    <section className="alert" data-level={level} role={live ? 'alert' : undefined}>
      <div className="alert-head" data-rank={rank}>
        <LevelShape level={level} />
        <div className="alert-title">
          {levelWords && <p className="alert-level">{levelWords}</p>}
          <Heading tabIndex={rank === 1 ? -1 : undefined}>{heading}</Heading>
          {note && <p className="alert-note">{note}</p>}
        </div>
      </div>
      {children && <div className="alert-body">{children}</div>}
    </section>
  );
}

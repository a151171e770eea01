import type { ReactNode } from 'react';
import './scenery.css';
import { Scenery } from './scenery.tsx';

type Props = {
  readonly date: string;
  /** The page's h1, e.g. the day. */
  readonly title: string;
  readonly since?: string;
  /** False while any alert is open: when something matters, the scenery leaves. */
  readonly scenery?: boolean;
  /** `DayStones`, or nothing. */
  readonly children?: ReactNode;
};

export function Hero({ date, title, since, scenery = true, children }: Props) {
  return (
    <header className="hero" data-scene={scenery || undefined}>
      {scenery && <Scenery />}
      <div className="hero-words">
        <p className="hero-date">{date}</p>
        <h1 tabIndex={-1}>{title}</h1>
        {since && <p className="hero-since">{since}</p>}
      </div>
      {children}
    </header>
  );
}

import type { ReactNode } from 'react';
import './scenery.css';
import { Scenery } from './scenery.tsx';

type Props = {
  readonly date: string;
  /** The day. It is the page's h1, unless an alert further down leads the page. */
  readonly title: string;
  readonly leads?: boolean;
  readonly since?: ReactNode;
  /** False while any alert is open: when something matters, the scenery leaves. */
  readonly scenery?: boolean;
  /** `DayStones`, or nothing. */
  readonly children?: ReactNode;
};

export function Hero({ date, title, leads = true, since, scenery = true, children }: Props) {
  const Title = leads ? 'h1' : 'p';
  return (
    <header className="hero" data-scene={scenery || undefined}>
      {scenery && <Scenery />}
      <div className="hero-words">
        <p className="hero-date">{date}</p>
        <Title className="hero-title">{title}</Title>
        {since && <p className="hero-since">{since}</p>}
      </div>
      {children}
    </header>
  );
}

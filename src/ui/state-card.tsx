import type { ReactNode } from 'react';
import './card.css';
import './state.css';
import { Icon, type IconName } from './icon.tsx';

type Props = {
  readonly icon: IconName;
  readonly heading: string;
  /** `3` where the page has headings above it. */
  readonly rank?: 2 | 3;
  /** Plum: it speaks of what was written down. */
  readonly plum?: boolean;
  /** What it means, in a sentence or two. */
  readonly note?: ReactNode;
  /** One thing to do, and what else belongs to it. */
  readonly children?: ReactNode;
};

/** A neutral card: what is so, and one thing to do. The app's own troubles look like this, never red or amber. */
export function StateCard({ icon, heading, rank = 2, plum = false, note, children }: Props) {
  const Heading = rank === 2 ? 'h2' : 'h3';
  return (
    <section className="card">
      <div className="state">
        <span className="chip" data-plum={plum || undefined}>
          <Icon name={icon} />
        </span>
        <div className="state-words">
          <Heading>{heading}</Heading>
          {note && <div className="muted">{note}</div>}
        </div>
      </div>
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';
import './card.css';

type Props = {
  /** `flush`: rows reach the edge. `tinted`: the one card that stands out, such as the page for today. */
  readonly kind?: 'plain' | 'flush' | 'tinted';
  /** Name for screen readers when the card has no heading of its own. */
  readonly label?: string;
  readonly children: ReactNode;
};

export function Card({ kind = 'plain', label, children }: Props) {
  return (
    <section className={`card card-${kind}`} aria-label={label}>
      {children}
    </section>
  );
}

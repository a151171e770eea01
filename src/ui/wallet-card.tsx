import type { ReactNode } from 'react';
import './wallet-card.css';

type Props = {
  readonly lang: string;
  /** Named for screen readers and above each side on the screen. */
  readonly names: { readonly front: string; readonly back: string };
  readonly front: ReactNode;
  readonly back: ReactNode;
};

/** A card of 3.375 × 2.125 inches: front and back side by side, to cut out and fold. On a screen as large as the text. */
export function WalletCard({ lang, names, front, back }: Props) {
  return (
    <div className="wallet always-light" lang={lang}>
      <section className="wallet-side" aria-label={names.front}>
        {front}
      </section>
      <section className="wallet-side" aria-label={names.back}>
        {back}
      </section>
    </div>
  );
}

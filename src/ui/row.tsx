import type { ReactNode } from 'react';
import './row.css';
import { Icon, type IconName } from './icon.tsx';
import { Tap, type Act } from './tap.tsx';

type RowProps = {
  readonly act: Act;
  readonly icon?: IconName;
  readonly title: string;
  readonly note?: string;
  /** Plum: it leads to what was written down. */
  readonly plum?: boolean;
};

/** One way onward, the whole width of a card. */
export function Row({ act, icon, title, note, plum = false }: RowProps) {
  return (
    <li>
      <Tap act={act} className="row">
        {icon && (
          <span className="chip" data-plum={plum || undefined}>
            <Icon name={icon} />
          </span>
        )}
        <span className="row-words">
          <span className="row-title">{title}</span>
          {note && <span className="row-note">{note}</span>}
        </span>
        <Icon name="right" />
      </Tap>
    </li>
  );
}

/** A card of `Row`s. */
export function RowList({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  return (
    <ul className="card card-flush rows" aria-label={label}>
      {children}
    </ul>
  );
}

import type { ReactNode } from 'react';
import './header.css';

type Props = {
  readonly title: string;
  /** A short line above, such as the date. */
  readonly eyebrow?: string;
  readonly note?: string;
  /** A `Tag` or small link at the end of the line. */
  readonly end?: ReactNode;
};

/** The page's one h1. It can take focus, so that a new page is read from its name. */
export function PageHeader({ title, eyebrow, note, end }: Props) {
  return (
    <header className="header">
      <div className="header-words">
        {eyebrow && <p className="eyebrow">{eyebrow}</p>}
        <h1 tabIndex={-1}>{title}</h1>
        {note && <p className="muted">{note}</p>}
      </div>
      {end}
    </header>
  );
}

import type { ReactNode } from 'react';
import './prose.css';

/** Running text: headings, paragraphs, lists and cards with even gaps, at most 66 letters a line. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <article className="prose">{children}</article>;
}

/** The one thing to keep from a page. */
export function KeyBox({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="key-box">
      <p className="key-box-title">{title}</p>
      <div className="key-box-words">{children}</div>
    </div>
  );
}

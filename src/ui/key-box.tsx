import type { ReactNode } from 'react';
import './prose.css';

/** The one thing to keep from a page. */
export function KeyBox({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="key-box">
      <p className="key-box-title">{title}</p>
      <div className="key-box-words">{children}</div>
    </div>
  );
}

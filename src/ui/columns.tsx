import type { ReactNode } from 'react';
import './columns.css';

/** Two things side by side where each has room; otherwise one under the other. */
export function Columns({ children }: { readonly children: ReactNode }) {
  return <div className="columns">{children}</div>;
}

/** A page that takes the whole width of a wide screen. Goes with `wide` on the page. */
export function ColumnsPage({ children }: { readonly children: ReactNode }) {
  return <div className="columns-page">{children}</div>;
}

import type { ReactNode } from 'react';
import './dock.css';

/** Keeps the one main button in reach at the foot of the page. With very large text it stands in the page instead. */
export function Dock({ children }: { readonly children: ReactNode }) {
  return <div className="dock">{children}</div>;
}

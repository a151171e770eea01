import type { ReactNode } from 'react';
import './notice.css';

/** Under the page, about the app itself: it can wait. Never under the emergency screen. */
export function Notice({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  return (
    <aside className="notice" aria-label={label}>
      {children}
    </aside>
  );
}

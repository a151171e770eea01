import type { ReactNode } from 'react';
import './practice-frame.css';

/** A made-up story or its answer: plainly not the diary. */
export function PracticeFrame({ children }: { readonly children: ReactNode }) {
  return <section className="practice">{children}</section>;
}

/** “Practice · 2 of 6” */
export function PracticeTag({ children }: { readonly children: string }) {
  return <span className="practice-tag num">{children}</span>;
}

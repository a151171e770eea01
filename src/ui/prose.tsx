import type { ReactNode } from 'react';
import './prose.css';

/** Running text: headings, paragraphs, lists and cards with even gaps, at most 66 letters a line. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <article className="prose">{children}</article>;
}

import type { ReactNode } from 'react';
import './prose.css';

/** Things to do, in this order. */
export function Steps({ items }: { readonly items: readonly ReactNode[] }) {
  return (
    <ol className="steps">
      {items.map((item, index) => (
        <li key={index}>
          <div>{item}</div>
        </li>
      ))}
    </ol>
  );
}

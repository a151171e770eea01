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

/** Things that belong together, in no order. */
export function Bullets({ items }: { readonly items: readonly ReactNode[] }) {
  return (
    <ul className="bullets">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

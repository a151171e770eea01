import type { ReactNode } from 'react';
import './prose.css';

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

import type { ReactNode } from 'react';
import './state.css';

type Fact = { readonly term: string; readonly detail: ReactNode };

/** Label over value, for receipts and summaries. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.detail}</dd>
        </div>
      ))}
    </dl>
  );
}

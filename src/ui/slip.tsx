import type { ReactNode } from 'react';
import './slip.css';
import { Unbroken, WithNumbers } from './unbroken.tsx';
import { LevelShape, type Level } from './level-shape.tsx';

/** One side of half-size paper, black on white, that works on a bad copier: levels by shape and words. */
export function Slip({ children }: { readonly children: ReactNode }) {
  return <article className="slip">{children}</article>;
}

type HeadProps = { readonly title: string; readonly under: string; readonly end: string; readonly endUnder?: string | undefined };

export function SlipHead({ title, under, end, endUnder }: HeadProps) {
  return (
    <header className="slip-head">
      <div>
        <h2>{title}</h2>
        <p>{under}</p>
      </div>
      <div className="slip-end">
        <p>
          <strong>{end}</strong>
        </p>
        {endUnder && <p>{endUnder}</p>}
      </div>
    </header>
  );
}

/** What must be seen first, the number to call before all. */
export function SlipBoxes({ boxes }: { readonly boxes: readonly { readonly big: string; readonly lines: readonly string[] }[] }) {
  return (
    <ul className="slip-boxes">
      {boxes.map(({ big, lines }) => (
        <li key={big + lines.join('')}>
          <strong className="num"><Unbroken number={big} /></strong>
          {lines.map((line) => (
            <span key={line}><WithNumbers text={line} /></span>
          ))}
        </li>
      ))}
    </ul>
  );
}

export function SlipSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="slip-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

type FactsProps = { readonly facts: readonly { readonly term: string; readonly detail: ReactNode }[] };

export function SlipFacts({ facts }: FactsProps) {
  return (
    <dl className="slip-facts">
      {facts.map(({ term, detail }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

type SignsProps = { readonly groups: readonly { readonly level: Level; readonly heading: string; readonly items: readonly string[] }[] };

export function SlipSigns({ groups }: SignsProps) {
  return (
    <div className="slip-signs">
      {groups.map(({ level, heading, items }) => (
        <section key={level}>
          <h3>
            <LevelShape level={level} on="card" size="small" />
            {heading}
          </h3>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Things to do, each with a box to tick and, where something is to be written, a line. */
export function SlipToDo({ items }: { readonly items: readonly { readonly text: string; readonly line?: boolean; readonly after?: string }[] }) {
  return (
    <ul className="slip-todo">
      {items.map(({ text, line = false, after }) => (
        <li key={text}>
          <span className="slip-tick" />
          {text}
          {line && <span className="slip-blank" />}
          {after}
        </li>
      ))}
    </ul>
  );
}

/** Empty lines to write on. */
export function SlipLines({ count }: { readonly count: number }) {
  return (
    <div className="slip-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <span key={at} />
      ))}
    </div>
  );
}

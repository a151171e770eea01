import type { ReactNode } from 'react';
import './severity.css';
import { Icon, type IconName } from './icon.tsx';
import { Tap, type Act } from './tap.tsx';

type Props = {
  readonly act: Act;
  readonly icon: IconName;
  readonly title: string;
  /** What was answered now: the number on the scale and its word. */
  readonly answer?: { readonly value: number; readonly word: string };
  /** What it was last time, in words. */
  readonly before?: string;
};

export function SymptomTile({ act, icon, title, answer, before }: Props) {
  return (
    <li>
      <Tap act={act} className="tile" on={answer !== undefined}>
        <span className="tile-top">
          <Icon name={icon} />
          {answer && (
            <span className="tile-level" data-step={answer.value}>
              <b className="num">{answer.value}</b> {answer.word}
            </span>
          )}
          {!answer && before && <span className="tile-before">{before}</span>}
        </span>
        <span className="tile-title">{title}</span>
      </Tap>
    </li>
  );
}

export function SymptomTiles({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className="tiles" aria-label={label}>
      {children}
    </ul>
  );
}

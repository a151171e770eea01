import { useState, type ReactNode } from 'react';
import './dock.css';
import './level.css';
import type { Level } from './level-shape.tsx';

type Props = {
  /** Null while there is nothing to call for; keep the dock mounted, so that screen readers hear it arrive. */
  readonly level: Level | null;
  /** Why it is there, e.g. the signs just ticked. */
  readonly reason?: string;
  /** A `CallLink`. */
  readonly children?: ReactNode;
};

const ranks = { routine: 1, 'same-day': 2, urgent: 3, emergency: 4 } as const satisfies Record<Level, number>;
/** No level is below every level. */
const rankOf = (level: Level | null) => (level === null ? 0 : ranks[level]);

/** The call, docked above the bar. It interrupts a screen reader only when the level rises. */
export function CallDock({ level, reason, children }: Props) {
  const [shown, setShown] = useState({ level, rose: level !== null });
  if (shown.level !== level) setShown({ level, rose: rankOf(level) > rankOf(shown.level) });

  return (
    <output
      className={level === null ? 'unseen' : 'dock'}
      data-level={level ?? undefined}
      aria-live={shown.rose ? 'assertive' : 'polite'}
    >
      {level !== null && reason && <span className="dock-reason">{reason}</span>}
      {level !== null && children}
    </output>
  );
}

/** The same call once more, only where the text is so large that the button of the card would leave the screen. */
export function LargeTextCall({ level, children }: { readonly level: Level; readonly children: ReactNode }) {
  return (
    <div className="dock dock-large-text" data-level={level}>
      {children}
    </div>
  );
}

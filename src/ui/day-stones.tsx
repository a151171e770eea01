import './scenery.css';
import { LevelShape, type Level } from './level-shape.tsx';

export type DayStone = {
  /** The number of the day, as shown. */
  readonly day: string;
  readonly weekday: string;
  readonly href: string;
  /** The whole stone in words: day, weekday, what was entered, whether there was a warning. */
  readonly name: string;
  /** `none`: no entry, drawn dashed, never as missed. */
  readonly state: 'entered' | 'none' | 'hospital';
  readonly today?: boolean;
  readonly flag?: Level;
};

/** The last days as stones on the path home, oldest first, at most seven. */
export function DayStones({ label, stones }: { readonly label: string; readonly stones: readonly DayStone[] }) {
  return (
    <ol className="stones" aria-label={label}>
      {stones.map((stone) => (
        <li key={stone.href}>
          <a className="stone" href={stone.href} aria-current={stone.today ? 'date' : undefined}>
            <span className="stone-oval num" data-state={stone.state} aria-hidden="true">
              {stone.day}
              {stone.flag && <LevelShape level={stone.flag} on="card" size="small" />}
            </span>
            <span aria-hidden="true">{stone.weekday}</span>
            <span className="unseen">{stone.name}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

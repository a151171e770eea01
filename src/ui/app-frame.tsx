import type { ReactNode } from 'react';
import './frame.css';

type Props = {
  /** `BottomBar` or `FlowBar`; null on the emergency screen, which is help itself. */
  readonly bar: ReactNode;
  /** Words of the link that jumps over the bar to `#content`, the page's own main landmark. */
  readonly skip: string;
  /** Shown above the rail on wide screens. */
  readonly name?: string;
  readonly children: ReactNode;
};

/** A phone-wide column with the bar at its foot; from 720 px on the bar is a rail at the left. */
export function AppFrame({ bar, skip, name, children }: Props) {
  return (
    <div className="app" data-bar={bar ? 'yes' : 'no'}>
      <a className="skip" href="#content">
        {skip}
      </a>
      {bar && (
        <div className="app-bar">
          {name && <p className="app-name">{name}</p>}
          {bar}
        </div>
      )}
      <div className="app-page">{children}</div>
    </div>
  );
}

import type { ReactNode } from 'react';
import './frame.css';

type Props = {
  /** `BottomBar` or `FlowBar`; null on the emergency screen, which is help itself. */
  readonly bar: ReactNode;
  /** Words of the link that jumps over the bar. */
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

/** The page's main landmark: a column with even gaps. `wide` puts its sections into two columns where there is room. */
export function Main({ wide = false, children }: { readonly wide?: boolean; readonly children: ReactNode }) {
  return (
    <main className="main" id="content" tabIndex={-1} data-wide={wide || undefined}>
      {children}
    </main>
  );
}

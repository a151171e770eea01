import type { ReactNode } from 'react';
import './button.css';
import { Icon, type IconName } from './icon.tsx';
import { Tap, type Act } from './tap.tsx';

type Props = {
  readonly act: Act;
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  /** `tall` is for the one main act of a page. */
  readonly size?: 'normal' | 'tall';
  readonly icon?: IconName;
  /** A smaller second line. */
  readonly note?: string;
  readonly lang?: string;
  readonly children: ReactNode;
};

export function Button({ act, kind = 'primary', size = 'normal', icon, note, lang, children }: Props) {
  return (
    <Tap act={act} className={`btn btn-${kind} btn-${size}`} lang={lang}>
      {icon && <Icon name={icon} />}
      <span className="btn-words">
        {children}
        {note && <span className="btn-note">{note}</span>}
      </span>
    </Tap>
  );
}

/** Two buttons side by side; one under the other when the text is large or the screen narrow. `tiles` puts icons on top. */
export function ButtonPair({ tiles = false, children }: { readonly tiles?: boolean; readonly children: ReactNode }) {
  return <div className={tiles ? 'btns btns-tiles' : 'btns'}>{children}</div>;
}

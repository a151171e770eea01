import type { ReactNode } from 'react';
import './button.css';
import { Icon, type IconName } from './icon.tsx';

type Props = { readonly icon: IconName; readonly on: boolean; readonly onTap: () => void; readonly children: ReactNode };

/** A button that stays pressed: its look and its name say so. */
export function ToggleButton({ icon, on, onTap, children }: Props) {
  return (
    <button className="btn btn-secondary btn-normal btn-toggle" type="button" aria-pressed={on} onClick={onTap}>
      <Icon name={icon} />
      <span className="btn-words">{children}</span>
    </button>
  );
}

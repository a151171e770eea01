import type { ReactNode } from 'react';
import './header.css';
import { Icon } from './icon.tsx';
import { Tap, type Act } from './tap.tsx';

/** The line above a page that lies below another one. The word says where it leads. */
export function BackHeader({ act, label, end }: { readonly act: Act; readonly label: string; readonly end?: ReactNode }) {
  return (
    <div className="header-line">
      <Tap act={act} className="back">
        <Icon name="left" />
        <span>{label}</span>
      </Tap>
      {end}
    </div>
  );
}

import type { ReactNode } from 'react';
import './state.css';
import { Icon } from './icon.tsx';

/** Says plainly that nobody qualified has checked what stands here. */
export function NotReviewed({ children }: { readonly children: ReactNode }) {
  return (
    <div className="not-reviewed">
      <Icon name="pencil" />
      <div>{children}</div>
    </div>
  );
}

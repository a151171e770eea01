import type { ReactNode } from 'react';
import './text-link.css';
import { Icon, type IconName } from './icon.tsx';
import { Tap, type Act } from './tap.tsx';

type Props = { readonly act: Act; readonly icon?: IconName; readonly lang?: string; readonly children: ReactNode };

/** An underlined way that stands on its own line or at the end of a header. */
export function TextLink({ act, icon, lang, children }: Props) {
  return (
    <Tap act={act} className="text-link" lang={lang}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </Tap>
  );
}

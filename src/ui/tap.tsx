import type { ReactNode } from 'react';

/** What a touch does: go somewhere (a real link), do something, or send the form it stands in. */
export type Act = { readonly href: string } | { readonly onTap: () => void } | { readonly submit: true };

type Props = { readonly act: Act; readonly className: string; readonly children: ReactNode; readonly current?: boolean; readonly lang?: string };

/** A link when the act is an address, else a button. */
export function Tap({ act, className, children, current = false, lang }: Props) {
  if ('href' in act) {
    return (
      <a className={className} href={act.href} lang={lang} aria-current={current ? 'page' : undefined}>
        {children}
      </a>
    );
  }
  return (
    <button className={className} type={'submit' in act ? 'submit' : 'button'} onClick={'onTap' in act ? act.onTap : undefined} lang={lang}>
      {children}
    </button>
  );
}

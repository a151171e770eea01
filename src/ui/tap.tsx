import type { ReactNode } from 'react';

/** What a touch does: go somewhere (a real link), do something, or send the form it stands in. */
export type Act = { readonly href: string } | { readonly onTap: () => void } | { readonly submit: true };

type Props = {
  readonly act: Act;
  readonly className: string;
  readonly children: ReactNode;
  readonly lang?: string | undefined;
  /** Marked as the one chosen, for its look only. */
  readonly on?: boolean;
};

/** A link when the act is an address, else a button. */
export function Tap({ act, className, children, lang, on = false }: Props) {
  if ('href' in act) {
    return (
      <a className={className} href={act.href} lang={lang} data-on={on || undefined}>
        {children}
      </a>
    );
  }
  return (
    <button
      className={className}
      type={'submit' in act ? 'submit' : 'button'}
      onClick={'onTap' in act ? act.onTap : undefined}
      lang={lang}
      data-on={on || undefined}
    >
      {children}
    </button>
  );
}

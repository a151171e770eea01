/** Moving between pages: plain links everywhere, one place that turns them into client navigation. */
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { navigate } from 'wouter/use-browser-location';

const linkOf = (event: MouseEvent): HTMLAnchorElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="/"]') : null;

/** Follows an in-app link without loading the page again; every other click is the browser's own. */
export const followLink = (event: MouseEvent): void => {
  const link = linkOf(event);
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute('download')) return;
  event.preventDefault();
  navigate(link.pathname + link.search);
};

export { navigate };

type PageProps = {
  readonly title: string;
  readonly wide?: boolean;
  /** Shown above the column, edge to edge. */
  readonly hero?: ReactNode;
  readonly children: ReactNode;
};

/** @returns whether there is a heading */
const focusHeading = (page: HTMLElement): boolean => {
  const heading = page.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
};

/** A page of the app: gives the document its title and hands the focus to the page's heading. */
export const Page = ({ title, wide = false, hero, children }: PageProps) => {
  const main = useRef<HTMLElement>(null);
  const [place] = useLocation();
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    window.scrollTo(0, 0);
    const page = main.current;
    if (!page || focusHeading(page)) return undefined;
    // The heading may come with a part that is still loading.
    const arrival = new MutationObserver(() => {
      if (focusHeading(page)) arrival.disconnect();
    });
    arrival.observe(page, { childList: true, subtree: true });
    return () => arrival.disconnect();
  }, [place]);
  return (
    <main ref={main} id="content" tabIndex={-1}>
      {hero}
      <div className="main" data-wide={wide || undefined}>
        {children}
      </div>
    </main>
  );
};

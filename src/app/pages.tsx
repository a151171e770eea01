/** The address decides the page. Today and Get help come with the first screen, all others after it. */
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Route, Switch, useLocation } from 'wouter';
import { BrokenPage } from './pages/broken-page.tsx';
import { HelpPage } from './pages/help-page.tsx';
import { OpeningPage } from './pages/opening-page.tsx';
import { TodayPage } from './pages/today-page.tsx';
import { loadMoreIcons } from '#ui/icon.tsx';
import { StepGuard } from '#ui/step-guard.tsx';
import { afterPaint } from './after-paint.ts';
import { followLink } from './navigation.tsx';

/** The other pages, and with them the icons that Today does without. */
const loadFurther = async () => {
  const [{ FurtherPages }] = await Promise.all([import('./further-pages.tsx'), loadMoreIcons()]);
  return { default: FurtherPages };
};
const FurtherPages = lazy(loadFurther);

/** A fault of ours on one page shows that page's own trouble screen, with the call links on it. */
const Guarded = ({ children }: { readonly children: ReactNode }) => {
  const [place] = useLocation();
  return (
    <ErrorBoundary FallbackComponent={BrokenPage} resetKeys={[place]}>
      <Suspense fallback={<OpeningPage />}>{children}</Suspense>
    </ErrorBoundary>
  );
};

export const Pages = () => {
  const [stepKey] = useLocation();
  // A tap should not have to wait for the list of the pages.
  useEffect(() => afterPaint(() => void loadFurther().catch(() => undefined)), []);
  return (
    // In-app links anywhere below become client navigation; keyboards send a click on Enter, so the listener serves them too.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div onClick={followLink}>
      <StepGuard stepKey={stepKey}>
        <Guarded>
          <Switch>
            <Route path="/" component={TodayPage} />
            <Route path="/help" component={HelpPage} />
            {/* A pattern of its own: the router's match for “everything” ends at a line break, and would show nothing at all. */}
            <Route path={/[^]*/u} component={FurtherPages} />
          </Switch>
        </Guarded>
      </StepGuard>
    </div>
  );
};

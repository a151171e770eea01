/** The address decides the page. Everything but Today and Get help comes in its own chunk, all kept for offline use. */
import { lazy, Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Route, Switch, useLocation } from 'wouter';
import { BrokenPage } from './pages/broken-page.tsx';
import { HelpPage } from './pages/help-page.tsx';
import { OpeningPage } from './pages/opening-page.tsx';
import { TodayPage } from './pages/today-page.tsx';
import { StepGuard } from '#ui/step-guard.tsx';
import { followLink } from './navigation.tsx';

const AboutPage = lazy(() => import('./pages/about-page.tsx').then(({ AboutPage: page }) => ({ default: page })));
const CallPage = lazy(() => import('./pages/call-page.tsx').then(({ CallPage: page }) => ({ default: page })));
const CheckInPage = lazy(() => import('./pages/check-in-page.tsx').then(({ CheckInPage: page }) => ({ default: page })));
const CheckPage = lazy(() => import('./pages/check-page.tsx').then(({ CheckPage: page }) => ({ default: page })));
const DiaryPage = lazy(() => import('./pages/diary-page.tsx').then(({ DiaryPage: page }) => ({ default: page })));
const EntryPage = lazy(() => import('./pages/entry-page.tsx').then(({ EntryPage: page }) => ({ default: page })));
const GuidePage = lazy(() => import('./pages/guide-page.tsx').then(({ GuidePage: page }) => ({ default: page })));
const GuideHomePage = lazy(() => import('./pages/guide-home-page.tsx').then(({ GuideHomePage: page }) => ({ default: page })));
const MenuPage = lazy(() => import('./pages/menu-page.tsx').then(({ MenuPage: page }) => ({ default: page })));
const MistakePage = lazy(() => import('./pages/mistake-page.tsx').then(({ MistakePage: page }) => ({ default: page })));
const MyInfoPage = lazy(() => import('./pages/my-info-page.tsx').then(({ MyInfoPage: page }) => ({ default: page })));
const NotFoundPage = lazy(() => import('./pages/not-found-page.tsx').then(({ NotFoundPage: page }) => ({ default: page })));
const SavedPage = lazy(() => import('./pages/saved-page.tsx').then(({ SavedPage: page }) => ({ default: page })));
const SetupPage = lazy(() => import('./pages/setup-page.tsx').then(({ SetupPage: page }) => ({ default: page })));
const WelcomePage = lazy(() => import('./pages/welcome-page.tsx').then(({ WelcomePage: page }) => ({ default: page })));
const WhyPage = lazy(() => import('./pages/why-page.tsx').then(({ WhyPage: page }) => ({ default: page })));

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
  return (
  // In-app links anywhere below become client navigation; keyboards send a click on Enter, so the listener serves them too.
  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
  <div onClick={followLink}>
    <StepGuard stepKey={stepKey}>
    <Guarded>
      <Switch>
        <Route path="/" component={TodayPage} />
        <Route path="/help" component={HelpPage} />
        <Route path="/check" component={CheckPage} />
        <Route path="/check-in/:step?/:code?">{({ step, code }) => <CheckInPage form="check-in" step={step ?? 'now'} code={code} />}</Route>
        <Route path="/temperature">{() => <CheckInPage form="temperature" step="temperature" code={undefined} />}</Route>
        <Route path="/saved" component={SavedPage} />
        <Route path="/called/:rule">{({ rule }) => <CallPage rule={rule} />}</Route>
        <Route path="/why/:rule">{({ rule }) => <WhyPage rule={rule} />}</Route>
        <Route path="/mistake/:rule">{({ rule }) => <MistakePage rule={rule} />}</Route>
        <Route path="/diary">{() => <DiaryPage />}</Route>
        <Route path="/diary/charts">{() => <DiaryPage charts />}</Route>
        <Route path="/diary/entry/:id">{({ id }) => <EntryPage id={id} />}</Route>
        <Route path="/guide" component={GuideHomePage} />
        <Route path="/guide/:page">{({ page }) => <GuidePage page={page} />}</Route>
        <Route path="/info" component={MyInfoPage} />
        <Route path="/menu" component={MenuPage} />
        <Route path="/about" component={AboutPage} />
        <Route path="/welcome" component={WelcomePage} />
        <Route path="/set-up/:question">{({ question }) => <SetupPage question={question} />}</Route>
        <Route component={NotFoundPage} />
      </Switch>
    </Guarded>
    </StepGuard>
  </div>
  );
};

/** Every page but Today and Get help: each in its own chunk, all kept for offline use. */
import { lazy, type ComponentType } from 'react';
import { Route, Switch } from 'wouter';

const chunk = <Name extends string, Props>(load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

const AboutPage = chunk(() => import('./pages/about-page.tsx'), 'AboutPage');
const AppointmentPage = chunk(() => import('./pages/appointment-page.tsx'), 'AppointmentPage');
const AddPage = chunk(() => import('./pages/add-page.tsx'), 'AddPage');
const AdditionPage = chunk(() => import('./pages/addition-page.tsx'), 'AdditionPage');
const BackupPage = chunk(() => import('./pages/backup-page.tsx'), 'BackupPage');
const CallPage = chunk(() => import('./pages/call-page.tsx'), 'CallPage');
const CardPage = chunk(() => import('./pages/card-page.tsx'), 'CardPage');
const CheckInPage = chunk(() => import('./pages/check-in-page.tsx'), 'CheckInPage');
const CheckPage = chunk(() => import('./pages/check-page.tsx'), 'CheckPage');
const ChecksPage = chunk(() => import('./pages/checks-page.tsx'), 'ChecksPage');
const DiaryPage = chunk(() => import('./pages/diary-page.tsx'), 'DiaryPage');
const EntryPage = chunk(() => import('./pages/entry-page.tsx'), 'EntryPage');
const ErasePage = chunk(() => import('./pages/erase-page.tsx'), 'ErasePage');
const GuidePage = chunk(() => import('./pages/guide-page.tsx'), 'GuidePage');
const GuideHomePage = chunk(() => import('./pages/guide-home-page.tsx'), 'GuideHomePage');
const HospitalPage = chunk(() => import('./pages/hospital-page.tsx'), 'HospitalPage');
const HandoverPage = chunk(() => import('./pages/handover-page.tsx'), 'HandoverPage');
const InstallPage = chunk(() => import('./pages/install-page.tsx'), 'InstallPage');
const MenuPage = chunk(() => import('./pages/menu-page.tsx'), 'MenuPage');
const MistakePage = chunk(() => import('./pages/mistake-page.tsx'), 'MistakePage');
const MyInfoPage = chunk(() => import('./pages/my-info-page.tsx'), 'MyInfoPage');
const NotFoundPage = chunk(() => import('./pages/not-found-page.tsx'), 'NotFoundPage');
const NumbersPage = chunk(() => import('./pages/numbers-page.tsx'), 'NumbersPage');
const SayPage = chunk(() => import('./pages/say-page.tsx'), 'SayPage');
const RemindersPage = chunk(() => import('./pages/reminders-page.tsx'), 'RemindersPage');
const ReportPage = chunk(() => import('./pages/report-page.tsx'), 'ReportPage');
const PackPage = chunk(() => import('./pages/pack-page.tsx'), 'PackPage');
const RestorePage = chunk(() => import('./pages/restore-page.tsx'), 'RestorePage');
const SavedPage = chunk(() => import('./pages/saved-page.tsx'), 'SavedPage');
const SetupPage = chunk(() => import('./pages/setup-page.tsx'), 'SetupPage');
const StoragePage = chunk(() => import('./pages/storage-page.tsx'), 'StoragePage');
const TablePage = chunk(() => import('./pages/table-page.tsx'), 'TablePage');
const ThinkingPage = chunk(() => import('./pages/thinking-page.tsx'), 'ThinkingPage');
const UsualPage = chunk(() => import('./pages/usual-page.tsx'), 'UsualPage');
const WayPage = chunk(() => import('./pages/way-page.tsx'), 'WayPage');
const WelcomePage = chunk(() => import('./pages/welcome-page.tsx'), 'WelcomePage');
const WhyPage = chunk(() => import('./pages/why-page.tsx'), 'WhyPage');

export const FurtherPages = () => (
  <Switch>
    <Route path="/card/:part?">{({ part }) => <CardPage part={part} />}</Route>
    <Route path="/check" component={CheckPage} />
    <Route path="/checks" component={ChecksPage} />
    <Route path="/handover" component={HandoverPage} />
    <Route path="/say" component={SayPage} />
    <Route path="/way" component={WayPage} />
    <Route path="/appointment" component={AppointmentPage} />
    <Route path="/numbers" component={NumbersPage} />
    <Route path="/check-in/:step?/:code?">{({ step, code }) => <CheckInPage key="check-in" form="check-in" step={step ?? 'now'} code={code} />}</Route>
    <Route path="/temperature">{() => <CheckInPage key="temperature" form="temperature" step="temperature" code={undefined} />}</Route>
    <Route path="/thinking/:step?">{({ step }) => <ThinkingPage key="today" step={step} purpose="today" />}</Route>
    <Route path="/usual" component={UsualPage} />
    <Route path="/usual/thinking/:step?">{({ step }) => <ThinkingPage key="usual" step={step} purpose="usual" />}</Route>
    <Route path="/add" component={AddPage} />
    <Route path="/add/:form/:code?">{({ form, code }) => <AdditionPage form={form} code={code} />}</Route>
    <Route path="/hospital" component={HospitalPage} />
    <Route path="/saved" component={SavedPage} />
    <Route path="/called/:rule">{({ rule }) => <CallPage rule={rule} />}</Route>
    <Route path="/why/:rule">{({ rule }) => <WhyPage rule={rule} />}</Route>
    <Route path="/mistake/:rule">{({ rule }) => <MistakePage rule={rule} />}</Route>
    <Route path="/diary">{() => <DiaryPage />}</Route>
    <Route path="/diary/charts">{() => <DiaryPage charts />}</Route>
    <Route path="/diary/entry/:id">{({ id }) => <EntryPage id={id} />}</Route>
    <Route path="/report" component={ReportPage} />
    <Route path="/guide" component={GuideHomePage} />
    <Route path="/guide/:page">{({ page }) => <GuidePage page={page} />}</Route>
    <Route path="/info" component={MyInfoPage} />
    <Route path="/reminders" component={RemindersPage} />
    <Route path="/storage" component={StoragePage} />
    <Route path="/install" component={InstallPage} />
    <Route path="/erase" component={ErasePage} />
    <Route path="/table" component={TablePage} />
    <Route path="/pack" component={PackPage} />
    <Route path="/backup" component={BackupPage} />
    <Route path="/restore">{() => <RestorePage key="restore" />}</Route>
    <Route path="/restore/check">{() => <RestorePage key="check" only />}</Route>
    <Route path="/menu" component={MenuPage} />
    <Route path="/about" component={AboutPage} />
    <Route path="/welcome" component={WelcomePage} />
    <Route path="/set-up/:question">{({ question }) => <SetupPage question={question} />}</Route>
    {/* A pattern of its own: the router's match for “everything” ends at a line break, and would show nothing at all. */}
    <Route path={/[^]*/u} component={NotFoundPage} />
  </Switch>
);

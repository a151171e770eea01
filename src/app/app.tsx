/** Puts the rooms together: words, time, treatment, diary, and the page for the address. */
import { lazy, Suspense, useMemo, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { formatFor } from '#content/format.ts';
import type { NewRow, TreatmentAnswers } from '#symptoms/row.ts';
import { readPocket, writePocket, type Pocket } from '#symptoms/store/pocket.ts';
import { dayNumber, treatmentOf, withAnswers } from '#symptoms/treatment.ts';
import { AppContext, type ShellValue } from './app-context.ts';
import { callTargets } from './call-targets.ts';
import { useNow } from './clock.ts';
import './install-offer.ts';
import { useLanguage, type Spoken } from './language.ts';
import { useLook } from './look.ts';
import { Pages } from './pages.tsx';
import { useEmptied } from './use-emptied.ts';
import { useLiveDiary } from './use-live-diary.ts';

// Looking for a new version can wait until the page stands.
const UpdateNotice = lazy(() => import('./update-notice.tsx').then(({ UpdateNotice: notice }) => ({ default: notice })));

const UnseenWork = lazy(() => import('./keeping/unseen-work.tsx').then(({ UnseenWork: work }) => ({ default: work })));

export const App = ({ first }: { readonly first: Spoken }) => {
  const [pocket, setKnown] = useState(readPocket);
  const clock = useNow();
  const { now } = clock;
  const { lang, words } = useLanguage(first, pocket.language ?? first.lang);
  const { diary, unsaved, record, ruleWords, limits, limitsUnread, wasThere } = useLiveDiary(lang, clock, pocket);
  useLook(pocket);

  const setPocket = (patch: Partial<Pocket>): void => setKnown(writePocket(patch));
  useEmptied(wasThere, pocket, setPocket, now.civilDay);
  const treatment = useMemo(
    // The pocket also holds what could not be saved as a row; where a row answers, the row is the truth.
    () => (diary.status === 'ready' ? withAnswers(pocket.treatment, treatmentOf(diary.rows)) : pocket.treatment),
    [diary, pocket.treatment],
  );
  const recordTreatment = (patch: TreatmentAnswers) => {
    setPocket({ treatment: withAnswers(treatment, patch), setUp: true });
    const row: NewRow<'treatment'> = {
      kind: 'treatment', observedAt: now.instant, recordedAt: now.instant, zone: now.zone, civilDay: now.civilDay,
      by: treatment.usedBy === 'caregiver' ? `caregiver:${treatment.caregiverName ?? ''}` : 'patient', asked: [], answers: patch,
    };
    return record(row);
  };

  const country = treatment.country ?? null;
  const value: ShellValue = {
    lang, words, ruleWords, now, pocket, setPocket, treatment, diary, unsaved, recordTreatment, limits, limitsUnread,
    // With the first entry the diary has begun, whether or not the questions were answered.
    record: (row, draft) => {
      if (!pocket.setUp) setPocket({ setUp: true });
      return record(row, draft);
    },
    format: useMemo(() => formatFor(lang, country, pocket.unit), [lang, country, pocket.unit]),
    day: dayNumber(treatment, now.civilDay),
    targets: useMemo(() => callTargets(treatment), [treatment]),
  };
  return (
    <AppContext value={value}>
      <Pages />
      {diary.status !== 'opening' && (
        <ErrorBoundary fallback={null}>
          <Suspense fallback={null}>
            <UpdateNotice />
            <UnseenWork />
          </Suspense>
        </ErrorBoundary>
      )}
    </AppContext>
  );
};

/** Shows one page of the app as a phone would: real words, real diary on the store in memory, a fixed moment. */
import 'fake-indexeddb/auto';
import { act, configure, render, waitFor } from '@testing-library/react';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { expect, vi } from 'vitest';
import { formatFor } from '#content/format.ts';
import { loadRuleWords, loadWords } from '#content/languages.ts';
import type { Lang, Words } from '#content/words.ts';
import { AppContext, type ShellValue } from '#app/app-context.ts';
// Loaded beforehand, so that no test waits for the transform of what the app loads late.
import '#app/live-diary.ts';
import { callTargets } from '#app/call-targets.ts';
import type { Moment } from '#app/clock.ts';
import { useEmptied } from '#app/use-emptied.ts';
import { useLiveDiary } from '#app/use-live-diary.ts';
import { momentAt } from '#symptoms/moment.ts';
import type { TreatmentAnswers } from '#symptoms/row.ts';
import { readPocket, writePocket, type Pocket } from '#symptoms/store/pocket.ts';
import { dayNumber, treatmentOf, withAnswers } from '#symptoms/treatment.ts';

// A busy machine writes slowly; a right test does not wait longer for it.
configure({ asyncUtilTimeout: 20_000 });

const ms = Date.parse('2026-11-22T09:00:00-08:00');
export const morning: Moment = { ms, ...momentAt(ms, 'America/Los_Angeles') };

/** Time stands still in these tests. */
const standStill = (): void => undefined;

type Given = { readonly lang?: Lang; readonly treatment?: TreatmentAnswers; readonly now?: Moment };

const Shown = ({ words, lang, treatment: told, now, children }: Required<Given> & { readonly words: Words; readonly children: ReactNode }) => {
  const [pocket, setKnown] = useState(readPocket);
  const { diary, unsaved, record, ruleWords, limits, limitsUnread, wasThere } = useLiveDiary(lang, { now, look: standStill }, { ...pocket, treatment: told });
  const setPocket = (patch: Partial<Pocket>): void => setKnown(writePocket(patch));
  useEmptied(wasThere, pocket, setPocket, now.civilDay);
  useEffect(() => {
    document.body.dataset['diary'] = diary.status;
  }, [diary.status]);
  const treatment = withAnswers(told, diary.status === 'ready' ? treatmentOf(diary.rows) : {});
  const country = treatment.country ?? null;
  const value: ShellValue = {
    lang, words, ruleWords, now, pocket, treatment, diary, unsaved, record, limits, limitsUnread,
    setPocket,
    recordTreatment: (answers) =>
      record({
        kind: 'treatment', observedAt: now.instant, recordedAt: now.instant, zone: now.zone, civilDay: now.civilDay,
        by: 'patient', asked: [], answers,
      }),
    format: formatFor(lang, country, pocket.unit),
    day: dayNumber(treatment, now.civilDay),
    targets: callTargets(treatment),
  };
  return (
    <AppContext value={value}>
      <Suspense fallback={null}>{children}</Suspense>
    </AppContext>
  );
};

/** Until the page knows what the diary holds: a thumb is not that fast. */
export const diaryRead = (): Promise<void> => waitFor(() => expect(document.body.dataset['diary']).toBe('ready'));

export const showPage = async (page: ReactNode, { lang = 'en', treatment = {}, now = morning }: Given = {}): Promise<Words> => {
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
  // The phrases of the rules come late, too, and a short test must not end before them.
  const [words] = await Promise.all([loadWords(lang), loadRuleWords(lang)]);
  await act(async () => {
    render(
      <Shown words={words} lang={lang} treatment={treatment} now={now}>
        {page}
      </Shown>,
    );
  });
  return words;
};

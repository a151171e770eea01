/** A page of the guide with the person's own thresholds and numbers in it. Needs neither the diary nor the network. */
import { useEffect, useState } from 'react';
import type { PageId } from '#content/guide/chapters.ts';
import { figures } from '#content/guide/figures.ts';
import { loadPage } from '#content/guide/load-page.ts';
import { readPage, type GuidePage, type ReadPage } from '#content/guide/page.ts';
import { loadRuleWords } from '#content/languages.ts';
import type { RuleWords } from '#content/words.ts';
import { describe } from '#rules/describe.ts';
import { noLimits } from '#rules/limits.ts';
import { useApp } from '#app/app-context.ts';
import { useEmergencyNumber } from '#app/call-links.tsx';
import { noAnswerMinutes, routineDays, sameDayHours } from '#app/call-times.ts';

type Loaded = { readonly key: string; readonly parts: { readonly page: GuidePage; readonly rules: RuleWords } | null };

export type OpenedPage =
  | { readonly status: 'opening' }
  | { readonly status: 'ready'; readonly page: ReadPage }
  | { readonly status: 'failed'; readonly tryAgain: () => void };

const waits = { urgentMinutes: noAnswerMinutes, sameDayHours, routineDays } as const;

export const useGuidePage = (id: PageId): OpenedPage => {
  const { lang, format, day } = useApp();
  const emergency = useEmergencyNumber();
  const [attempt, setAttempt] = useState(1);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const key = `${lang} ${id} ${attempt}`;

  useEffect(() => {
    let gone = false;
    const settle = (parts: Loaded['parts']) => {
      if (!gone) setLoaded({ key, parts });
    };
    // The phrases are asked for here, not taken from the diary's: the guide opens where the diary does not.
    Promise.all([loadPage(lang, id), loadRuleWords(lang)]).then(
      ([page, rules]) => settle({ page, rules }),
      () => settle(null),
    );
    return () => {
      gone = true;
    };
  }, [lang, id, key]);

  if (loaded?.key !== key) return { status: 'opening' };
  if (!loaded.parts) return { status: 'failed', tryAgain: () => setAttempt(attempt + 1) };
  const { page, rules } = loaded.parts;
  return {
    status: 'ready',
    page: readPage(page, { format, rules, emergency, waits, figures, limits: noLimits, describe: (rule) => describe(rule, noLimits, day) }),
  };
};

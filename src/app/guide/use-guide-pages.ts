/** Pages of the guide with the person's own thresholds and numbers in them. Needs neither the diary nor the network. */
import { useEffect, useMemo, useState } from 'react';
import type { ChapterId, PageId } from '#content/guide/chapters.ts';
import { figures } from '#content/guide/figures.ts';
import { loadPage } from '#content/guide/load-page.ts';
import { readPage, type GuidePage, type ReadPage } from '#content/guide/page.ts';
import { loadRuleWords } from '#content/languages.ts';
import type { Lang, RuleWords } from '#content/words.ts';
import { describe } from '#rules/describe.ts';
import { useApp } from '#app/app-context.ts';
import { useCentrePack } from '#app/centre/use-centre.ts';
import { useEmergencyNumber } from '#app/call-links.tsx';
import { noAnswerMinutes, routineDays, sameDayHours } from '#app/call-times.ts';
import { allPages, type Placed } from './all-pages.ts';

export type PlacedPage = { readonly id: PageId; readonly chapter: ChapterId; readonly page: ReadPage };

export type OpenedPages =
  | { readonly status: 'opening' }
  | { readonly status: 'ready'; readonly pages: readonly PlacedPage[] }
  | { readonly status: 'failed'; readonly tryAgain: () => void };

type Parts = { readonly pages: readonly GuidePage[]; readonly rules: RuleWords };
type Loaded = { readonly key: string; readonly wanted: readonly Placed[]; readonly parts: Parts | null };

const waits = { urgentMinutes: noAnswerMinutes, sameDayHours, routineDays } as const;

const load = async (lang: Lang, wanted: readonly Placed[]): Promise<Parts> => {
  // The phrases are asked for here, not taken from the diary's: the guide opens where the diary does not.
  const [rules, pages] = await Promise.all([loadRuleWords(lang), Promise.all(wanted.map(({ id }) => loadPage(lang, id)))]);
  return { rules, pages };
};

/** @param only one page; null for the whole guide */
export const useGuidePages = (only: PageId | null): OpenedPages => {
  const { lang, format, day, limits } = useApp();
  const emergency = useEmergencyNumber();
  const nearWeeks = useCentrePack()?.stayNearWeeks;
  const [attempt, setAttempt] = useState(1);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const key = `${lang} ${only ?? ''} ${attempt}`;

  useEffect(() => {
    let gone = false;
    const wanted = allPages.filter(({ id }) => only === null || id === only);
    const settle = (parts: Parts | null) => {
      if (!gone) setLoaded({ key, wanted, parts });
    };
    load(lang, wanted).then(settle, () => settle(null));
    return () => {
      gone = true;
    };
  }, [lang, only, key]);

  return useMemo((): OpenedPages => {
    if (loaded?.key !== key) return { status: 'opening' };
    if (!loaded.parts) return { status: 'failed', tryAgain: () => setAttempt(attempt + 1) };
    const { pages, rules } = loaded.parts;
    const facts = {
      format, rules, emergency, waits, figures, limits, ...(nearWeeks === undefined ? {} : { nearWeeks }), describe: (rule: Parameters<typeof describe>[0]) => describe(rule, limits, day),
    };
    return {
      status: 'ready',
      pages: loaded.wanted.flatMap((placed, index) => {
        const page = pages[index];
        return page ? [{ ...placed, page: readPage(page, facts) }] : [];
      }),
    };
  }, [loaded, key, attempt, format, emergency, day, limits, nearWeeks]);
};

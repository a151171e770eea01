/** The guide as a person reads it who has told the app nothing yet: for the commands that measure and stamp it. */
import { formatFor } from '#content/format.ts';
import { chapters, isPageId, type ChapterId, type PageId } from '#content/guide/chapters.ts';
import { figures } from '#content/guide/figures.ts';
import { loadPage } from '#content/guide/load-page.ts';
import { readPage, textsOf, type GuideFacts, type GuidePage } from '#content/guide/page.ts';
import { languages, loadRuleWords } from '#content/languages.ts';
import type { Lang } from '#content/words.ts';
import { noAnswerMinutes, routineDays, sameDayHours } from '#app/call-times.ts';
import { describe } from '#rules/describe.ts';
import { noLimits } from '#rules/limits.ts';

export const guidePages: readonly { readonly id: PageId; readonly chapter: ChapterId }[] = chapters.flatMap((chapter) =>
  chapter.pages.filter(isPageId).map((id) => ({ id, chapter: chapter.id })),
);

export type OpenedPage = { readonly lang: Lang; readonly id: PageId; readonly chapter: ChapterId; readonly page: GuidePage };

// Opened while this file loads: under scripts/run.mjs nothing can be loaded later.
export const openedPages: readonly OpenedPage[] = await Promise.all(
  languages.flatMap((lang) => guidePages.map(async ({ id, chapter }) => ({ lang, id, chapter, page: await loadPage(lang, id) }))),
);
const [en, es] = await Promise.all([loadRuleWords('en'), loadRuleWords('es')]);
const rules = { en, es } as const;

/** A person in the United States whose team has set no limits. */
export const plainFacts = (lang: Lang): GuideFacts => ({
  format: formatFor(lang, 'US'), rules: rules[lang], describe: (rule) => describe(rule, noLimits, null),
  emergency: '911', waits: { urgentMinutes: noAnswerMinutes, sameDayHours, routineDays }, limits: noLimits, figures,
});

/** @returns every text of the page in its order, as that person reads it */
export const guideTexts = ({ lang, page }: OpenedPage): readonly string[] => textsOf(readPage(page, plainFacts(lang)));

/** One chunk per page and language. */
import type { Lang } from '#content/words.ts';
import type { PageId } from './chapters.ts';
import type { GuidePage } from './page.ts';

type Load = () => Promise<{ readonly page: GuidePage }>;

const pages: Readonly<Record<Lang, Readonly<Record<PageId, Load>>>> = {
  en: {
    'call-emergency': () => import('./en/call-emergency.ts'),
    'call-team-now': () => import('./en/call-team-now.ts'),
    'call-team-thinking': () => import('./en/call-team-thinking.ts'),
    'call-today': () => import('./en/call-today.ts'),
    'next-visit': () => import('./en/next-visit.ts'),
    'no-answer': () => import('./en/no-answer.ts'),
  },
  es: {
    'call-emergency': () => import('./es/call-emergency.ts'),
    'call-team-now': () => import('./es/call-team-now.ts'),
    'call-team-thinking': () => import('./es/call-team-thinking.ts'),
    'call-today': () => import('./es/call-today.ts'),
    'next-visit': () => import('./es/next-visit.ts'),
    'no-answer': () => import('./es/no-answer.ts'),
  },
};

/** Rejects when the chunk cannot be had. */
export const loadPage = async (lang: Lang, id: PageId): Promise<GuidePage> => (await pages[lang][id]()).page;

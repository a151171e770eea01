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
    crs: () => import('./en/crs.ts'),
    'thinking-nerves': () => import('./en/thinking-nerves.ts'),
    'heart-breath': () => import('./en/heart-breath.ts'),
    tiredness: () => import('./en/tiredness.ts'),
    infection: () => import('./en/infection.ts'),
    'stomach-gut': () => import('./en/stomach-gut.ts'),
    skin: () => import('./en/skin.ts'),
    'joints-muscles': () => import('./en/joints-muscles.ts'),
    bleeding: () => import('./en/bleeding.ts'),
  },
  es: {
    'call-emergency': () => import('./es/call-emergency.ts'),
    'call-team-now': () => import('./es/call-team-now.ts'),
    'call-team-thinking': () => import('./es/call-team-thinking.ts'),
    'call-today': () => import('./es/call-today.ts'),
    'next-visit': () => import('./es/next-visit.ts'),
    'no-answer': () => import('./es/no-answer.ts'),
    crs: () => import('./es/crs.ts'),
    'thinking-nerves': () => import('./es/thinking-nerves.ts'),
    'heart-breath': () => import('./es/heart-breath.ts'),
    tiredness: () => import('./es/tiredness.ts'),
    infection: () => import('./es/infection.ts'),
    'stomach-gut': () => import('./es/stomach-gut.ts'),
    skin: () => import('./es/skin.ts'),
    'joints-muscles': () => import('./es/joints-muscles.ts'),
    bleeding: () => import('./es/bleeding.ts'),
  },
};

/** Rejects when the chunk cannot be had. */
export const loadPage = async (lang: Lang, id: PageId): Promise<GuidePage> => (await pages[lang][id]()).page;

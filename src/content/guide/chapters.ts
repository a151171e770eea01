/** The six chapters of the guide and, last, a page per product; in reading order. A page is listed once it is complete in both languages. */
export const chapters = [
  { id: 'first-days', pages: ['first-two-days', 'taking-temperature', 'thinking-check', 'be-ready', 'nothing-happening'] },
  {
    id: 'side-effects',
    pages: [
      'crs', 'thinking-nerves', 'heart-breath', 'tiredness', 'infection', 'stomach-gut', 'skin', 'joints-muscles', 'bleeding',
    ],
  },
  {
    id: 'safe-at-home',
    pages: [
      'germs', 'crowds', 'food-drink', 'light-activity', 'ask-first', 'your-medicines', 'driving', 'staying-near', 'vaccines',
      'mood-sleep', 'caregivers-part', 'caregiver-self',
    ],
  },
  {
    id: 'when-to-call',
    pages: [
      'call-emergency', 'call-team-now', 'call-team-thinking', 'call-team-body', 'call-today', 'call-today-more', 'next-visit',
      'no-answer',
    ],
  },
  {
    id: 'months-ahead',
    pages: [
      'month-by-month', 'late-tiredness', 'late-infections', 'late-thinking-mood', 'bcma-movement', 'bcma-gut', 'second-cancers',
      'follow-up', 'healthy-living', 'work', 'family',
    ],
  },
  {
    id: 'questions',
    pages: [
      'questions-start', 'questions-calls', 'questions-effects', 'questions-daily', 'questions-people', 'questions-later',
    ],
  },
  {
    id: 'products',
    pages: [
      'product-kymriah', 'product-yescarta', 'product-tecartus', 'product-breyanzi', 'product-abecma', 'product-carvykti',
      'product-aucatzyl',
    ],
  },
] as const satisfies readonly { readonly id: string; readonly pages: readonly string[] }[];

export type Chapter = (typeof chapters)[number];
export type ChapterId = Chapter['id'];
export type PageId = Chapter['pages'][number];

const pages: readonly PageId[] = chapters.flatMap((chapter): readonly PageId[] => chapter.pages);

export const isPageId = (id: string): id is PageId => pages.some((page) => page === id);

export const isChapterId = (id: string): id is ChapterId => chapters.some((chapter) => chapter.id === id);

export type Place = {
  readonly chapter: ChapterId;
  /** 1 for the first page of its chapter. */
  readonly page: number;
  readonly of: number;
  readonly previous: PageId | null;
  readonly next: PageId | null;
};

/** @returns where a page stands in its chapter; null for a page that no chapter lists. */
export const placeOf = (id: PageId): Place | null => {
  for (const chapter of chapters) {
    const list: readonly PageId[] = chapter.pages;
    const at = list.indexOf(id);
    if (at < 0) continue;
    return { chapter: chapter.id, page: at + 1, of: list.length, previous: list[at - 1] ?? null, next: list[at + 1] ?? null };
  }
  return null;
};

import type { ChapterId, PageId } from '#content/guide/chapters.ts';

export type GuideWords = {
  readonly title: string;
  readonly pinned: string;
  readonly pinnedHint: string;
  readonly allChapters: string;
  readonly chapters: Readonly<Record<ChapterId, { readonly title: string; readonly about: string }>>;
  readonly pages: Readonly<Record<PageId, string>>;
  readonly pageOf: (page: number, of: number) => string;
  readonly pageCount: (pages: number) => string;
  readonly remember: string;
  /** Under the heading of the care card, above its call: the page speaks of signs in general. */
  readonly ifOneOf: string;
  readonly notice: string;
  readonly why: string;
  readonly today: string;
  readonly sources: string;
  readonly sourceLine: (organisation: string, title: string, year: string | null) => string;
  readonly notReviewed: string;
  readonly reviewed: (by: string, date: string) => string;
  readonly nextReview: (date: string) => string;
  readonly overdue: string;
  readonly next: (title: string) => string;
  readonly previous: (title: string) => string;
  readonly worksOffline: string;
  readonly notOpened: string;
};

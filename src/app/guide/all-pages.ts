import { chapters, type ChapterId, type PageId } from '#content/guide/chapters.ts';

export type Placed = { readonly id: PageId; readonly chapter: ChapterId };

/** Every page in reading order. */
export const allPages: readonly Placed[] = chapters.flatMap(({ id: chapter, pages }) => {
  const list: readonly PageId[] = pages;
  return list.map((id) => ({ id, chapter }));
});

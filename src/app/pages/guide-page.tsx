import { lazy, type ComponentType } from 'react';
import { isChapterId, isPageId } from '#content/guide/chapters.ts';
import { ChapterPage } from '#app/guide/chapter-page.tsx';
import { OnePage } from '#app/guide/one-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** What else stands under /guide, each in its own chunk. */
const tools: Readonly<Record<string, ComponentType>> = {
  ask: lazy(() => import('#app/guide/ask-page.tsx').then(({ AskPage: part }) => ({ default: part }))),
  print: lazy(() => import('#app/guide/whole-guide-page.tsx').then(({ WholeGuidePage: part }) => ({ default: part }))),
  paper: lazy(() => import('#app/guide/paper-check-in-page.tsx').then(({ PaperCheckInPage: part }) => ({ default: part }))),
  'paper-check': lazy(() => import('#app/guide/paper-check-page.tsx').then(({ PaperCheckPage: part }) => ({ default: part }))),
  search: lazy(() => import('#app/guide/search-page.tsx').then(({ SearchPage: part }) => ({ default: part }))),
  saved: lazy(() => import('#app/guide/saved-pages-page.tsx').then(({ SavedPagesPage: part }) => ({ default: part }))),
};

const RehearsalPage = lazy(() => import('#app/guide/rehearsal-page.tsx').then(({ RehearsalPage: part }) => ({ default: part })));
const rehearsal = 'practice';

/** @param page the id of a page or of a chapter, or the name of a tool, from the address */
export const GuidePage = ({ page }: { readonly page: string }) => {
  if (isPageId(page)) return <OnePage id={page} />;
  if (isChapterId(page)) return <ChapterPage id={page} />;
  if (page.startsWith(rehearsal)) return <RehearsalPage steps={page.slice(rehearsal.length)} />;
  const Tool = Object.hasOwn(tools, page) ? tools[page] : undefined;
  return Tool ? <Tool /> : <NotFoundPage />;
};

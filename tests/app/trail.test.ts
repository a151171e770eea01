import { expect, it } from 'vitest';
import { chapters } from '#content/guide/chapters.ts';
import { chapterState, pageState, resumeAt } from '#app/guide/trail.ts';

const calling = chapters[3];
const { pages } = calling;

it.each([
  ['nothing opened', { last: null, read: [] }, null],
  ['left unread', { last: 'call-today', read: [] }, 'call-today'],
  ['read: the next one', { last: 'call-today', read: ['call-today'] }, 'call-today-more'],
  ['the next one read too', { last: 'call-today', read: ['call-today', 'call-today-more'] }, 'next-visit'],
  ['the chapter ends', { last: 'no-answer', read: ['no-answer'] }, null],
  ['a page that is no more', { last: 'gone', read: [] }, null],
] as const)('goes on where one was: %s', (_, marks, page) => {
  expect(resumeAt(marks)).toBe(page);
});

it('a page is read, being read, or new', () => {
  const marks = { last: 'call-today', read: ['call-today'] };
  expect(pages.map((page) => pageState(page, marks))).toEqual(['new', 'new', 'new', 'new', 'read', 'now', 'new', 'new']);
});

it('a chapter is read when all its pages are', () => {
  expect(chapterState(calling, { last: null, read: [] })).toBe('new');
  expect(chapterState(calling, { last: 'call-today', read: [] })).toBe('now');
  expect(chapterState(calling, { last: 'call-today', read: pages.slice(0, 5) })).toBe('now');
  expect(chapterState(calling, { last: 'no-answer', read: pages })).toBe('read');
});

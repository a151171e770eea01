/** Words that stood on the screen at any moment, however short: a wrong sentence is wrong also when it goes again. */
import type { Page } from '@playwright/test';
import { words } from '#content/en/words.ts';

const { today, setup, states, common, copies } = words;

export const phrases = {
  /** Only over a diary that was read whole. */
  calm: [today.quiet.heading],
  /** Never where a diary was begun. */
  welcome: [setup.welcome.start],
  /** The diary, or part of it, is not there: said. */
  said: [states.notOpen.title, states.newerDiary.title, today.withheld.unreadable.title, today.withheld.gap.title, copies.gap.title, copies.gap.everything.title],
  /** All entries are there, but only once: said too. */
  once: [copies.one.title],
  /** Still loading. */
  opening: [common.opening],
} as const satisfies Record<string, readonly string[]>;

export type Kind = keyof typeof phrases;
const kinds = Object.keys(phrases) as readonly Kind[];

declare global {
  interface Window {
    seenKinds?: Set<string>;
  }
}

/** From now on every page of this browser keeps what it has shown. Call before the first page is loaded. */
export const watchWords = (page: Page): Promise<unknown> =>
  page.addInitScript((watched) => {
    const seen = new Set<string>();
    window.seenKinds = seen;
    const look = (): void => {
      const text = document.querySelector('main:not(.served)')?.textContent ?? '';
      for (const [kind, sentences] of watched) if (sentences.some((sentence) => text.includes(sentence))) seen.add(kind);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  }, kinds.map((kind) => [kind, phrases[kind]] as const));

/** What this page has shown since it was loaded. */
export const seenOn = async (page: Page): Promise<ReadonlySet<Kind>> => {
  const seen = await page.evaluate(() => [...(window.seenKinds ?? [])]);
  return new Set(kinds.filter((kind) => seen.includes(kind)));
};

/** What stands there now. */
export const standsOn = async (page: Page): Promise<ReadonlySet<Kind>> => {
  const text = await page.evaluate(() => document.querySelector('main:not(.served)')?.textContent ?? '');
  return new Set(kinds.filter((kind) => phrases[kind].some((sentence) => text.includes(sentence))));
};

import { missed, type ThinkingCheck } from '#symptoms/thinking.ts';
import { useApp } from '#app/app-context.ts';

/** @returns what was found so far: “Not right: the hospital. The writing has changed.” */
export const useFoundWords = () => {
  const { words, format } = useApp();
  const { found, items } = words.thinking;
  return (check: ThinkingCheck): string => {
    const notRight = missed(check).map((item) => items[item].noun);
    return [notRight.length > 0 ? found.notRight(format.list(notRight)) : '', check.handwritingChanged ? found.writing : ''].join(' ').trim();
  };
};

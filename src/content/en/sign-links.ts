import type { SignLinksWords } from '#content/shape/sign-links.ts';

export const signLinks = {
  title: 'A warning sign of the list',
  notNow: 'It is not in your recent entries. This is what the list says of it.',
  ifThere: 'If it is there',
  here: {
    title: 'Warning signs explained here',
    count: (signs) => (signs === 1 ? '1 sign of the list' : `${signs} signs of the list`),
    diary: 'In the diary',
  },
  entry: { title: 'Warning signs this entry touched' },
} as const satisfies SignLinksWords;

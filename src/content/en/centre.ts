import type { CentreWords } from '#content/shape/centre.ts';

export const centre = {
  unread: {
    title: 'Some of your center’s settings cannot be read',
    text: 'The app uses its own list there. It may be less strict than your team’s. If in doubt, call your team.',
  },
} as const satisfies CentreWords;

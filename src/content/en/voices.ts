import type { VoicesWords } from '#content/shape/voices.ts';

export const voices = {
  title: 'Two answers that differ are a reason to call',
  text: (said, signs, other) => `${said}: ${signs}. ${other} did not say so.`,
  why: 'A person whose thinking changes often cannot notice it. So the more worried answer counts. Call, and tell the team both.',
  inDiary: {
    says: (other, time, signs) => `${other}, ${time}, says there is: ${signs}. The more worried answer counts.`,
    saysNot: (other, time, signs) => `${other}, ${time}, did not say so: ${signs}. The more worried answer counts.`,
  },
  ownEntry: 'See it otherwise? Write an entry of your own',
} as const satisfies VoicesWords;

import type { AboutWords } from '#content/shape/about.ts';

export const about = {
  title: 'What this app can and cannot do',
  can: {
    title: 'It can',
    items: [
      'Compare what you enter with a list of warning signs',
      'Say whom to call, and open the call',
      'Keep a diary for you and your team',
      'Work without internet',
    ],
  },
  cannot: {
    title: 'It cannot',
    items: [
      'Examine you, or tell you that you are well',
      'Tell anyone that you are ill: nobody is watching',
      'Know signs that you do not enter',
      'Warn you while the phone is off',
      'Replace your team’s advice, which always comes first',
    ],
  },
  list: {
    title: 'The list of warning signs',
    text: [
      'It is for adults after CAR\u00A0T-\u2060cell therapy.',
      'It would rather ask for one call too many.',
      'It does not cover every illness. Worried? Call.',
    ],
  },
  privacy: {
    title: 'Your diary',
    text: [
      'It stays on this phone. There is no account.',
      'Anyone who can open this phone can read it.',
      'If the phone is lost, the diary is lost with it.',
    ],
  },
  review: {
    title: 'Who has checked this',
    text: [
      'No clinician has reviewed this list yet.',
      'The signs and numbers come from published sources.',
      'Each page of the guide names its sources.',
    ],
  },
} as const satisfies AboutWords;

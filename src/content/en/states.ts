import type { StatesWords } from '#content/shape/states.ts';

export const states = {
  notSaved: {
    title: 'This phone could not save your entry',
    text: 'It is still on this screen. The advice still counts.',
    button: 'Try again',
  },
  full: {
    title: 'This phone is full',
    text: 'Delete some photos or apps, then try again. Until then, write on paper.',
    button: 'Try again',
  },
  notOpen: {
    title: 'The diary did not open',
    text: 'Nothing has been erased. Please do not delete the app.',
    button: 'Try again',
    worksNot: {
      title: 'What does not work now',
      text: 'The app cannot compare today with your list. If anything feels wrong, call.',
    },
    works: {
      title: 'What still works',
      items: ['Get help and calling', 'The warning-\u2060sign check', 'The guide'],
    },
    until: {
      title: 'Until it opens',
      steps: ['Close the app fully and open it once more.', 'Write each temperature and its time on paper.'],
    },
  },
  newVersion: {
    title: 'A new version is ready',
    text: 'Your diary stays as it is.',
    button: 'Use it now',
    elsewhere: 'Another window of this app is open, perhaps with something half done. Finish there, close that window, then try again.',
  },
  notUpdated: (version) => `A new version could not be stored whole. Version ${version} goes on as before, and the app will try again.`,
  notKept: 'The app could not be stored for use without internet. It works now, with internet.',
  newerDiary: {
    title: 'This diary was written by a newer version',
    text: 'Close all windows of the app and open it again. Nothing has been erased.',
    button: 'Try again',
  },
  broken: {
    title: 'This page did not work',
    text: 'This is a fault of the app. Your saved entries are kept.',
    button: 'Try again',
    stillWorks: 'You can still call:',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be old.',
    button: 'Go to Today',
  },
} as const satisfies StatesWords;

import type { KeepingWords } from '#content/shape/keeping.ts';

export const keeping = {
  storage: {
    title: 'Storage on this phone',
    row: 'Space, copies, and what is kept where',
    facts: {
      entries: 'In your diary',
      space: 'Space used',
      spaceUsed: (megabytes) => `${megabytes} MB, with the app and its guide`,
      spaceUnknown: 'This phone does not say.',
      copies: 'Copies on this phone',
      copiesSaid: { two: 'Two: one in a database, one in a file', one: 'One. A backup outside the phone matters more.' },
      promise: 'When space runs out',
      promiseSaid: {
        yes: 'This phone has agreed to keep the diary.',
        no: 'This phone may clear the diary.',
        unknown: 'Not known. The phone is asked when the first entry is saved.',
      },
    },
    askAgain: 'Ask the phone again',
    askedAgain: { yes: 'Now the phone has agreed to keep it.', no: 'The phone has not agreed. On the home screen it is more likely to.' },
    what: {
      title: 'What is kept where',
      items: [
        'Your diary and half-filled forms: in a database of this browser, and in a private file beside it.',
        'Numbers, language, colors, reminder times and read pages: in a small store of this browser.',
        'The app and its guide: in this browser, so that they work without internet.',
        'Nothing is kept anywhere else, unless you share it.',
      ],
    },
    lost: {
      title: 'A phone can be lost',
      text: 'Clearing the browser’s data, or losing the phone, takes the diary with it. Only a backup outside the phone helps then.',
    },
  },
  install: {
    title: 'Put the app on the home screen',
    row: 'There the diary is safer',
    first: {
      title: 'Put this app on your home screen',
      text: 'An iPhone may clear the diary of a web page that is not opened for 7 days. On the home screen it is safer.',
      button: 'Show me how',
    },
    why: 'On the home screen it opens like any app, and the phone is less likely to clear your diary.',
    iphone: {
      title: 'On an iPhone or iPad',
      steps: [
        'Tap Share: the square with an arrow, at the edge of Safari. It may be behind the three dots.',
        'Scroll down and tap “Add to Home Screen”. Then tap “Add”.',
        'Open the app from the home screen, and begin there.',
      ],
      otherBrowser: 'You do not see it? Open this page in Safari.',
    },
    offer: {
      button: 'Put it on the home screen',
      accepted: 'Your phone is adding it now. Open the app from there.',
      dismissed: 'Not added. You can do it at any time in the menu of the browser.',
    },
    menu: {
      title: 'In the menu of your browser',
      steps: ['Open the menu: three dots or three lines.', 'Tap “Install app” or “Add to Home screen”.', 'Open the app from there.'],
    },
    installed: { title: 'It is on your home screen', text: 'You have opened it from there. There is nothing more to do.' },
    carry: {
      title: 'Entries you already have',
      text: 'On an iPhone, the home screen app starts empty. Take your entries along:',
      steps: ['Make a backup here, in the browser.', 'Open the app from the home screen.', 'There, under My info, restore from the file.'],
      backup: 'Make a backup',
    },
  },
  erase: {
    title: 'Erase everything',
    row: { title: 'Erase everything', note: 'You see first what will go' },
    goes: {
      title: 'This will go',
      entries: (n) => (n === 1 ? '1 entry of your diary' : `${n} entries of your diary`),
      items: [
        'Warnings, calls and corrections in it',
        'Forms that are half filled in, and questions for the team',
        'Phone numbers, treatment, names and the emergency card',
        'Pages marked as read or saved, reminder times, language and colors',
        'The app’s own files, kept for use without internet',
      ],
    },
    stays: 'Backups, calendar entries and pages that you saved or sent stay where they are. The app cannot reach them.',
    backupFirst: {
      title: 'Make a backup first?',
      text: 'What is erased cannot be brought back without one.',
      button: 'Make a backup',
    },
    sure: {
      title: 'Are you sure?',
      tick: 'I know that nothing can be brought back',
      tickFirst: 'Please tick the line above first.',
      button: 'Erase everything now',
      keep: 'Keep everything',
    },
    working: 'Erasing …',
    notAll: {
      title: 'Not everything could be erased',
      text: 'Close all other windows of this app. Then try again.',
      button: 'Try again',
    },
    done: {
      title: 'Everything has been erased',
      elsewhere: 'Everything has been erased in another window',
      text: 'Nothing of your diary is on this phone any more.',
      network: 'To start anew, the app needs internet once.',
      button: 'Start anew',
    },
  },
} as const satisfies KeepingWords;

import type { SaveFileWords } from '#content/shape/save-file.ts';

export const saveFile = {
  share: 'Save or send the file',
  download: 'Put it with the downloads',
  copy: 'Copy as text',
  noFiles: 'This phone takes no files from the app. Copy the text, and paste it into a note or a mail to yourself.',
  byHand: 'Select all of this text and copy it',
  said: {
    shared: (name) => `The phone has taken the file “${name}”.`,
    cancelled: () => 'You closed it. Nothing has been saved or sent.',
    downloaded: (name) => `The file “${name}” should be with your downloads now.`,
    failed: () => 'This phone could not save or send the file. Nothing has left the app. Try again, or copy it as text.',
    copied: () => 'Copied. Paste it now into a note or a mail to yourself.',
    'by-hand': () => 'This phone does not let the app copy. The text is below.',
    confirmed: () => 'Done. You have seen it there.',
    'not-there': () => 'Then it is not saved yet. Try again, or choose another way.',
  },
  seen: {
    question: 'Look for it there. Did you find it?',
    yes: 'I have seen it there',
    no: 'It is not there',
  },
} as const satisfies SaveFileWords;

import type { CopiesWords } from '#content/shape/copies.ts';

const when = (after: string | null, before: string | null): string => {
  if (after && before) return after === before ? ` from ${after}` : ` from between ${after} and ${before}`;
  if (after) return ` from after ${after}`;
  return before ? ` from before ${before}` : '';
};

export const copies = {
  one: {
    title: 'Your diary is kept once, not twice',
    text: 'Usually this app keeps two copies on the phone. This browser, or this private window, keeps one. Write each temperature on paper too.',
  },
  anothers: {
    title: 'Part of another diary is on this phone',
    text: 'It came from a backup file that was brought back while your diary did not open. The two are never mixed, and nothing of yours was changed. Until this is put right, your diary is kept once, not twice.',
    whatNow: [
      'Make a backup of this diary today, and keep it outside this phone.',
      'Keep the file that was brought back, too.',
      'Then choose one diary for this phone: under My info, erase the diary, and restore the file of the one you chose.',
    ],
    button: 'Make a backup now',
  },
  beside: 'Checking in: each entry is kept beside the diary',
  blocked: {
    title: 'Another window keeps the diary shut',
    text: 'Close every other window and tab of this app. The diary then opens by itself. Nothing has been erased.',
  },
  gap: {
    title: 'Some entries are gone',
    text: (entries, after, before) =>
      `${entries === 1 ? '1 entry' : `${entries} entries`}${when(after, before)} can no longer be found on this phone.`,
    whatNow: 'If one of them was a fever or another warning sign, please enter it again. Until you have read this, the app does not compare. If anything feels wrong, call.',
    backupFirst: [
      'A fever or another warning sign now? Do not look for a file first: call, or enter it here. The numbers are under Get help.',
      'Otherwise, if you have a backup file, use it before you enter anything: a new entry may begin a new diary, and two diaries are never mixed.',
      'Until you have read this, the app does not compare.',
    ],
    button: 'I have read this',
    everything: {
      title: 'What was kept here is gone',
      text: 'The browser on this phone no longer has anything that this app kept: not your answers, and not the entries of your diary, if you had made any.',
    },
  },
} as const satisfies CopiesWords;

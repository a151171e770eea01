/** One file on its way out of the phone, and what came of the last try. */
import { useState } from 'react';
import { canDownload, canShare, copyText, download, share, type OfferedFile, type SaveOutcome } from './offer-file.ts';

/**
 * `copied`: its text is on the clipboard. `by-hand`: the phone does not let the page copy; the text is on screen.
 * `confirmed`: the person has seen it where it should be. `not-there`: they looked, and it was not.
 */
export type SaveState = 'ready' | SaveOutcome | 'copied' | 'by-hand' | 'confirmed' | 'not-there';

/** After these it may be somewhere, and only the person can know. */
export const isHandedOver = (state: SaveState): boolean => state === 'shared' || state === 'downloaded' || state === 'copied' || state === 'by-hand';

/**
 * @param text what “Copy as text” copies
 * @param onDone called when the person says that they have seen the file
 */
export const useSaveFile = (file: OfferedFile, text: string, onDone?: () => void) => {
  const [state, setState] = useState<SaveState>('ready');
  return {
    state,
    /** Null where the phone cannot, so that nothing is offered that will not work. */
    share: canShare(file) ? () => void share(file).then(setState) : null,
    download: canDownload() ? () => setState(download(file)) : null,
    copy: () => void copyText(text).then((copied) => setState(copied ? 'copied' : 'by-hand')),
    confirm: () => {
      setState('confirmed');
      onDone?.();
    },
    notThere: () => setState('not-there'),
  };
};

/** Getting a file out of the phone. Called from the tap itself: browsers let nothing else open the share sheet. */
import { isIosHomeScreen } from '#offline/ios-home-screen.ts';

/** A file that is ready before the tap: what takes time to make is made first. */
export type OfferedFile = {
  readonly name: string;
  /** MIME type, e.g. `text/plain`. */
  readonly type: string;
  readonly content: string;
};

/**
 * `shared`: handed over to whatever was chosen, which says nothing about where it is now. `cancelled`: the person closed the
 * sheet. `downloaded`: given to the browser's downloads. `failed`: it is nowhere.
 */
export type SaveOutcome = 'shared' | 'cancelled' | 'downloaded' | 'failed';

const asFile = ({ name, type, content }: OfferedFile): File => new File([content], name, { type });

/** Whether this phone's share sheet takes this file; it knows some kinds of file only. */
export const canShare = (file: OfferedFile): boolean =>
  typeof navigator.share === 'function' && typeof navigator.canShare === 'function' && navigator.canShare({ files: [asFile(file)] });

/** An anchor download strands people in an iPhone web app that was put on the home screen: no way back, and no file (stack.md 11). */
export const canDownload = (): boolean => !isIosHomeScreen();

/** Never rejects. */
export const share = async (file: OfferedFile): Promise<SaveOutcome> => {
  try {
    await navigator.share({ files: [asFile(file)] });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed';
  }
};

/** The browser may still be reading the file for a while after the tap. */
const forgetAfterMs = 60_000;

export const download = (file: OfferedFile): SaveOutcome => {
  try {
    const address = URL.createObjectURL(asFile(file));
    const link = document.createElement('a');
    link.href = address;
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), forgetAfterMs);
    return 'downloaded';
  } catch {
    return 'failed';
  }
};

/** @returns false when the phone does not let the page copy: then the text is shown, to be copied by hand. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

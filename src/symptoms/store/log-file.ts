/** A file of lines that only grows. An append is done when its bytes are on disk and were read back. */

/** What a browser's synchronous file handle offers (File System Standard, `FileSystemSyncAccessHandle`). */
export type SyncFile = {
  readonly getSize: () => number;
  readonly read: (into: Uint8Array<ArrayBuffer>, options: { readonly at: number }) => number;
  readonly write: (bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }) => number;
  readonly truncate: (size: number) => void;
  readonly flush: () => void;
  readonly close: () => void;
};

/** A line and where it stands, in bytes. */
export type PlacedLine = { readonly text: string; readonly at: number; readonly length: number };

const newLine = 10;

export const readBytes = (file: SyncFile, at: number, length: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(Math.max(0, length));
  const got = file.read(bytes, { at });
  return bytes.subarray(0, got);
};

/**
 * @returns every whole line from byte `from` on. What follows the last line's end was being written when the browser
 * ended, and was called saved by nobody: `end` is where it begins.
 */
export const readLines = (file: SyncFile, from = 0): { readonly lines: readonly PlacedLine[]; readonly end: number } => {
  const bytes = readBytes(file, from, file.getSize() - from);
  const decoder = new TextDecoder();
  const lines: PlacedLine[] = [];
  let start = 0;
  for (let stop = bytes.indexOf(newLine); stop >= 0; stop = bytes.indexOf(newLine, start)) {
    lines.push({ text: decoder.decode(bytes.subarray(start, stop)), at: from + start, length: stop - start });
    start = stop + 1;
  }
  return { lines, end: from + start };
};

/**
 * Writes behind `end`, over whatever a broken-off write left there.
 * @throws whatever the browser throws (no room, for one); the file is then as long as before.
 */
export const appendText = (file: SyncFile, end: number, text: string): number => {
  const bytes = new TextEncoder().encode(text);
  try {
    file.truncate(end);
    const written = file.write(bytes, { at: end });
    file.flush();
    const back = readBytes(file, end, bytes.length);
    if (written !== bytes.length || back.length !== bytes.length || back.some((byte, index) => byte !== bytes[index])) {
      throw new Error('The journal did not give back what was written');
    }
  } catch (error) {
    file.truncate(end);
    file.flush();
    throw error;
  }
  return end + bytes.length;
};

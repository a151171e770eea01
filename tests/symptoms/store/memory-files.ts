/** Files for tests, as a browser's private file system offers them, and what can go wrong with them. */
import type { OpenFile } from '#symptoms/store/keep-journal.ts';
import type { SyncFile } from '#symptoms/store/log-file.ts';

export type MemoryFiles = {
  readonly open: OpenFile;
  /** What is in the files. */
  readonly bytes: Map<string, Uint8Array<ArrayBuffer>>;
  /** Thrown at each use of that kind until set back to null. */
  readonly fail: { open: Error | null; write: Error | null; flush: Error | null };
  /** Times that bytes were forced to disk. */
  flushes: number;
};

export const memoryFiles = (): MemoryFiles => {
  const held = new Set<string>();
  const files: MemoryFiles = { bytes: new Map(), fail: { open: null, write: null, flush: null }, flushes: 0, open: (name) => openFile(name) };
  const openFile: OpenFile = (name) => {
    if (files.fail.open) return Promise.reject(files.fail.open);
    if (held.has(name)) return Promise.reject(new DOMException('held by another', 'NoModificationAllowedError'));
    held.add(name);
    let now = files.bytes.get(name) ?? new Uint8Array();
    const file: SyncFile = {
      getSize: () => now.length,
      read: (into, { at }) => {
        const part = now.subarray(at, at + into.length);
        into.set(part);
        return part.length;
      },
      write: (bytes, { at }) => {
        if (files.fail.write) throw files.fail.write;
        const grown = new Uint8Array(Math.max(now.length, at + bytes.length));
        grown.set(now);
        grown.set(bytes, at);
        now = grown;
        return bytes.length;
      },
      truncate: (size) => {
        const cut = new Uint8Array(size);
        cut.set(now.subarray(0, size));
        now = cut;
      },
      flush: () => {
        const error = files.fail.flush;
        // The browser could not this time.
        files.fail.flush = null;
        if (error) throw error;
        files.flushes += 1;
      },
      // What was not forced to disk is still read, until the power fails.
      close: () => {
        files.bytes.set(name, now);
        held.delete(name);
      },
    };
    return Promise.resolve(file);
  };
  return files;
};

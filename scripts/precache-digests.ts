/** Gives every precached file its digest, so that one changed on the way is refused by the browser and the installation fails as a whole. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Entry = { readonly url: string; readonly size: number };

/** @returns SHA-256, base64, as browsers want it */
export const digestOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('base64');

/** @param folder the built app @returns a transform for Workbox: the digest is the revision too, so a file is fetched anew exactly when it has changed, and then past the browser's own cache */
export const withDigests = (folder: string) => async (entries: readonly Entry[]) => ({
  manifest: await Promise.all(
    entries.map(async (entry) => {
      const digest = digestOf(await readFile(join(folder, entry.url)));
      return { ...entry, revision: digest, integrity: `sha256-${digest}` };
    }),
  ),
});

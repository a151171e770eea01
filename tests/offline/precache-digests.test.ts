/** A file changed on the way is refused by the browser: the list of what is kept carries the digest of each. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withDigests } from '#scripts/precache-digests.ts';

/** As a browser works it out. */
const integrityOf = async (content: string): Promise<string> =>
  `sha256-${btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content)))))}`;

test('each kept file carries the digest by which a browser refuses a changed one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'digests-'));
  try {
    const files = { 'a.js': 'one', 'b.css': 'two' };
    for (const [url, content] of Object.entries(files)) await writeFile(join(folder, url), content);
    const { manifest } = await withDigests(folder)(Object.keys(files).map((url) => ({ url, size: 3 })));
    expect(manifest).toMatchObject([
      { url: 'a.js', integrity: await integrityOf('one') },
      { url: 'b.css', integrity: await integrityOf('two') },
    ]);
    expect(manifest[0]?.revision).not.toBe(manifest[1]?.revision);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** A copy of a built app that is served while its host puts something else in its place. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { digestOf } from '#scripts/precache-digests.ts';
import { serve } from '#scripts/serve.mjs';
import { expect } from './test.ts';

const listed = (file: string): RegExp => new RegExp(`\\{"integrity":"[^"]+","revision":"[^"]+","url":"${file.replaceAll('.', '\\.')}"\\}`);

/** @returns the addresses of all files that the worker of this build keeps */
export const keptFiles = async (build: string): Promise<readonly string[]> =>
  [...(await readFile(join(build, 'worker.js'), 'utf8')).matchAll(/"integrity":"[^"]+","revision":"[^"]+","url":"([^"]+)"/g)].map(([, url = '']) => url);

/** @param dist an empty place for the copy @param build what is served first */
export const serveWithNextVersion = async (dist: string, build = 'dist') => {
  await cp(build, dist, { recursive: true });
  const server = await serve({ dist });
  const replaceAll = async (next: string): Promise<void> => {
    await rm(dist, { recursive: true });
    await cp(next, dist, { recursive: true });
  };
  return {
    url: server.url,
    /** From now on the server has another page, and so another worker. The page of it carries `next-version`. */
    publish: async (): Promise<void> => {
      const html = (await readFile(`${dist}/index.html`, 'utf8')).replace('<title>', '<meta name="next-version" /><title>');
      await writeFile(`${dist}/index.html`, html);
      const digest = digestOf(Buffer.from(html));
      const worker = await readFile(`${dist}/worker.js`, 'utf8');
      const entry = JSON.stringify({ integrity: `sha256-${digest}`, revision: digest, url: 'index.html' });
      expect(listed('index.html').test(worker), 'the page is listed in the worker').toBe(true);
      await writeFile(`${dist}/worker.js`, worker.replace(listed('index.html'), () => entry));
    },
    /** Another build whole; what the one before had is gone. */
    replaceAll,
    /** One byte of the file arrives changed from now on. @returns a way to mend it */
    flipByte: async (file: string): Promise<() => Promise<void>> => {
      const whole = await readFile(join(dist, file));
      const bad = Buffer.from(whole);
      const middle = Math.floor(bad.length / 2);
      bad[middle] = (bad[middle] ?? 0) ^ 1;
      await writeFile(join(dist, file), bad);
      return () => writeFile(join(dist, file), whole);
    },
    /** What the host serves as the worker from now on. */
    putWorker: (script: string): Promise<void> => writeFile(`${dist}/worker.js`, script),
    stop: async (): Promise<void> => {
      await server.stop();
      await rm(dist, { recursive: true });
    },
  };
};

/** Looks for a new version. @returns how it went: `installed` when one waits, `redundant` when it could not be kept whole */
export const lookForVersion = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return 'none';
    while (worker.state === 'installing') {
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    }
    return worker.state;
  });

/** A copy of the built app that can become the next version while it is served. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { serve } from '#scripts/serve.mjs';

export const serveWithNextVersion = async (dist: string) => {
  await cp('dist', dist, { recursive: true });
  const server = await serve({ dist });
  return {
    url: server.url,
    /** From now on the server has another page, and so another worker. The page of it carries `next-version`. */
    publish: async (): Promise<void> => {
      const html = await readFile(`${dist}/index.html`, 'utf8');
      await writeFile(`${dist}/index.html`, html.replace('<title>', '<meta name="next-version" /><title>'));
      const worker = await readFile(`${dist}/worker.js`, 'utf8');
      await writeFile(`${dist}/worker.js`, worker.replace(/("revision":")\w+(","url":"index.html")/, '$1next$2'));
    },
    stop: async (): Promise<void> => {
      await server.stop();
      await rm(dist, { recursive: true });
    },
  };
};

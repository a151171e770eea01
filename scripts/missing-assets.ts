/** A file under /assets/ that does not exist is a real 404, never the page in a script's place. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const missingAssets = (): Plugin => ({
  name: 'missing-assets',
  configurePreviewServer: (server) => {
    const dist = join(server.config.root, server.config.build.outDir);
    server.middlewares.use((request, response, next) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      if (!path.startsWith('/assets/') || existsSync(join(dist, path))) {
        next();
        return;
      }
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    });
  },
});

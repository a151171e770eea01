/** Serves the built app from this machine only, as any plain host of files would. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { preview } from 'vite';
import { headersFor, readHeaders } from './headers-file.mjs';
import { appPort } from './ports.mjs';

const ownAddress = '127.0.0.1';

/** @param {number} port @param {string} host @returns {Promise<boolean>} whether nobody listens there */
const isFree = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve('code' in error && error.code === 'EADDRNOTAVAIL'));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });

/**
 * `localhost` may lead to either address; both must be free, or the browser might meet somebody else's page.
 * @param {number} port
 */
export const portIsFree = async (port) => (await isFree(port, ownAddress)) && (await isFree(port, '::1'));

/**
 * A file under /assets/ that does not exist is a real 404, never the page in a script's place.
 * @param {string} dist @returns {import('vite').Plugin}
 */
const missingAssets = (dist) => ({
  name: 'missing-assets',
  configurePreviewServer: (server) => {
    server.middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (!pathname.startsWith('/assets/') || existsSync(join(dist, pathname))) next();
      else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    });
  },
});

/**
 * What the file _headers of the build asks for; the preview itself says how long a file may be cached.
 * @param {string} dist @returns {import('vite').Plugin}
 */
const ownHeaders = (dist) => ({
  name: 'own-headers',
  configurePreviewServer: (server) => {
    const blocks = readHeaders(`${dist}/_headers`);
    server.middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      for (const [name, value] of headersFor(blocks, pathname)) response.setHeader(name, value);
      next();
    });
  },
});

/**
 * Serves the built app as it is.
 * @param {{ port?: number, dist?: string, headers?: boolean }} [options] without a port, any free one; without `headers`, as a host that knows none
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `stop` also cuts every open connection.
 */
export const serve = async ({ port = 0, dist = 'dist', headers = true } = {}) => {
  if (!existsSync(`${dist}/index.html`)) throw new Error('There is no built app yet: run `npm run build` first.');
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    plugins: [...(headers ? [ownHeaders(dist)] : []), missingAssets(dist)],
    build: { outDir: dist },
    preview: { port, strictPort: true, host: ownAddress },
  });
  const address = server.httpServer.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : port}`,
    stop: async () => {
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      await server.close();
    },
  };
};

if (import.meta.filename === process.argv[1]) {
  const { url } = await serve({ port: Number(process.argv[2] ?? appPort) });
  console.log(url);
}

/** Stands where the rest of the world would be: whatever a browser asks of another origin arrives here, is written down and refused. */
import { once } from 'node:events';
import { createServer } from 'node:http';

export type Trap = {
  /** The address to give a browser as its proxy. */
  readonly url: string;
  /** What was asked for so far: hosts of secure requests, whole addresses of others. */
  readonly asked: readonly string[];
  readonly stop: () => void;
};

/**
 * Asked by the browser itself, not by the page, and out of its reach: Chromium about the fields of forms and, started with
 * a profile that stays, about its own parts and its maker's sign-in.
 */
const browsersOwn = new Set(['content-autofill.googleapis.com', 'update.googleapis.com', 'accounts.google.com']);

const hostOf = (address: string): string => {
  const url = address.includes('://') ? address : `https://${address}`;
  return URL.canParse(url) ? new URL(url).hostname : address;
};

export const startTrap = async (): Promise<Trap> => {
  const asked: string[] = [];
  const hear = (address = '?'): void => {
    if (!browsersOwn.has(hostOf(address))) asked.push(address);
  };
  const server = createServer((request, response) => {
    hear(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hear(request.url);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The trap has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** The diary belongs to the address: when the port is taken, `npm start` says so and stops, and moves to no other. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';

/** The one address that people use. */
const appPort = 4173;

let other: Server | undefined;

/** Takes the port, unless somebody has it already: that serves as well. */
const takePort = async (): Promise<void> => {
  other = createServer();
  other.listen(appPort, '127.0.0.1');
  await once(other, 'listening').catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  });
};

afterEach(() => {
  other?.close();
});

test('with its port taken, it says so in one line and stops before it builds anything', async () => {
  await takePort();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], { encoding: 'utf8', timeout: 20_000 });
  expect(stderr.trim()).toMatch(new RegExp(`^Port ${appPort} is already in use, .*another, empty diary\\.$`));
  expect(stdout).toBe('');
  expect(status).toBe(1);
}, 30_000);

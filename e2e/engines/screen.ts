/** A screen in memory for a browser that has no headless mode. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type Screen = { readonly display: string; readonly stop: () => void };

export const startScreen = async (): Promise<Screen> => {
  // Xvfb itself chooses a free number and writes it to the fourth stream.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => {
    server.kill('SIGKILL');
  };
  const numbers = server.stdio[3];
  if (!numbers) throw new Error('Xvfb did not start.');
  const [number] = (await once(numbers, 'data', { signal: AbortSignal.timeout(15_000) })) as [Buffer];
  return { display: `:${number.toString().trim()}`, stop };
};

import { afterEach, expect, it, vi } from 'vitest';
import { readFile } from '#sharing/start-backup.ts';

/** A worker that breaks as soon as it is asked, after it said so many things. */
const breaking = (...said: readonly string[]) =>
  class extends EventTarget {
    postMessage = (): void => {
      said.forEach((data) => this.dispatchEvent(new MessageEvent('message', { data })));
      this.dispatchEvent(new Event('error'));
    };
    terminate = (): void => undefined;
  };

afterEach(() => vi.unstubAllGlobals());

const file = { text: '{"format":"day-by-day-backup","version":99}' };

it('a file that broke the worker while it read is not read again on the page', async () => {
  vi.stubGlobal('Worker', breaking('started'));
  expect(await readFile({ file, typed: null })).toEqual({ problem: 'unfinished' });
});

it('where no worker starts, the page reads it', async () => {
  vi.stubGlobal('Worker', breaking());
  expect(await readFile({ file, typed: null })).toEqual({ problem: 'newer' });
});

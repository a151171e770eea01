/** The test of every end-to-end file: whatever the page complains about fails the test, and so does whatever it asks of another origin. */
import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '#scripts/serve.mjs';
import { startTrap, type Trap } from './trap.ts';

export type OwnServer = { readonly url: string; readonly stop: () => Promise<void> };

type Fixtures = {
  /** A server of this test's own, which it may stop: from then on there is no network. */
  readonly server: OwnServer;
  readonly complaints: readonly string[];
  /** What a test itself makes the page complain about. */
  readonly provoked: RegExp | null;
  /** The one address that a test means to leave for. */
  readonly leavesFor: string | null;
  readonly nothingLeaves: void;
  /** false where no step hangs on it: the 360 files are then not fetched for use without a network, which costs ten times what opening a page does. */
  readonly keepsFiles: boolean;
  readonly filesKept: void;
};

/** A file asked for after the server was stopped is no complaint: the worker's look for a new version is meant to fail then. */
const expected = /Failed to load resource: net::ERR_|An unknown error occurred when fetching the script/;

const listen = (page: Page, complain: (text: string) => void): void => {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text());
  });
  page.on('pageerror', (error) => complain(error.message));
};

export const test = base.extend<Fixtures, { readonly trap: Trap }>({
  trap: [
    async ({}, use) => {
      const trap = await startTrap();
      await use(trap);
      trap.stop();
    },
    { scope: 'worker' },
  ],
  // The page, its workers and everything else of its context; this machine itself is never asked through it.
  proxy: async ({ trap }, use) => use({ server: trap.url, bypass: 'localhost' }),
  leavesFor: [null, { option: true }],
  nothingLeaves: [
    async ({ trap, leavesFor }, use) => {
      const before = trap.asked.length;
      await use();
      expect(trap.asked.slice(before), 'what was asked of another origin').toEqual(leavesFor === null ? [] : [leavesFor]);
    },
    { auto: true },
  ],
  keepsFiles: [true, { option: true }],
  filesKept: [
    async ({ context, keepsFiles }, use) => {
      // As on a slow line: the worker is on its way for as long as the test lasts.
      if (!keepsFiles)
        await context.addInitScript(() => {
          if ('serviceWorker' in navigator) navigator.serviceWorker.register = () => new Promise(() => undefined);
        });
      await use();
    },
    { auto: true },
  ],
  provoked: [null, { option: true }],
  complaints: [
    async ({ context, provoked }, use) => {
      const complaints: string[] = [];
      const complain = (text: string): void => {
        if (!expected.test(text) && !provoked?.test(text)) complaints.push(text);
      };
      context.on('page', (page) => listen(page, complain));
      await use(complaints);
      expect(complaints, 'what the page complained about').toEqual([]);
    },
    { auto: true },
  ],
  server: async ({}, use) => {
    const server = await serve();
    await use(server);
    await server.stop();
  },
});

export { expect } from '@playwright/test';

/** Resolves when every file of the app is kept on the phone and the page answers from there. */
export const keptOffline = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, { timeout: 45_000 });

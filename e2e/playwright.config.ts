import { defineConfig, devices } from '@playwright/test';
import { findChromium, quietArgs } from '#scripts/browser.mjs';
import { testPort } from '#scripts/ports.mjs';

// Workers inherit the answer, so that a browser brought along is unpacked once.
process.env.CHROMIUM_PATH ??= await findChromium();
const launchOptions = { executablePath: process.env.CHROMIUM_PATH, args: quietArgs };

const shapeless = ['backup', 'calling', 'card-and-pack', 'diary-broken', 'entries', 'first-night', 'getting-help', 'guide', 'installable', 'keeping', 'new-version', 'not-opened', 'nothing-lost', 'offline', 'recording', 'report', 'voices'].map((name) => `${name}.spec.ts`);

/** Phones first. The built app is served as it is: build it before. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A busy machine is no failure: what a test names comes, or it does not.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  use: { baseURL: `http://localhost:${testPort}`, locale: 'en-US', timezoneId: 'America/Los_Angeles' },
  webServer: {
    command: `node scripts/serve.mjs ${testPort}`,
    cwd: '..',
    url: `http://localhost:${testPort}`,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'pixel7', use: { ...devices['Pixel 7'], launchOptions } },
    // What does not hang on the shape of the screen is walked once; the loss tests start a browser of their own.
    { name: 'iphone14', testIgnore: shapeless, use: { ...devices['iPhone 14'], defaultBrowserType: 'chromium', launchOptions } },
  ],
});

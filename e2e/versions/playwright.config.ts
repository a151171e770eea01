import { defineConfig, devices } from '@playwright/test';
import { findChromium, quietArgs } from '#scripts/browser.mjs';

process.env.CHROMIUM_PATH ??= await findChromium();

/** From older builds to this one. */
export default defineConfig({
  testDir: '..',
  testMatch: '*.versions.ts',
  outputDir: '../../test-results/versions',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 300_000,
  reporter: 'line',
  use: { ...devices['Pixel 7'], locale: 'en-US', timezoneId: 'America/Los_Angeles', launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: quietArgs } },
});

import { defineConfig } from '@playwright/test';

/** Other engines than Chromium: the first night in each, with the built app. */
export default defineConfig({
  testDir: '..',
  testMatch: '*.engine.ts',
  globalSetup: '../nothing-leaves.config.ts',
  outputDir: '../../test-results/engines',
  forbidOnly: true,
  workers: 1,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
});

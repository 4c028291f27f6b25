import { defineConfig } from '@playwright/test';
import { browserArguments } from '../tools/find-browser.ts';

/** The journeys: one real browser on the built app, one day after another, and no second tries. */
export default defineConfig({
  testDir: './journeys',
  outputDir: './test-results',
  globalSetup: './open-house.ts',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 15_000,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROME_PATH, args: browserArguments },
  },
});

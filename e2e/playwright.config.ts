import { defineConfig } from '@playwright/test';
import { browserArguments } from '../tools/find-browser.ts';

/** The journeys: real browsers on the built app, two desks side by side, at each one day after another, and no second tries. */
export default defineConfig({
  testDir: './journeys',
  outputDir: './test-results',
  globalSetup: './open-house.ts',
  workers: process.env.HOUSE_URL ? 1 : 2,
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

/** End-to-end tests: the real app, without a screen, on two emulated displays. */
import { defineConfig } from '@playwright/test';

// Playwright finds its configuration by the default export.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // One more than the two cores: takes are read and rows roll in real time, while another app works.
  workers: 3,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  // On a loaded machine a window may be late: such a test is run once more, and `npm test` names it.
  retries: 1,
  forbidOnly: true,
});

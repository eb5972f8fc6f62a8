/** End-to-end tests: the real app, without a screen, on two emulated displays. */
import { defineConfig } from '@playwright/test';

// Playwright finds its configuration by the default export.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // Two cores: a third app at once was tried, and gained nothing.
  workers: 2,
  fullyParallel: true,
  // Three readings aloud take half a minute by themselves, and a loaded machine takes as long again.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  // On a loaded machine a window may be late: such a test is run once more, and `npm test` names it.
  retries: 1,
  forbidOnly: true,
});

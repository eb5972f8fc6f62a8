/** Tests with displays that come and go, under an X server of their own. */
import { defineConfig } from '@playwright/test';

// Playwright finds its configuration by the default export.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/displays',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  forbidOnly: true,
});

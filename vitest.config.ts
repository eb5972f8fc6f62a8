/** Unit tests: everything under tests/ but the end-to-end ones, which Playwright runs. */
import { configDefaults, defineConfig } from 'vitest/config';

// Vitest finds its configuration by the default export.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**'],
    // Tests start processes (the CLI, the linter): generous, as a time is never what is tested.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ['tests/build-cli.ts'],
    coverage: {
      provider: 'v8',
      include: ['core/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 98, functions: 97, statements: 97, branches: 90 },
    },
  },
});

/** Unit tests: everything under tests/ but the end-to-end ones, which Playwright runs. */
import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

// Vitest finds its configuration by the default export.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**', 'tests/displays/**'],
    // Tests start processes (the CLI, the linter): generous, as a time is never what is tested.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/build-cli.ts'],
    // Every test is of pure functions or of processes and folders of its own: nothing is left in a module for the next file, and loading the
    // sources anew for each file took half of the time. Vitest would leave one of two cores idle.
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    coverage: {
      provider: 'custom',
      customProviderModule: 'tests/coverage-in-one-go.ts',
      include: ['core/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 98, functions: 97, statements: 97, branches: 90 },
    },
  },
});

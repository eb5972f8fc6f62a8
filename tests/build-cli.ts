/** Builds the command once before the tests that run it; without this each would. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';

/** Vitest calls this before all tests. */
export const setup = async (): Promise<void> => {
  await promisify(execFile)(process.execPath, [fileURLToPath(new URL('../scripts/build.mjs', import.meta.url)), '--only', 'cli']);
};

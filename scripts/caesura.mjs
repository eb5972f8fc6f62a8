/** `npm run -s caesura -- ...`: builds the CLI where it is out of date, and runs it from where the user stands. */
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { buildTarget } from './build.mjs';
import { root } from './root.mjs';
import { say } from './set-up/say.mjs';
import { setUpTools } from './set-up.mjs';

const program = join(root, 'dist/cli/caesura.js');

try {
  await setUpTools();
  await buildTarget('cli', say);
} catch (error) {
  process.stderr.write(`caesura: ${error.message}\n`);
  process.exit(2);
}
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
// In this same process: its standard streams and exit code are the program's own.
process.argv.splice(1, 1, program);
await import(pathToFileURL(program).href);

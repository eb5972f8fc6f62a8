/** `npm start [-- script]`: sets up what is missing, builds, and opens the app on a script, a sample where none is named. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { sandboxSwitches, virtualScreenSwitches } from './electron-switches.mjs';
import { endWell } from './end.mjs';
import { root } from './root.mjs';
import { openScreen } from './set-up/screen.mjs';
import { say } from './set-up/say.mjs';
import { setUp } from './set-up.mjs';
import { supervise } from './supervise.mjs';

const sample = join(root, 'docs/samples/evening-rundown.txt');

/** npm changes to the checkout; a script is named from where the user stands. */
const scriptsOf = (args) => {
  const here = process.env.INIT_CWD ?? process.cwd();
  return args.map((argument) => (argument.startsWith('-') ? argument : resolve(here, argument)));
};

await endWell(async () => {
  const named = scriptsOf(process.argv.slice(2));
  const missing = named.find((argument) => !argument.startsWith('-') && !existsSync(argument));
  if (missing !== undefined) throw new Error(`there is no file ${missing}`);
  const electron = await setUp();
  const { buildTarget } = await import('./build.mjs');
  for (const target of ['main', 'renderer']) await buildTarget(target, say);
  const scripts = named.some((argument) => !argument.startsWith('-')) ? named : [...named, sample];
  const screen = await openScreen();
  const switches = [...sandboxSwitches, ...(screen.virtual ? virtualScreenSwitches : [])];
  say(`starting Electron ${electron.version} on ${scripts.at(-1)}`);
  try {
    // After a crash the script that was open comes back by itself, whichever was named here.
    const args = { first: [...switches, root, ...scripts], again: [...switches, root] };
    return await supervise(electron.executable, args, { stdio: 'inherit', env: { ...process.env, ...screen.env } });
  } finally {
    screen.close();
  }
});

/** `npm start [-- script.txt]`: sets up what is missing, builds, opens the app on a script (a sample where none is named). */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { root } from './root.mjs';
import { electronSwitches, main, setUp } from './set-up.mjs';
import { lacksDisplay, startXvfb } from './set-up/display.mjs';

/** npm changes to the checkout's folder; the user named the script from where they were. */
const scriptFile = () => {
  const [named] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  return named === undefined ? join(root, 'docs/samples/harbour-bridge.txt') : resolve(process.env.INIT_CWD ?? process.cwd(), named);
};

const display = async () => {
  if (!lacksDisplay()) return { environment: {}, switches: [], stop: () => undefined };
  const server = await startXvfb();
  process.stderr.write(`This machine has no display: the app runs under Xvfb on ${server.display}. Ctrl+C ends it.\n`);
  return { environment: { DISPLAY: server.display }, switches: ['--disable-gpu'], stop: server.stop };
};

/** Builds and runs the app until it ends; extra switches go to Electron. */
export const start = async (file, extra = []) => {
  const electron = await setUp();
  const { buildTarget } = await import('./build.mjs');
  for (const target of ['main', 'renderer']) await buildTarget(target);
  const { environment, switches, stop } = await display();
  const child = spawn(electron.binary, [...electronSwitches(), ...switches, ...extra, root, file], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  // The terminal's Ctrl+C reaches the app too: it asks about unsaved text, so we wait for it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (exitCode) => done(exitCode ?? 1));
  });
  stop();
  process.exitCode = code;
};

if (process.argv[1] === import.meta.filename) await main(() => start(scriptFile(), process.argv.slice(2).filter((argument) => argument.startsWith('--'))));

/** `npm run dev`: builds and runs the app, and again after each change of the sources. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './root.mjs';
import { sandboxSwitches } from './electron-switches.mjs';
import { endWell } from './end.mjs';
import { openScreen } from './set-up/screen.mjs';
import { setUp } from './set-up.mjs';

/** Editors write a file in several steps: wait until they are done. Milliseconds. */
const SETTLE = 150;

const changes = (changed) => {
  let timer;
  for (const folder of ['core', 'electron', 'renderer']) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(changed, SETTLE);
    });
  }
};

await endWell(async () => {
  const electron = await setUp();
  const { buildTarget } = await import('./build.mjs');
  const screen = await openScreen();
  const file = join(root, 'docs/samples/harbour-bridge.txt');
  let app;
  const restart = async () => {
    try {
      for (const target of ['main', 'renderer']) await buildTarget(target);
    } catch (error) {
      // The last build that worked stays on the screen until the fault is mended.
      process.stderr.write(`${error.message}\n`);
      return;
    }
    // The app keeps its place and its unsaved text, so that a restart goes on where it was.
    app?.kill();
    app = spawn(electron.executable, [...sandboxSwitches, root, file], { stdio: 'inherit', env: { ...process.env, ...screen.env } });
  };
  changes(() => void restart());
  await restart();
});

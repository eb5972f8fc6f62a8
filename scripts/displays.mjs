/** `npm run test:displays`: displays that are unplugged and plugged in, under an X server with dummy outputs. Skipped, with a notice, where there is none. */
import process from 'node:process';
import { endWell } from './end.mjs';
import { runPlaywright } from './playwright.mjs';
import { capture } from './set-up/run.mjs';
import { say } from './set-up/say.mjs';
import { setUp } from './set-up.mjs';
import { setUpRig } from './set-up/system-libraries.mjs';

const hasRig = async () => (await capture('sh', ['-c', 'command -v Xorg && command -v openbox && command -v xrandr && command -v xdotool && ls /usr/lib/xorg/modules/drivers/dummy_drv.so'])).code === 0;

await endWell(async () => {
  if (process.platform !== 'linux') {
    say('test:displays skipped: it wants an X server with dummy outputs, which only Linux has');
    return 0;
  }
  const electron = await setUp();
  if (!(await hasRig())) await setUpRig().catch((error) => say(error.message));
  if (!(await hasRig())) {
    say('test:displays skipped: no Xorg with the dummy driver, openbox, xrandr and xdotool');
    return 0;
  }
  const { buildTarget } = await import('./build.mjs');
  for (const target of ['main', 'renderer']) await buildTarget(target);
  return runPlaywright('tests/displays', electron, process.argv.slice(2));
});

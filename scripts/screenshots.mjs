/** `npm run screenshots`: runs the real app on a sample script and takes the pictures of the documentation, into docs/images/. */
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { takeCaptionPicture } from './screenshots/captions.mjs';
import { takePrompterPictures } from './screenshots/prompter-pictures.mjs';
import { takeRehearsalPictures } from './screenshots/rehearsal.mjs';
import { sandboxSwitches } from './electron-switches.mjs';
import { endWell } from './end.mjs';
import { root } from './root.mjs';
import { say } from './set-up/say.mjs';
import { setUp } from './set-up.mjs';

const switches = ['--ozone-platform=headless', '--disable-gpu', '--force-device-scale-factor=1'];

/** Where the reading is in the pictures, and how long it has rolled by then, ms. */
const PLACE = 13_600;
const ROLLED = 2500;

const order = async (operator, command) => {
  const answer = await operator.evaluate((one) => globalThis.caesura.call('command.order', one), command);
  if (!answer.ok) throw new Error(`${command.kind} was refused: ${answer.error.message}`);
};

const openOutput = async (operator) => {
  const status = await operator.evaluate(() => globalThis.caesura.call('outputs.read'));
  if (status.ok && status.value[0].open) return;
  const displays = await operator.evaluate(() => globalThis.caesura.call('displays.read'));
  const second = displays.value.find(({ primary }) => !primary);
  await operator.evaluate((input) => globalThis.caesura.call('output.open', input), { output: 1, displayId: second.id, fullScreen: true, covering: false });
};

const setSize = (app, role, width, height) =>
  app.evaluate(
    ({ BrowserWindow }, size) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes(`/${size.role}/`));
      window.setContentSize(size.width, size.height);
    },
    { role, width, height },
  );

const takePictures = async (app, windowOf) => {
  const operator = await windowOf(app, 'operator');
  await operator.waitForSelector('.cue-list__rows > *');
  await openOutput(operator);
  const prompter = await windowOf(app, 'prompter');
  await prompter.waitForSelector('[data-cue]');
  await setSize(app, 'operator', 1440, 900);
  await setSize(app, 'prompter', 1920, 1080);
  await order(operator, { kind: 'set-target', target: 65_000 });
  await order(operator, { kind: 'jump-time', to: PLACE });
  await order(operator, { kind: 'roll' });
  await new Promise((resolve) => setTimeout(resolve, ROLLED));
  const folder = join(root, 'docs/images');
  await mkdir(folder, { recursive: true });
  await operator.screenshot({ path: join(folder, 'operator.png') });
  await prompter.screenshot({ path: join(folder, 'prompter.png') });
  await order(operator, { kind: 'hold' });
  await takeRehearsalPictures(operator, folder);
  await takeCaptionPicture(app, operator, join(folder, 'captions.png'));
  say('docs/images/operator.png and docs/images/prompter.png are new');
};

/** Starts the app on a script, on these screens, with settings of its own. */
const starter = (executable, launchElectron) => async (screens, script) => {
  const data = await mkdtemp(join(tmpdir(), 'caesura-screenshots-'));
  // Takes lie beside the script: the sample itself gets none.
  const copy = join(data, basename(script));
  await copyFile(script, copy);
  const args = [...sandboxSwitches, ...switches, `--screen-info=${screens}`, `--user-data-dir=${data}`, root, copy];
  const app = await launchElectron(executable, args);
  const end = async () => {
    await app.evaluate(({ app: electron }) => electron.exit(0)).catch(() => undefined);
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  return { app, end };
};

await endWell(async () => {
  const { executable } = await setUp();
  const [{ buildTarget }, { launchElectron, windowOf }] = await Promise.all([import('./build.mjs'), import('./launch-electron.mjs')]);
  for (const target of ['main', 'renderer']) await buildTarget(target, say);
  const start = starter(executable, launchElectron);
  // `npm run screenshots -- prompter` takes those of the prompter alone.
  if (process.argv[2] !== 'prompter') {
    const { app, end } = await start('{1440x900}{1920x1080}', join(root, 'docs/samples/harbour-bridge.txt'));
    try {
      await takePictures(app, windowOf);
    } finally {
      await end();
    }
  }
  await takePrompterPictures({ root, start, windowOf, folder: join(root, 'docs/images') });
  say('docs/images/prompter-*.png are new');
});

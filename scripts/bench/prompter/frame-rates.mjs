/** Measures whether the rows stand where the clock says at other frame rates than the display's, from 30 to 144 frames a second. */
import { fileURLToPath } from 'node:url';
import { wait } from './launch.mjs';
import { order, withOurWindows } from './our-windows.mjs';
import { percentile } from './percentile.mjs';
import { sampleRows } from './position-error.mjs';

/** Frames a second: slow and usual displays, and those of phones and games. */
const rates = [30, 60, 120, 144];
/** How long each rate is watched, ms. */
const watched = 3000;

const hook = fileURLToPath(new URL('offscreen/hook.cjs', import.meta.url));

/** Asks for so many frames a second of every window that is painted off the screen; gives how many there are. */
const setRate = (app, rate) =>
  app.evaluate(({ webContents }, wanted) => {
    const pages = webContents.getAllWebContents().filter((one) => one.isOffscreen());
    for (const page of pages) page.setFrameRate(wanted);
    return pages.length;
  }, rate);

const watch = async ({ app, prompter }, rate) => {
  if ((await setRate(app, rate)) !== 1) throw new Error('The prompter window is not painted off the screen.');
  await wait(300);
  const { errors, moved } = await sampleRows({ prompter }, watched);
  if (moved === 0) throw new Error(`No frame moved the rows at ${rate} frames a second.`);
  return { rate, shown: (errors.length * 1000) / watched, error: percentile(errors, 0.99) };
};

/** For each rate: the frames a second that came, and the 99th percentile of the distance between the rows and where they should be, px. */
export const frameRates = (executable) =>
  withOurWindows(
    executable,
    20_000,
    async (windows) => {
      await order(windows.operator, { kind: 'roll' });
      await wait(1000);
      const watches = [];
      for (const rate of rates) watches.push(await watch(windows, rate));
      return watches;
    },
    ['-r', hook],
  );

/** Measures how another prompter's technique rolls 20,000 words. */
import { fileURLToPath } from 'node:url';
import { judgeFrames, shownFrames } from './late-frames.mjs';
import { keepBusy, rendererOf, wait, withElectron } from './launch.mjs';
import { speedAt } from './speeds.mjs';
import { traceWhile } from './trace.mjs';

const peer = fileURLToPath(new URL('./peer/main.mjs', import.meta.url));

/** What the frames of one technique showed over so many seconds. */
export const peerFrames = (executable, technique, text, seconds) =>
  withElectron(executable, [peer], async (app) => {
    const page = await app.firstWindow();
    await page.waitForLoadState();
    await page.evaluate(([name, script]) => globalThis.begin(name, script), [technique, text]);
    await wait(1500);
    const pid = await rendererOf(app, page);
    const events = await traceWhile(app, async () => {
      for (let second = 0; second < seconds; second += 1) {
        await page.evaluate((speed) => globalThis.change(speed), speedAt(second));
        await keepBusy(page);
        await wait(900);
      }
    });
    return judgeFrames(shownFrames(events, pid));
  });

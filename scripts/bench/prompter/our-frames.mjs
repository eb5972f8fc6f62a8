/** Measures how our prompter window rolls, with the operator's window and its preview rolling beside it. */
import { judgeFrames, shownFrames } from './late-frames.mjs';
import { keepBusy, wait } from './launch.mjs';
import { order } from './our-windows.mjs';
import { speedAt } from './speeds.mjs';
import { traceWhile } from './trace.mjs';

/** What the frames of the prompter window showed over so many seconds. */
export const ourFrames = async ({ app, operator, prompter, pid }, seconds) => {
  await order(operator, { kind: 'roll' });
  await wait(1500);
  const events = await traceWhile(app, async () => {
    for (let second = 0; second < seconds; second += 1) {
      await order(operator, { kind: 'set-speed', speed: speedAt(second) });
      await keepBusy(prompter);
      await wait(900);
    }
  });
  await order(operator, { kind: 'hold' });
  return judgeFrames(shownFrames(events, pid));
};

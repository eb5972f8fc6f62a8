/** Measures how our prompter window rolls, with the operator's window and its preview rolling beside it. */
import { judgeFrames, mainFramesASecond, shownFrames } from './late-frames.mjs';
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

/** For so long the rows roll undisturbed to see whether the page has work at each frame, seconds: two of its own countings of frames are in it. */
const undisturbed = 10;

/** How often a second the page of a prompter that only rolls has work of its main thread at a frame; a script at each would be 60. */
export const ourMainFrames = async ({ app, operator, pid }) => {
  await order(operator, { kind: 'roll' });
  await wait(3000);
  const events = await traceWhile(app, () => wait(undisturbed * 1000));
  await order(operator, { kind: 'hold' });
  return mainFramesASecond(events, pid, undisturbed);
};

/** Tells the main process every few seconds how many frames a second this window makes: what the operator sees. */
import { client } from '../bridge/client.ts';
import { type FrameCount, beginCount, countFrame, framesPerSecond } from './frame-count.ts';

/** So many frames are counted for a report: a fifth of a second at 60 Hz. */
const counted = 12;
/** After a report no frame is counted for so long, ms: the page has no script at a frame then, and the compositor rolls by itself. */
const rest = 4800;

const report = (count: FrameCount, at: number): void => {
  void client.call('output.report', {
    framesPerSecond: framesPerSecond(count, at),
    width: Math.max(1, window.innerWidth),
    height: Math.max(1, window.innerHeight),
  });
};

/** Counts frames now, reports and does it again after a rest; a page of another size reports at once. */
export const reportFrames = (): void => {
  let count: FrameCount | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const onFrame = (at: number): void => {
    count = count === null ? beginCount(at) : countFrame(count);
    if (count.frames < counted) {
      requestAnimationFrame(onFrame);
      return;
    }
    report(count, at);
    count = null;
    resting = setTimeout(sample, rest);
  };
  const sample = (): void => {
    resting = undefined;
    requestAnimationFrame(onFrame);
  };
  window.addEventListener('resize', () => {
    if (resting === undefined) return;
    clearTimeout(resting);
    sample();
  });
  sample();
};

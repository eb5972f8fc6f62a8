/** Tells the main process, about twice a second, how many frames this window makes: what the operator sees, and a sign of life. */
import { client } from '../bridge/client.ts';
import { type FrameCount, beginCount, countFrame, framesPerSecond } from './frame-count.ts';

/** Between reports, ms. */
const reportEvery = 500;

const report = (count: FrameCount, at: number): void => {
  void client.call('output.report', {
    framesPerSecond: framesPerSecond(count, at),
    width: Math.max(1, window.innerWidth),
    height: Math.max(1, window.innerHeight),
  });
};

/** Counts every frame from now on and reports; a frame's work is one addition. */
export const reportFrames = (): void => {
  let count: FrameCount | null = null;
  const onFrame = (at: number): void => {
    count = count === null ? beginCount(at) : countFrame(count);
    if (at - count.since >= reportEvery) {
      report(count, at);
      count = beginCount(at);
    }
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
};

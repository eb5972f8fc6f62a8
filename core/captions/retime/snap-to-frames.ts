/** Puts the times of a track on the frames of the video. */
import { type FrameRate, frameTime, nearestFrame } from '../frame-rate.ts';
import type { Caption, Track } from '../track.ts';

/** Every time at the frame nearest to it; a caption is at least one frame long, and none overlaps that did not before. */
export const snapToFrames = (track: Track, rate: FrameRate): Track => {
  const snapped: Caption[] = [];
  let endBefore = 0;
  for (const [index, caption] of track.entries()) {
    const apart = caption.start >= (track[index - 1]?.end ?? 0);
    const start = Math.max(0, nearestFrame(caption.start, rate), apart ? endBefore : 0);
    endBefore = Math.max(nearestFrame(caption.end, rate), start + 1);
    snapped.push({ ...caption, start: frameTime(start, rate), end: frameTime(endBefore, rate) });
  }
  return snapped;
};

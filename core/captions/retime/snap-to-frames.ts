/** Puts the times of a track on the frames of the video. */
import { type FrameRate, frameTime, nearestFrame } from '../times/frame-rate.ts';
import type { Caption, Track } from '../track.ts';
import { earlierEnds } from './earlier-ends.ts';

/** Every time at the frame nearest to it; a caption is at least one frame long, and none overlaps that did not before. */
export const snapToFrames = (track: Track, rate: FrameRate): Track => {
  const ends = earlierEnds(track);
  return track.map((caption): Caption => {
    const start = Math.max(0, nearestFrame(caption.start, rate), ends.floorFor(caption.start));
    const end = Math.max(nearestFrame(caption.end, rate), start + 1);
    ends.add(caption.end, end);
    return { ...caption, start: frameTime(start, rate), end: frameTime(end, rate) };
  });
};

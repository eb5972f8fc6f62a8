/** Counts frames into frames a second: pure arithmetic on their times. */

/** Frames counted since the last report: how many, and when the count began, ms. */
export type FrameCount = { readonly frames: number; readonly since: number };

/** A count that begins at a frame. */
export const beginCount = (at: number): FrameCount => ({ frames: 0, since: at });

/** The count with one more frame. */
export const countFrame = ({ frames, since }: FrameCount): FrameCount => ({ frames: frames + 1, since });

/** Frames a second of a count up to a frame's time in ms, to a tenth; 0 when no time has gone by. */
export const framesPerSecond = ({ frames, since }: FrameCount, at: number): number =>
  at > since ? Math.min(1000, Math.round((frames * 10_000) / (at - since)) / 10) : 0;

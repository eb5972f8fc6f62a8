/** Decides how much to lay out around the reading line, and when to lay out more: about three screens in all. */
import { type Ms, ms } from '../../core/units/time.ts';
import type { Reach } from './choose-window.ts';

/** What is laid out around the reading line; all in px of the layer. */
export type Covered = {
  /** The reading line. */
  readonly y: number;
  /** Its distance from the top of the screen. */
  readonly markerY: number;
  /** Height of the screen. */
  readonly height: number;
  /** Where the laid-out rows begin and end. */
  readonly top: number;
  readonly bottom: number;
  /** True when nothing comes before, or after, what is laid out. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/** Laid out beyond the screen in the direction of the roll, and behind it, screens. */
const ahead = 1.4;
const behind = 0.7;
/** More is laid out as soon as less than this is left beyond the screen, screens: seconds before it is seen. */
const least = 0.6;
/** The shortest and longest wait before looking again, ms. */
const shortestWait = 30;
const longestWait = 5_000;

/** How far to lay out from the top of the paragraph that is read, `inside` px of which are above the reading line. */
export const reachOf = (inside: number, markerY: number, height: number, speed: number): Reach => ({
  above: Math.max(0, markerY + (speed < 0 ? ahead : behind) * height - inside),
  below: inside + (height - markerY) + (speed < 0 ? behind : ahead) * height,
});

/** Where the reading line may go before more must be laid out; infinite where the script ends. */
const roomOf = ({ markerY, height, top, bottom, isFirst, isLast }: Covered, spare: number): { readonly low: number; readonly high: number } => ({
  low: isFirst ? -Infinity : top + markerY + spare * height,
  high: isLast ? Infinity : bottom - (height - markerY) - spare * height,
});

/** True when all that the screen shows is laid out, with some to spare where the roll goes. */
export const isCovered = (covered: Covered, speed: number): boolean => {
  const { low, high } = roomOf(covered, 0);
  const spare = roomOf(covered, least);
  return covered.y >= (speed < 0 ? spare.low : low) && covered.y <= (speed > 0 ? spare.high : high);
};

/** In how many ms to lay out more, rolling on from `time`; null when that is never. */
export const wakeAt = (covered: Covered, track: { readonly timeAt: (y: number) => Ms }, time: Ms, speed: number): Ms | null => {
  const { low, high } = roomOf(covered, least);
  const edge = speed > 0 ? high : low;
  if (speed === 0 || !Number.isFinite(edge)) return null;
  const left = (track.timeAt(edge) - time) / speed;
  return ms(Math.min(longestWait, Math.max(shortestWait, left)));
};

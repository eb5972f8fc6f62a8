/** Decides whether a show that a crash held goes on rolling by itself. */
import { statSync } from 'node:fs';

/** How a recovered show was left: whether it rolled, and how long ago it was last heard of, ms of wall time. */
export type LeftBehind = { readonly rolling: boolean; readonly outage: number };

/** True when it rolls on by itself: it rolled, and the outage was at most `within` ms. A stepped wall clock (an outage below 0) never makes it roll. */
export const rollsOn = ({ rolling, outage }: LeftBehind, within: number): boolean => rolling && outage >= 0 && outage <= within;

/** How long ago a file was last written, ms; Infinity when it is not there. The journal is written ten times a second while the show rolls. */
export const silenceOf = (path: string, wall: () => number = Date.now): number => {
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return written === undefined ? Infinity : Math.round(wall() - written);
};

/** The boxes of a track's captions, none over another where captions at different places are shown together. */
import type { Caption, Track } from '../track.ts';
import { boxOf, type CaptionBox } from './caption-box.ts';

/** A line's height, percentage of the picture: 125 % of one of 24 cells, as our styles have it. */
const lineHeight = (100 / 24) * 1.25;

const isSame = (one: CaptionBox, other: CaptionBox): boolean =>
  one.left === other.left && one.top === other.top && one.width === other.width && one.height === other.height && one.displayAlign === other.displayAlign && one.vertical === other.vertical;

/** A column's width, at 16:9. */
const columnWidth = (lineHeight * 9) / 16;

/** The box no wider than its columns: those from right to left are pushed to the right edge first. */
const narrow = (box: CaptionBox, { lines }: Caption): CaptionBox => {
  const width = Math.min(box.width, Math.ceil(lines.length * columnWidth));
  const free = box.width - width;
  const [first, last] = box.vertical === 'rl' ? [free, 0] : [0, free];
  const before = { before: first, center: free / 2, after: last }[box.displayAlign];
  return { ...box, left: Math.round((box.left + before) * 100) / 100, width };
};

/** The box no higher than its lines, at the edge that they are pushed to: that is the place, the other edge is free. */
const compact = (box: CaptionBox, caption: Caption): CaptionBox => {
  if (box.vertical !== null) return narrow(box, caption);
  const { lines } = caption;
  const height = Math.min(box.height, Math.ceil(lines.length * lineHeight));
  const free = box.height - height;
  const above = { before: 0, center: free / 2, after: free }[box.displayAlign];
  return { ...box, top: Math.round((box.top + above) * 100) / 100, height };
};

/** Of so many captions that are shown together the places are compared: no picture holds more, and a file that says so must not take for ever. */
const mostTogether = 50;

/** Indices of the captions that are shown together with one in another box. */
const crowded = (track: Track, boxes: readonly CaptionBox[]): ReadonlySet<number> => {
  const found = new Set<number>();
  let shown: readonly number[] = [];
  track.forEach(({ start }, index) => {
    shown = shown.filter((other) => (track[other]?.end ?? 0) > start);
    const box = boxes[index];
    for (const other of shown) {
      const before = boxes[other];
      if (box !== undefined && before !== undefined && !isSame(box, before)) found.add(index).add(other);
    }
    shown = [...shown, index].slice(-mostTogether);
  });
  return found;
};

/**
 * The box of each caption. IMSC 1.1 ("Region", Dimensions and Position) wants no two regions that are presented together to overlap: only
 * places that are nearer to one another than their lines are high do here, as they do on every player.
 */
export const boxesOfTrack = (track: Track): readonly CaptionBox[] => {
  const boxes = track.map(({ placement }) => boxOf(placement));
  const tight = crowded(track, boxes);
  return boxes.map((box, index) => {
    const caption = track[index];
    return caption === undefined || !tight.has(index) ? box : compact(box, caption);
  });
};

/** Captions that fill more rows than a format has, parted in time: no word is left out. */
import { splitAtTime } from './edit/edit-words.ts';
import { inTimeOrder } from './in-time-order.ts';
import type { Caption, Track } from './track.ts';
import { ms } from '../units/time.ts';

/** How many rows a caption fills, once long lines are broken. */
export type RowCount = (caption: Caption) => number;

/** Two milliseconds at least: each part needs one. */
const withRoom = (caption: Caption): Caption => (caption.end - caption.start < 2 ? { ...caption, end: ms(caption.start + 2) } : caption);

/** A caption in parts of `most` rows, each with its share of the time; whole where there is but one letter to part. By halves: so no depth is great. */
const parted = (caption: Caption, rowsOf: RowCount, most: number): readonly Caption[] => {
  const rows = rowsOf(caption);
  if (rows <= most) return [caption];
  const whole = withRoom(caption);
  const parts = Math.ceil(rows / most);
  const share = ((whole.end - whole.start) * Math.floor(parts / 2)) / parts;
  const split = splitAtTime([whole], { at: 0, time: whole.start + Math.min(Math.max(share, 1), whole.end - whole.start - 1) });
  return split.ok ? split.value.flatMap((part) => parted(part, rowsOf, most)) : [caption];
};

/** The track with every caption in `most` rows: those that fill more are several, one after the other. The very same track where none does. */
export const splitTall = (track: Track, rowsOf: RowCount, most: number): Track => {
  const parts = track.flatMap((caption) => parted(caption, rowsOf, most));
  return parts.length === track.length ? track : inTimeOrder(parts);
};

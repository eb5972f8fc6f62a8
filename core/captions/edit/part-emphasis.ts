/** The emphasis of a part of a caption: it stays with its words, and the times of words stay where they are in the video. */
import { emphasisFrom, signsIn } from '../emphasis/emphasis.ts';
import type { Caption } from '../track.ts';
import { emphasisAt } from '../emphasis/word-times.ts';

/** Of `caption` for a part of it: `lines` are its words from the sign `at` on, shown from `start` to `end`. */
export const partEmphasis = (caption: Pick<Caption, 'start' | 'end' | 'emphasis'>, at: number, { start, end, lines }: Pick<Caption, 'start' | 'end' | 'lines'>): Caption['emphasis'] =>
  emphasisFrom(emphasisAt(caption, start, end), at, signsIn(lines.join('')));

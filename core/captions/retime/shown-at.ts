/** Gives a caption other times: its words keep theirs where only its ends are moved. */
import type { Ms } from '../../units/time.ts';
import { withEmphasis } from '../edit/carry-emphasis.ts';
import type { Caption } from '../track.ts';
import { emphasisAt } from '../emphasis/word-times.ts';

/**
 * The caption shown from `start` to `end`. Where one end alone is moved, or it is only shown longer, times of words stay where they are in the
 * video, and those that are outside then go; else the whole is moved, and they with it. The very same caption where nothing changes.
 */
export const shownAt = (caption: Caption, start: Ms, end: Ms): Caption => {
  if (start === caption.start && end === caption.end) return caption;
  const stays = start === caption.start || end === caption.end || (start < caption.start && end > caption.end);
  const moved = { ...caption, start, end };
  return stays ? withEmphasis(moved, emphasisAt(caption, start, end)) : moved;
};

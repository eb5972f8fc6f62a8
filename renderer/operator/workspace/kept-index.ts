/** Where a caption is after the captions have changed: by what it is, else by when it is. */
import type { Track } from '../../../core/captions/track.ts';
import { lastIndexNotAfter } from '../../../core/units/last-index-not-after.ts';
import { captionAt } from './caption-at.ts';

/** Captions that are cut anew are numbered anew: the same id is the same caption only where its words or its start are. */
const sameCaption = (one: Track[number] | undefined, other: Track[number] | undefined): boolean =>
  one !== undefined && one.id === other?.id && (one.start === other.start || one.lines.join('\n') === other.lines.join('\n'));

/** The index after a change: of the same caption; where it is gone, of the one shown at its start, or the next, or the last. -1 stays. */
export const keptIndex = (before: Track, after: Track, index: number): number => {
  const caption = before[index];
  if (caption === undefined || after.length === 0 || sameCaption(after[index], caption)) return index;
  const same = after.findIndex((other) => sameCaption(other, caption));
  if (same >= 0) return same;
  const shown = captionAt(after, caption.start);
  return shown >= 0 ? shown : Math.min(after.length - 1, lastIndexNotAfter(after.length, (at) => after[at]?.start ?? 0, caption.start) + 1);
};

/** What a drag of a caption's block comes to: moved or stretched, up to its neighbours, to what lies near. */
import { roomOf } from '../../../../core/captions/edit/room.ts';
import type { Track } from '../../../../core/captions/track.ts';
import { ms, type Ms } from '../../../../core/units/time.ts';

/** Which part of a block is dragged. */
export type Grip = 'start' | 'end' | 'body';

/** A drag: of which caption, by which part, and how far by now, ms. */
export type Drag = { readonly at: number; readonly grip: Grip; readonly by: number };

/** Where a drag may snap to, and how near it must be, ms; `frame` gives the frame that is nearest to a time. */
export type SnapTo = { readonly times: readonly number[]; readonly within: number; readonly frame: (time: number) => number };

/** The new times of the dragged caption. */
export type DraggedTimes = { readonly start: Ms; readonly end: Ms };

const nearest = (time: number, { times, within }: SnapTo): number | null => {
  let best: number | null = null;
  for (const candidate of times) {
    if (Math.abs(candidate - time) <= within && (best === null || Math.abs(candidate - time) < Math.abs(best - time))) best = candidate;
  }
  return best;
};

/** How far an edge must still go to what it snaps to, or else to a frame. */
const pull = (time: number, snap: SnapTo): number => (nearest(time, snap) ?? snap.frame(time)) - time;

/** The least length that a drag leaves, ms. */
const leastLength = 40;

/** The times that a drag gives; those of now when there is no such caption. */
export const draggedTimes = (track: Track, { at, grip, by }: Drag, snap: SnapTo): DraggedTimes => {
  const caption = track[at];
  if (caption === undefined) return { start: ms(0), end: ms(1) };
  const { start, end } = caption;
  const { from, to } = roomOf(track, at, caption);
  if (grip === 'start') return { start: ms(Math.round(Math.min(end - leastLength, Math.max(from, start + by + pull(start + by, snap))))), end };
  if (grip === 'end') return { start, end: ms(Math.round(Math.max(start + leastLength, Math.min(to, end + by + pull(end + by, snap))))) };
  const endFirst = nearest(start + by, snap) === null && nearest(end + by, snap) !== null;
  const step = by + (endFirst ? pull(end + by, snap) : pull(start + by, snap));
  const kept = Math.round(Math.max(from - start, Math.min(to - end, step)));
  return { start: ms(start + kept), end: ms(end + kept) };
};

/** The captions as they lie while a take is played back: they keep the ruling times, and are drawn where their words are now. */
import type { Track } from '../../../core/captions/track.ts';
import { carryPosition } from '../../../core/show/carry-position.ts';
import type { Show } from '../../../core/show/show.ts';
import { timelineOf } from '../../../core/show/timeline-of.ts';
import type { Ms } from '../../../core/units/time.ts';
import { unfolded } from './unfolded.ts';

/** The track where its words are on the timeline. For looking at: nothing is exported of it. */
export const playedCaptions = ({ document, profile, ruling, cloaked, timeline }: Pick<Show, 'document' | 'profile' | 'ruling' | 'cloaked' | 'timeline'>, track: Track): Track => {
  if (ruling.played === null) return unfolded(track, timeline);
  const ruled = timelineOf(document.rundown, profile, { ...ruling, played: null }, cloaked);
  const carry = (at: Ms): Ms => carryPosition(ruled, at, timeline);
  return unfolded(track, ruled).map((caption) => ({ ...caption, start: carry(caption.start), end: carry(caption.end) }));
};

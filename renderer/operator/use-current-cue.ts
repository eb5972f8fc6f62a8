/** The cue that is being read, as React state: it changes with the cue, not with the frame. */
import { useState } from 'react';
import { positionIn } from '../../core/show/roll.ts';
import type { Show } from '../../core/show/show.ts';
import { cueIndexAt } from '../../core/timeline/position.ts';
import { useFrames } from './use-frames.ts';

/** Index of the current cue in the timeline; -1 when there are no cues. */
export const useCurrentCue = (show: Show): number => {
  const [index, setIndex] = useState(-1);
  useFrames(show.roll.speed !== 0, (now) => setIndex(cueIndexAt(show.timeline, positionIn(show, now))));
  return index;
};

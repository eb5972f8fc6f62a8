/** What a click on a cue does: the show goes there, or with Shift in a rehearsal loops up to it. */
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Show } from '../../../core/show/show.ts';
import { useOperator } from '../operator-context.ts';

/** The deed, by a cue's index; the same function until what it works on changes. `current`: the cue that is being read. */
export const useCueJump = ({ timeline, rehearsal }: Show, current: number): ((cue: number, loops: boolean) => void) => {
  const { order } = useOperator();
  const latest = useRef(current);
  useLayoutEffect(() => {
    latest.current = current;
  });
  return useCallback(
    (cue: number, loops: boolean) => {
      const timed = timeline.cues[cue];
      const first = rehearsal.loop?.first ?? timeline.cues[latest.current]?.cue.id;
      if (timed === undefined) return;
      if (loops && rehearsal.on && first !== undefined) order({ kind: 'loop-cues', cues: { first, last: timed.cue.id } });
      else order({ kind: 'jump', to: { cue: timed.cue.id, fraction: 0 } });
    },
    [order, timeline, rehearsal],
  );
};

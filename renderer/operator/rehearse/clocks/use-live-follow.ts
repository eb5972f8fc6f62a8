/** Watches the cues go by and keeps what live follow knows. */
import { useRef, type RefObject } from 'react';
import { clocksOf } from '../../../../core/show/clocks.ts';
import { notFollowing, seeCue, type LiveFollow } from '../../../../core/show/live-follow.ts';
import { positionIn } from '../../../../core/show/roll.ts';
import type { Show } from '../../../../core/show/show.ts';
import type { Recording } from '../../../../core/takes/kept-take.ts';
import { cueIndexAt } from '../../../../core/timeline/position.ts';
import { ms } from '../../../../core/units/time.ts';
import { useTicks } from '../../use-frames.ts';

/** How often it is looked, ms: a cue's time is off by no more. */
const lookEvery = 20;

/** What is known, without a render. It counts the time rolled; by taps, when the show stands at each cue, all time; with the microphone it is what was heard that counts. */
export const useLiveFollow = (show: Show, recording: Recording | null): RefObject<LiveFollow> => {
  const live = useRef(notFollowing);
  useTicks(lookEvery, (now) => {
    if (recording?.heard !== null && recording?.heard !== undefined) {
      const cue = show.timeline.cues.findIndex((timed) => timed.cue.id === recording.current);
      if (cue >= 0) live.current = seeCue(live.current, show.timeline, cue, ms(recording.heard.since));
      return;
    }
    const time = recording?.how === 'tap' ? ms(now) : clocksOf(show, now).elapsed;
    live.current = seeCue(live.current, show.timeline, cueIndexAt(show.timeline, positionIn(show, now)), time);
  });
  return live;
};

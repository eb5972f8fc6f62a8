/** What is due at an instant of a rehearsal, for the eye. */
import { isCountingIn, positionIn } from '../../../core/show/roll.ts';
import type { Show } from '../../../core/show/show.ts';
import { cueIndexAt } from '../../../core/timeline/position.ts';
import { elapsedBetween, type Instant } from '../../../core/units/time.ts';

/** `left`: the share of it that is still to come, 1 to 0. */
export type BeatNow = { readonly kind: 'count' | 'words' | 'pause' | 'none'; readonly left: number; readonly label: string; readonly time: string };

const seconds = (milliseconds: number): string => `${(Math.max(0, milliseconds) / 1000).toFixed(1)} s`;

const share = (left: number, whole: number): number => (whole > 0 ? Math.min(1, Math.max(0, left / whole)) : 0);

/** The count-in, the cue or the pause that the show is in; times are the operator's, at the present speed. */
export const beatNow = (show: Show, now: Instant): BeatNow => {
  const { roll, rehearsal, timeline } = show;
  if (isCountingIn(show, now)) {
    const left = elapsedBetween(now, roll.at);
    return { kind: 'count', left: share(left, rehearsal.countIn), label: 'Begins in', time: String(Math.ceil(left / 1000)) };
  }
  const position = positionIn(show, now);
  const timed = timeline.cues[cueIndexAt(timeline, position)];
  if (timed === undefined || position < timed.start) return { kind: 'none', left: 0, label: '', time: '' };
  const speed = Math.abs(roll.speed === 0 ? show.speed : roll.speed);
  const wordsLeft = timed.end - position;
  if (wordsLeft > 0) return { kind: 'words', left: share(wordsLeft, timed.end - timed.start), label: `Cue ${String(timed.cue.n)}`, time: seconds(wordsLeft / speed) };
  const pauseLeft = timed.end + timed.pause.ms - position;
  return { kind: 'pause', left: share(pauseLeft, timed.pause.ms), label: 'Pause', time: seconds(pauseLeft / speed) };
};

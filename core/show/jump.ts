/** Goes elsewhere on the timeline; what rolled rolls on, what held holds. */
import type { CueId } from '../script/script.ts';
import { timeAt } from '../timeline/position.ts';
import type { TimedCue, Timeline } from '../timeline/timeline.ts';
import { ms, type Instant, type Ms } from '../units/time.ts';
import { moveRoll } from './move-roll.ts';
import { positionIn } from './roll.ts';
import type { Show } from './show.ts';

/** What a jump goes by: every cue, the first cue of each paragraph, or the first cue of each story. */
export type JumpUnit = 'cue' | 'paragraph' | 'story';

/**
 * How long after the start of a unit "previous" still means the one before it, on the operator's clock; later it means the
 * start of this one, as in media players.
 */
export const restartAfter = ms(500);

/** Goes to a point of the timeline, or as near as it reaches. */
export const jumpToTime = (show: Show, to: Ms, now: Instant): Show => {
  const target = ms(Math.min(show.timeline.duration, Math.max(0, to)));
  return target === positionIn(show, now) ? show : moveRoll(show, now, target, show.roll.speed);
};

/** Goes to a place; stays when its cue is not on the timeline. */
export const jumpToPlace = (show: Show, to: { readonly cue: string; readonly fraction: number }, now: Instant): Show => {
  const target = timeAt(show.timeline, { cue: to.cue as CueId, fraction: to.fraction });
  return target === null ? show : jumpToTime(show, target, now);
};

const startsUnit: Readonly<Record<JumpUnit, (cue: TimedCue, before: TimedCue) => boolean>> = {
  cue: () => true,
  paragraph: (cue, before) => cue.cue.paragraph !== before.cue.paragraph || cue.cue.story !== before.cue.story,
  story: (cue, before) => cue.cue.story !== before.cue.story,
};

/** Where each unit begins, in order. */
const startsOf = ({ cues }: Timeline, unit: JumpUnit): readonly Ms[] =>
  cues.flatMap((cue, index) => {
    const before = cues[index - 1];
    return before === undefined || startsUnit[unit](cue, before) ? [cue.start] : [];
  });

/** The last start that is not after a position; -1 in the lead-in. */
const unitAt = (starts: readonly Ms[], position: Ms): number => starts.findLastIndex((start) => start <= position);

/**
 * Goes so many units on or back from the one that is being read (0: to its start). Before the first is the start of the
 * timeline, after the last its end: "next" never goes back.
 */
export const jumpByUnits = (show: Show, unit: JumpUnit, by: number, now: Instant): Show => {
  const starts = startsOf(show.timeline, unit);
  const position = positionIn(show, now);
  const current = unitAt(starts, position);
  const inside = position - (starts[current] ?? position);
  const restarts = by < 0 && inside > restartAfter * Math.max(1, Math.abs(show.roll.speed));
  const wanted = current + by + (restarts ? 1 : 0);
  const target = wanted < 0 ? ms(0) : (starts[wanted] ?? show.timeline.duration);
  return jumpToTime(show, target, now);
};

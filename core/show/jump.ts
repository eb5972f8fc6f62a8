/** Goes elsewhere on the timeline; what rolled rolls on, what held holds. */
import type { CueId } from '../script/script.ts';
import { timeAt } from '../timeline/position.ts';
import { isSkipped, playedAt, timelineAt } from '../timeline/skips.ts';
import type { TimedCue, Timeline } from '../timeline/timeline.ts';
import { ms, type Instant, type Ms } from '../units/time.ts';
import { moveRoll } from './move-roll.ts';
import { isEasing, positionIn } from './roll.ts';
import type { Show } from './show.ts';

/** What a jump goes by: every cue, the first cue of each paragraph, or the first cue of each story. */
export type JumpUnit = 'cue' | 'paragraph' | 'story';

/**
 * How long after the start of a unit "previous" still means the one before it, on the operator's clock; later it means the
 * start of this one, as in media players.
 */
export const restartAfter = ms(500);

/** The nearest point of the timeline that is read: within it, and behind what is cloaked. */
const nearest = ({ timeline }: Show, to: Ms): Ms => timelineAt(timeline, playedAt(timeline, ms(Math.min(timeline.duration, Math.max(0, to)))));

const standsAt = (show: Show, at: Ms, now: Instant): boolean => show.roll.speed === 0 && !isEasing(show.roll, now) && positionIn(show, now) === at;

/** Holds at a point of the timeline, at once: nothing runs out where the reader is not. */
const holdAt = (show: Show, to: Ms, now: Instant): Show =>
  standsAt(show, to, now) ? show : { ...moveRoll(show, now, to, 0), roll: { at: now, from: to, speed: 0 } };

/** Goes to a point of the timeline, or as near as it reaches. A hold that has not come to rest does so there. */
export const jumpToTime = (show: Show, to: Ms, now: Instant): Show => {
  const target = nearest(show, to);
  if (show.roll.speed === 0) return holdAt(show, target, now);
  return target === positionIn(show, now) ? show : moveRoll(show, now, target, show.roll.speed);
};

/** Goes to a point of the timeline, or as near as it reaches, as the hand does that drags the rows. */
export const dragToTime = (show: Show, to: Ms, now: Instant): Show => {
  const moved = jumpToTime(show, to, now);
  return moved === show ? show : { ...moved, roll: { ...moved.roll, byHand: true } };
};

/** Stands still at a point of the timeline, ready to go forward. */
const park = (show: Show, to: Ms, now: Instant): Show => {
  const held = holdAt(show, nearest(show, to), now);
  return show.speed < 0 ? { ...held, speed: -show.speed } : held;
};

/** Parks at a place, so that its row waits at the cue marker; stays when its cue is not on the timeline. */
export const parkAtPlace = (show: Show, to: { readonly cue: string; readonly fraction: number }, now: Instant): Show => {
  const target = timeAt(show.timeline, { cue: to.cue as CueId, fraction: to.fraction });
  return target === null ? show : park(show, target, now);
};

/** Parks at the start, with the clock at 0 and nothing frozen: ready to begin again. */
export const reset = (show: Show, now: Instant): Show => {
  const parked = park(show, ms(0), now);
  const { stopwatch, finish, frozen } = parked;
  const isReady = stopwatch.gathered === 0 && stopwatch.since === null && finish === null && frozen === null;
  return isReady ? parked : { ...parked, stopwatch: { gathered: ms(0), since: null }, finish: null, frozen: null };
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

/** Where each unit begins that is not cloaked, in order. */
const startsOf = (timeline: Timeline, unit: JumpUnit): readonly Ms[] =>
  timeline.cues.flatMap((cue, index) => {
    const before = timeline.cues[index - 1];
    return (before === undefined || startsUnit[unit](cue, before)) && !isSkipped(timeline, cue.start) ? [cue.start] : [];
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

/** Parks at the first row of the story so many on or back from the one that is being read (0: of this one), within the rundown. */
export const cueStory = (show: Show, by: number, now: Instant): Show => {
  const starts = startsOf(show.timeline, 'story');
  const wanted = Math.min(starts.length - 1, Math.max(0, unitAt(starts, positionIn(show, now)) + by));
  return park(show, starts[wanted] ?? ms(0), now);
};

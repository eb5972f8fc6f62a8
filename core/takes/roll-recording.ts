/** A take measured by following the roll that the operator drives by hand: each cue is read while the roll passes it. */
import { instantOf, positionAt, rollFrom } from '../show/roll.ts';
import type { Roll } from '../show/show.ts';
import { isSkipped, playedAt, timelineAt } from '../timeline/skips.ts';
import type { TimedCue, Timeline } from '../timeline/timeline.ts';
import { lastIndexNotAfter } from '../units/last-index-not-after.ts';
import { elapsedBetween, instant, ms, type Instant, type Ms } from '../units/time.ts';
import { assembleTake, type MeasuredCue } from './assemble-take.ts';
import type { Take, TakeLabel } from './take.ts';

/** A cue that the roll has come to; `end` is null until it has passed it. */
type Mark = { readonly timed: TimedCue; readonly start: Instant; readonly end: Instant | null; readonly doubtful: boolean };

/** A reading whose roll is followed. */
export type RollRecording = {
  readonly timeline: Timeline;
  readonly began: Instant;
  readonly roll: Roll;
  /** In the order of time and of the script. */
  readonly marks: readonly Mark[];
  readonly stopped: boolean;
};

/** Two positions closer than this, in ms, are one: the roll went on. */
const samePlace = 0.5;

/** The start of a recording, with the roll as it is then. */
export const startFollowing = (timeline: Timeline, roll: Roll): RollRecording => ({ timeline, began: roll.at, roll, marks: [], stopped: false });

/** The cues that start in a stretch of the timeline, its end not included. */
const startingBetween = ({ cues }: Timeline, from: Ms, to: Ms): readonly TimedCue[] => {
  const startAt = (index: number): number => cues[index]?.start ?? 0;
  let last = lastIndexNotAfter(cues.length, startAt, to);
  if (startAt(last) >= to || last >= cues.length) last -= 1;
  const found: TimedCue[] = [];
  for (let index = last; index >= 0 && startAt(index) >= from; index -= 1) found.push(...cues.slice(index, index + 1));
  return found.toReversed();
};

/** Forwards: cues are begun and ended as the roll passes them. */
const goForward = ({ timeline, roll, marks }: RollRecording, to: Ms): readonly Mark[] => {
  const passed = (position: Ms): Instant => instantOf(roll, ms(roll.from + playedAt(timeline, position) - playedAt(timeline, roll.from)));
  const read = startingBetween(timeline, roll.from, to).filter(({ start }) => !isSkipped(timeline, start));
  const begun = read.map((timed): Mark => ({ timed, start: passed(timed.start), end: null, doubtful: false }));
  return [...marks, ...begun].map((mark) => (mark.end === null && mark.timed.end <= to ? { ...mark, end: instant(Math.max(mark.start, passed(mark.timed.end))) } : mark));
};

/** Backwards: what lies ahead again will be read again; a cue that is gone back into is doubtful. */
const goBack = (marks: readonly Mark[], to: Ms): readonly Mark[] =>
  marks.filter(({ timed }) => timed.start < to).map((mark) => (mark.timed.end > to ? { ...mark, end: null, doubtful: true } : mark));

/** Ahead in one leap: the cue that was being read ends here. */
const leapAhead = (marks: readonly Mark[], at: Instant): readonly Mark[] => marks.map((mark) => (mark.end === null ? { ...mark, end: at, doubtful: true } : mark));

/** The point of the timeline that a roll has come to, cloaked stories passed over; runs on past both ends. */
const reachedBy = (roll: Roll, timeline: Timeline, now: Instant): Ms => timelineAt(timeline, ms(playedAt(timeline, roll.from) + positionAt(roll, now) - roll.from));

const advance = (recording: RollRecording, at: Instant): RollRecording => {
  const now = instant(Math.max(at, recording.roll.at));
  const { roll, timeline, marks } = recording;
  const to = reachedBy(roll, timeline, now);
  const moved = to > roll.from ? goForward(recording, to) : to < roll.from ? goBack(marks, to) : marks;
  return { ...recording, roll: { ...rollFrom(roll, now), from: to }, marks: moved };
};

/** The same cues on another timeline: after an edit or with another rate. */
const onTimeline = (marks: readonly Mark[], timeline: Timeline): readonly Mark[] => {
  const byId = new Map(timeline.cues.map((timed) => [timed.cue.id, timed] as const));
  return marks.map((mark) => ({ ...mark, timed: byId.get(mark.timed.cue.id) ?? mark.timed }));
};

/**
 * The recording after the roll changed (speed, hold, jump), or the timeline with it. A new position elsewhere than where the
 * roll had come to is a jump: what was jumped over was not read.
 */
export const followRoll = (before: RollRecording, roll: Roll, timeline: Timeline = before.timeline): RollRecording => {
  if (before.stopped) return before;
  const reached = advance(before, roll.at);
  const at = reached.roll.at;
  if (timeline !== before.timeline) return { ...reached, timeline, roll: { ...roll, at }, marks: onTimeline(reached.marks, timeline) };
  const leap = roll.from - reached.roll.from;
  const marks = leap > samePlace ? leapAhead(reached.marks, at) : leap < -samePlace ? goBack(reached.marks, roll.from) : reached.marks;
  return { ...reached, roll: { ...roll, at, from: Math.abs(leap) > samePlace ? roll.from : reached.roll.from }, marks };
};

/** The recording, ended. */
export const stopFollowing = (before: RollRecording, at: Instant): RollRecording => (before.stopped ? before : { ...advance(before, at), stopped: true });

/** The take up to an instant (or to the stop); the cue that is being read then ends there, doubtful. */
export const rollTake = (recording: RollRecording, now: Instant, label: TakeLabel): Take => {
  const { began, roll, marks } = recording.stopped ? recording : advance(recording, now);
  const measured = marks.map(({ timed, start, end, doubtful }): MeasuredCue => {
    const until = end ?? instant(Math.max(roll.at, start));
    return { cue: timed.cue, start: elapsedBetween(began, start), end: elapsedBetween(began, until), doubtful: doubtful || end === null };
  });
  return assembleTake(measured, 'roll', elapsedBetween(began, roll.at), label);
};

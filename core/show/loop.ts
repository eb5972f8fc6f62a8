/** Loops: which cues are read over and over, and what becomes of a loop when the timeline changes. */
import type { CueId } from '../script/script.ts';
import { cueIndexAt, timeAt } from '../timeline/position.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { ms, type Instant } from '../units/time.ts';
import { carryOverEdit } from './carry-position.ts';
import type { CommandOf, TextChange } from './command.ts';
import { moveRoll } from './move-roll.ts';
import { positionIn } from './roll.ts';
import type { Loop, Show } from './show.ts';

/** The loop over cues by their indices, whichever comes first; null when either is not on the timeline. */
const loopOver = ({ cues }: Timeline, one: number, other: number): Loop | null => {
  const first = cues[Math.min(one, other)];
  const last = cues[Math.max(one, other)];
  if (first === undefined || last === undefined) return null;
  return { first: first.cue.id, last: last.cue.id, from: first.start, to: ms(last.end + last.pause.ms) };
};

/** The index of a cue by its id; -1 when it is not on the timeline. */
const indexOf = (timeline: Timeline, cue: CueId): number => {
  const start = timeAt(timeline, { cue, fraction: 0 });
  return start === null ? -1 : cueIndexAt(timeline, start);
};

const withLoop = (show: Show, loop: Loop | null, now: Instant): Show => {
  const position = positionIn(show, now);
  const outside = loop !== null && (position < loop.from || position >= loop.to);
  // Where the roll has come to round and round is where it goes on from, once the loop is another.
  return { ...moveRoll(show, now, outside ? loop.from : position, show.roll.speed), rehearsal: { ...show.rehearsal, loop } };
};

const sameLoop = (one: Loop | null, other: Loop | null): boolean => one?.first === other?.first && one?.last === other?.last;

const setLoop = (show: Show, loop: Loop | null, now: Instant): Show => (sameLoop(show.rehearsal.loop, loop) ? show : withLoop(show, loop, now));

/** Loops the cues that a command names, or none; a position outside of them goes to their start. */
export const loopCues = (show: Show, { cues }: CommandOf<'loop-cues'>, now: Instant): Show => {
  if (cues === null) return setLoop(show, null, now);
  const { timeline } = show;
  return setLoop(show, loopOver(timeline, indexOf(timeline, cues.first as CueId), indexOf(timeline, cues.last as CueId)), now);
};

/** Begins or ends the loop at the cue that is being read; a loop that would end before it begins is that cue alone. */
export const loopHere = (show: Show, { edge }: CommandOf<'loop-here'>, now: Instant): Show => {
  const { timeline, rehearsal } = show;
  const here = cueIndexAt(timeline, positionIn(show, now));
  const other = rehearsal.loop === null ? here : indexOf(timeline, edge === 'first' ? rehearsal.loop.last : rehearsal.loop.first);
  const turned = edge === 'first' ? other < here : other > here;
  return setLoop(show, loopOver(timeline, here, turned ? here : other), now);
};

/** Ends the loop that there is, or loops the paragraph that is being read. */
export const toggleLoop = (show: Show, now: Instant): Show => {
  if (show.rehearsal.loop !== null) return setLoop(show, null, now);
  const { cues } = show.timeline;
  const here = cueIndexAt(show.timeline, positionIn(show, now));
  const cue = cues[here]?.cue;
  const inParagraph = (other: (typeof cues)[number]): boolean => other.cue.paragraph === cue?.paragraph && other.cue.story === cue.story;
  return setLoop(show, loopOver(show.timeline, cues.findIndex(inParagraph), cues.findLastIndex(inParagraph)), now);
};

/** The show with the loop's times as they are on its timeline; without a loop when its cues are gone. */
export const reloop = (show: Show): Show => {
  const { timeline, rehearsal } = show;
  if (rehearsal.loop === null) return show;
  const loop = loopOver(timeline, indexOf(timeline, rehearsal.loop.first), indexOf(timeline, rehearsal.loop.last));
  return { ...show, rehearsal: { ...rehearsal, loop } };
};

/** A loop after an edit: over what its first and its last cue have become. */
export const carryLoop = (from: Timeline, loop: Loop | null, changes: readonly TextChange[], to: Timeline): Loop | null => {
  if (loop === null) return null;
  const carried = (cue: CueId): number => cueIndexAt(to, carryOverEdit(from, timeAt(from, { cue, fraction: 0 }) ?? ms(0), changes, to));
  return loopOver(to, carried(loop.first), carried(loop.last));
};

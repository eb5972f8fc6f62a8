/** From the timeline to the time of a take and back: how a take's sound keeps up with the roll, whatever the timeline's times are. */
import type { CueId } from '../script/script.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { lastIndexNotAfter } from '../units/last-index-not-after.ts';
import { ms, type Ms } from '../units/time.ts';
import { readInOrder } from './read-in-order.ts';
import type { Take } from './take.ts';

/** A moment that both know. */
type Knot = { readonly timeline: Ms; readonly take: Ms };

/** Straight lines between the moments that a timeline and a take share; slope 1 before the first and after the last. */
export type TakeTime = { readonly knots: readonly Knot[] };

/** Shared are the starts and ends of cues that both have, in the order of both: a cue that moved away is passed over. */
export const takeTime = (timeline: Timeline, take: Take): TakeTime => {
  const starts = new Map<CueId, { readonly start: Ms; readonly end: Ms }>(timeline.cues.map(({ cue, start, end }) => [cue.id, { start, end }]));
  const knots: Knot[] = [];
  for (const { cue, start, end } of readInOrder(timeline.cues.map(({ cue: { id } }) => id), take)) {
    const timed = starts.get(cue);
    const last = knots.at(-1);
    if (timed === undefined) continue;
    if (last === undefined || (timed.start > last.timeline && start > last.take)) knots.push({ timeline: timed.start, take: start });
    knots.push({ timeline: timed.end, take: end });
  }
  return { knots };
};

/** How the take runs at a moment of the timeline: its own time, and how many of its ms go by in one of the timeline's. */
export type TakeMoment = { readonly at: Ms; readonly pace: number };

/** The take's moment at a moment of the timeline; null when the two share nothing. */
export const takeMomentAt = ({ knots }: TakeTime, at: Ms): TakeMoment | null => {
  const index = lastIndexNotAfter(knots.length, (one) => knots[one]?.timeline ?? Infinity, at);
  const from = knots[Math.max(0, index)];
  const to = index < 0 ? undefined : knots[index + 1];
  if (from === undefined) return null;
  const pace = to === undefined ? 1 : (to.take - from.take) / (to.timeline - from.timeline);
  return { at: ms(from.take + (at - from.timeline) * pace), pace };
};

/** What is to be added to the timeline's times so that they are the take's own: the silence before its first word, less what is ahead of that word on the timeline. 0 when the two share nothing. */
export const offsetOfTake = ({ knots }: TakeTime): Ms => ms((knots[0]?.take ?? 0) - (knots[0]?.timeline ?? 0));

/** The same for the file of its sound, which may begin before the take or after it. */
export const offsetOfSound = (time: TakeTime, { audio }: Take): Ms => ms(offsetOfTake(time) - (audio?.at ?? 0));

/** The moment of the timeline at which the take begins to be read; null when the two share nothing. */
export const firstMoment = ({ knots }: TakeTime): Ms | null => knots[0]?.timeline ?? null;

/** The moment of the timeline at which its last cue ends. */
export const lastMoment = ({ knots }: TakeTime): Ms | null => knots.at(-1)?.timeline ?? null;

/** What of a timeline is passed over: cloaked stories, and what a take that is played back has not read. The timeline still knows them; the reading takes no time over them. */
import { ms, type Ms } from '../units/time.ts';
import type { Timeline } from './timeline.ts';

/** A part of a timeline, ms: `from` included, `to` not. */
export type Stretch = { readonly from: Ms; readonly to: Ms };

const none: readonly Stretch[] = [];

/** What is passed over, in order, apart, never empty. */
export const skipsOf = ({ skips }: Timeline): readonly Stretch[] => skips ?? none;

/** Stretches in any order, put in order, those that touch or overlap as one. */
export const joinSkips = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const joined: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to) joined[joined.length - 1] = { from: last.from, to: ms(Math.max(last.to, to)) };
    else joined.push({ from, to });
  }
  return joined;
};

/** The time that is played up to a point of the timeline: its ms without what is skipped before it. */
export const playedAt = (timeline: Timeline, at: Ms): Ms => {
  let skipped = 0;
  for (const { from, to } of skipsOf(timeline)) {
    if (from >= at) break;
    skipped += Math.min(to, at) - from;
  }
  return ms(at - skipped);
};

/** The last moment of a cue, ms before its pause is over: it is still that cue's, and no other's. */
const lastMoment = 1e-3;

/** The point of the timeline at a played time: where a skip begins, its end; at the end of all that is played, the last moment before the skip there. */
export const timelineAt = (timeline: Timeline, played: Ms): Ms => {
  let at: number = played;
  for (const { from, to } of skipsOf(timeline)) {
    if (from > at) break;
    if (to >= timeline.duration) return ms(Math.min(at, Math.max(0, from - lastMoment)));
    at += to - from;
  }
  return ms(at);
};

/** How long the reading takes in all, ms: without what is skipped. */
export const playedDuration = (timeline: Timeline): Ms => playedAt(timeline, timeline.duration);

/** True for a point inside of what is skipped. */
export const isSkipped = (timeline: Timeline, at: Ms): boolean => skipsOf(timeline).some(({ from, to }) => from <= at && at < to);

/** Pure memo: a timeline never changes. */
const played = new WeakMap<Timeline, Timeline>();

const withoutSkips = (timeline: Timeline): Timeline => {
  const read = timeline.cues.filter(({ start }) => !isSkipped(timeline, start));
  const cues = read.map((timed) => {
    const start = playedAt(timeline, timed.start);
    return { ...timed, start, end: ms(start + timed.end - timed.start) };
  });
  return { cues, duration: playedDuration(timeline) };
};

/** The timeline as it is read: what is skipped is cut out, and its times are played times. The same one when nothing is skipped. */
export const playedTimeline = (timeline: Timeline): Timeline => {
  if (skipsOf(timeline).length === 0) return timeline;
  const made = played.get(timeline) ?? withoutSkips(timeline);
  played.set(timeline, made);
  return made;
};

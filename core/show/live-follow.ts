/** Live follow: what the cues that were just read say about the rest. It watches which cue is read; it changes nothing. */
import { follow, followedRate, notFollowingYet, type Following } from '../timeline/calibrate.ts';
import { pauseTime, readTime } from '../timeline/cue-time.ts';
import { newsreader, type TimedCue, type Timeline } from '../timeline/timeline.ts';
import { ms, type Ms } from '../units/time.ts';

/** What is known so far. `cue`: index of the one that is read, `since`: when it began, by the clock that counts (null: it was come to in the middle). */
export type LiveFollow = { readonly following: Following; readonly cue: number; readonly since: Ms | null; readonly cues: number };

/** Before the first cue. */
export const notFollowing: LiveFollow = { following: notFollowingYet, cue: -1, since: null, cues: 0 };

/** A cue that took this many times longer or shorter than predicted was not read: something else happened. As for takes, a choice of ours. */
const oddFactor = 2.5;

/** A newsreader's time from one cue's start to the next. */
const wholeTime = ({ cue }: TimedCue): Ms => ms(readTime(cue, newsreader) + pauseTime(cue, newsreader));

/** What is known after another cue was seen, at a time of a clock that stands while nothing is read. Only a cue that was read from its start to the start of the next says something. */
export const seeCue = (before: LiveFollow, timeline: Timeline, cue: number, now: Ms): LiveFollow => {
  if (cue === before.cue) return before;
  const read = timeline.cues[before.cue];
  const wentOn = cue === before.cue + 1;
  const next = { ...before, cue, since: wentOn || before.cue < 0 ? now : null };
  if (!wentOn || read === undefined || before.since === null) return next;
  const sample = { measured: ms(now - before.since), predicted: wholeTime(read) };
  const odd = Math.abs(Math.log(Math.max(1, sample.measured) / sample.predicted)) > Math.log(oddFactor);
  return odd ? next : { ...next, following: follow(before.following, sample), cues: before.cues + 1 };
};

/** The rate of the reading as it goes; 1 is a newsreader's. */
export const rateSeen = ({ following }: LiveFollow): number => followedRate(following);

/** How long the rest is at that rate: what is left of this cue, and the cues after it. */
export const restAtRate = (live: LiveFollow, timeline: Timeline, position: Ms): Ms => {
  const rate = rateSeen(live);
  const now = timeline.cues[live.cue];
  const span = now === undefined ? 0 : now.end + now.pause.ms - now.start;
  const left = now === undefined || span <= 0 ? 0 : wholeTime(now) * Math.min(1, Math.max(0, 1 - (position - now.start) / span));
  return ms(rate * timeline.cues.slice(Math.max(0, live.cue + 1)).reduce((sum, timed) => sum + wholeTime(timed), left));
};

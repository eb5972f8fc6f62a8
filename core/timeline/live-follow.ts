/** Live follow: learns during a reading how much longer it takes than the roll alone would, from each cue that is passed. */
import { instant, ms, type Instant, type Ms } from '../units/time.ts';
import { follow, followedRate, notFollowingYet, type Following } from './calibrate.ts';
import { cueIndexAt } from './position.ts';
import { playedDuration } from './skips.ts';
import type { Timeline } from './timeline.ts';

/** What is known at a look: where the reading was, since when it is in its cue (null: it was jumped into), and the sums so far. */
export type LiveFollow = {
  readonly following: Following;
  readonly at: Instant;
  readonly position: Ms;
  readonly index: number;
  readonly entered: Instant | null;
};

/** What is looked at: `speed` is the one at which the show rolls, or would. */
export type Look = { readonly timeline: Timeline; readonly position: Ms; readonly speed: number; readonly now: Instant };

/** What the windows are told: the remaining time takes `rate` times as long as the roll alone says. `measured` is the time that this rests on. */
export type Followed = { readonly rate: number; readonly measured: Ms };

/** Nothing followed yet: the roll is believed. */
export const notFollowed: Followed = { rate: 1, measured: ms(0) };

/** Before the first cue is passed. */
export const startFollow = ({ timeline, position, now }: Look): LiveFollow => ({ following: notFollowingYet, at: now, position, index: cueIndexAt(timeline, position), entered: null });

/** No roll is faster (speeds go to 4): what moved farther has jumped. Some ms for looks that come late. */
const fastest = 4.5;
const late = 50;

/** A cue that took so many times longer or shorter says nothing of the reader: a tape ran, or the operator went looking for a place. A choice of ours. */
const oddFactor = 3;

const hasJumped = (before: LiveFollow, { position, now }: Look): boolean => {
  const moved = position - before.position;
  return moved < 0 || moved > (now - before.at + late) * fastest;
};

const sampled = (following: Following, measured: Ms, predicted: Ms): Following => {
  const factor = measured / predicted;
  return factor > oddFactor || factor < 1 / oddFactor ? following : follow(following, { measured, predicted });
};

/** The moment at which a point of the timeline was passed, between two looks. */
const passedAt = (before: LiveFollow, { position, now }: Look, point: Ms): Instant =>
  instant(before.at + ((now - before.at) * (point - before.position)) / Math.max(1e-6, position - before.position));

/**
 * What is known once the same text is timed anew, by another profile or other takes: the reader reads as before, so what was predicted of
 * them is what the new timeline gives. Else a profile that was learnt from the reading would count twice.
 */
export const onTimeline = (before: LiveFollow, from: Timeline, look: Look): LiveFollow => {
  const share = playedDuration(from) > 0 ? playedDuration(look.timeline) / playedDuration(from) : 1;
  const { measured, predicted } = before.following;
  return { ...startFollow(look), following: { measured, predicted: ms(predicted * share) } };
};

/** What is known after one more look; looks come several times a second while the show rolls, and after each change of it. */
export const lookOn = (before: LiveFollow, look: Look): LiveFollow => {
  const { timeline, position, speed, now } = look;
  const index = cueIndexAt(timeline, position);
  if (hasJumped(before, look) || index > before.index + 1) return { ...before, at: now, position, index, entered: null };
  if (index === before.index) return { ...before, at: now, position };
  const [passed, next] = timeline.cues.slice(before.index, index + 1);
  if (passed === undefined || next === undefined) return { ...before, at: now, position, index, entered: null };
  const crossed = passedAt(before, look, next.start);
  const predicted = ms((next.start - passed.start) / Math.max(0.1, Math.abs(speed)));
  const following = before.entered === null ? before.following : sampled(before.following, ms(crossed - before.entered), predicted);
  return { following, at: now, position, index, entered: crossed };
};

/** What a live follow says now. */
export const followedBy = ({ following }: LiveFollow): Followed => ({ rate: followedRate(following), measured: following.measured });

/** The cue that begins now, as a key says, in a reading that does not roll: the one before it took as long as since its own key. */
export const tapOn = (before: LiveFollow, look: Look): LiveFollow => {
  const { timeline, position, speed, now } = look;
  const index = cueIndexAt(timeline, position);
  const [passed, next] = timeline.cues.slice(before.index, index + 1);
  const isNext = index === before.index + 1 && passed !== undefined && next !== undefined && before.entered !== null;
  const following = isNext ? sampled(before.following, ms(now - (before.entered ?? now)), ms((next.start - passed.start) / Math.max(0.1, Math.abs(speed)))) : before.following;
  return { following, at: now, position, index, entered: now };
};

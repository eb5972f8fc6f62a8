/** Plays a take back: the timeline becomes the take's own for as long as it is played, and the show rolls over it at once. */
import { readInOrder } from '../takes/read-in-order.ts';
import { isSkipped } from '../timeline/skips.ts';
import type { Instant } from '../units/time.ts';
import { parkAtPlace } from './jump.ts';
import { loopCues } from './loop.ts';
import { moveRoll } from './move-roll.ts';
import { rehearse } from './rehearse.ts';
import { retime } from './retime.ts';
import { rulingWhile, type Played } from './ruling.ts';
import type { Show } from './show.ts';
import { timelineOf } from './timeline-of.ts';

/** True when the script still has cues that the take has read, and not all of them are cloaked. */
export const canPlay = (show: Show, take: Played['take']): boolean => {
  const played = timelineOf(show.document.rundown, show.profile, { takes: [], played: { take } }, show.cloaked);
  const read = new Set(readInOrder(played.cues.map(({ cue }) => cue.id), take).map(({ cue }) => cue));
  return played.cues.some(({ cue, start }) => read.has(cue.id) && !isSkipped(played, start));
};

/**
 * Plays a take from its first cue, at its own pace and without a count-in: as it was read is how it is heard. It rules nothing by that. A loop
 * and a finish time end, as both would bend it; a take that is played already begins anew.
 */
export const playTake = (show: Show, { id, take }: Omit<Played, 'speed'>, now: Instant): Show => {
  const ruling = rulingWhile(show.ruling, { id, take, speed: show.ruling.played?.speed ?? show.speed });
  const free = loopCues(rehearse(show, { on: true }, now), { kind: 'loop-cues', cues: null }, now);
  const timeline = timelineOf(show.document.rundown, show.profile, ruling, show.cloaked);
  const [first] = readInOrder(timeline.cues.map(({ cue }) => cue.id), take);
  const retimed: Show = { ...retime(free, timeline, now), ruling, speed: 1, finish: null };
  const parked = first === undefined ? retimed : parkAtPlace(retimed, { cue: first.cue, fraction: 0 }, now);
  const { from } = parked.roll;
  // A tape has its pace at once: an ease would put every word a moment late.
  return { ...moveRoll(parked, now, from, 1), speed: 1, roll: { at: now, from, speed: 1 } };
};

/** Ends the playback of a take: the timeline is again that of what rules, and the reader stays at the same words, held. */
import { readInOrder } from '../takes/read-in-order.ts';
import { playedDuration } from '../timeline/skips.ts';
import type { Instant } from '../units/time.ts';
import { hold } from './change-speed.ts';
import { parkAtPlace } from './jump.ts';
import { retime } from './retime.ts';
import { playedIn } from './roll.ts';
import { rulingWhile } from './ruling.ts';
import type { Show } from './show.ts';
import { timelineOf } from './timeline-of.ts';

/** The show without a playback; the same show when there is none. The operator's own speed comes back. */
export const endPlayback = (show: Show, now: Instant): Show => {
  const { played } = show.ruling;
  if (played === null) return show;
  const ruling = rulingWhile(show.ruling, null);
  const held = hold(show, now);
  return { ...retime(held, timelineOf(show.document.rundown, show.profile, ruling, show.cloaked), now), ruling, speed: played.speed };
};

/** A take that has come to its end is rewound: the playback ends, parked at the take's first cue. */
export const rewindAtEnd = (show: Show, now: Instant): Show => {
  const { played } = show.ruling;
  if (played === null || show.roll.speed <= 0 || playedIn(show, now) < playedDuration(show.timeline)) return show;
  const [first] = readInOrder(show.timeline.cues.map(({ cue }) => cue.id), played.take);
  const ended = endPlayback(show, now);
  return first === undefined ? ended : parkAtPlace(ended, { cue: first.cue, fraction: 0 }, now);
};

/** The timing map of one take, for playing it back: its own times from its first cue to its last, and everything that it did not read passed over. */
import type { CueId } from '../script/script.ts';
import { readInOrder } from '../takes/read-in-order.ts';
import type { CueReading, Take } from '../takes/take.ts';
import { ms, type Ms } from '../units/time.ts';
import type { Stretch } from './skips.ts';
import type { TimedCue, Timeline } from './timeline.ts';

/** A cue's reading and the one that was read next. */
type Read = { readonly reading: CueReading; readonly next: CueReading | undefined };

/** The silence up to the next cue is the take's, whatever was said in it; that after the last one is the map's own. */
const pauseOf = ({ reading, next }: Read, { pause }: TimedCue): Ms => (next === undefined ? pause.ms : ms(next.start - reading.end));

const playedCue = (timed: TimedCue, start: Ms, read: Read | undefined): TimedCue => {
  const length = read === undefined ? timed.end - timed.start : read.reading.end - read.reading.start;
  const pause = read === undefined ? timed.pause.ms : pauseOf(read, timed);
  return { ...timed, start, end: ms(start + length), pause: { ...timed.pause, ms: pause } };
};

/** What lies outside of the cues that were read, neighbours as one; the lead-in too. */
const unreadStretches = (cues: readonly TimedCue[], isRead: (cue: CueId) => boolean, duration: Ms): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  cues.forEach(({ cue, start }, index) => {
    if (isRead(cue.id)) return;
    const from = index === 0 ? ms(0) : start;
    const to = cues[index + 1]?.start ?? duration;
    const last = stretches.at(-1);
    if (last !== undefined && last.to === from) stretches[stretches.length - 1] = { from: last.from, to };
    else if (to > from) stretches.push({ from, to });
  });
  const [first] = cues;
  const leadIn = first !== undefined && isRead(first.cue.id) && first.start > 0 ? [{ from: ms(0), to: first.start }] : [];
  return [...leadIn, ...stretches];
};

/**
 * A timeline with the times of a take: each cue that it read, in the script's order, lasts as long as it was read, and the next one that
 * was read begins when it did in the take. All else keeps its length and is skipped. Times are whole ms, as the take's are. Null: the
 * take has read nothing of it.
 */
export const playedTake = ({ cues, duration }: Timeline, take: Take): Timeline | null => {
  const run = readInOrder(cues.map(({ cue }) => cue.id), take);
  if (run.length === 0) return null;
  const read = new Map<CueId, Read>(run.map((reading, index) => [reading.cue, { reading, next: run[index + 1] }]));
  let start: Ms = cues[0]?.start ?? duration;
  const played = cues.map((timed) => {
    const made = playedCue(timed, start, read.get(timed.cue.id));
    start = ms(made.end + made.pause.ms);
    return made;
  });
  return { cues: played, duration: start, skips: unreadStretches(played, (cue) => read.has(cue), start) };
};

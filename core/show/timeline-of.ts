/** The timeline of a rundown: one for all of its stories, in order. */
import type { Rundown } from '../script/script.ts';
import { wholeScript } from '../script/whole-script.ts';
import { timeline } from '../timeline/build-timeline.ts';
import { playedTake } from '../timeline/played-take.ts';
import { joinSkips, skipsOf, type Stretch } from '../timeline/skips.ts';
import type { ReaderProfile, Timeline } from '../timeline/timeline.ts';
import { ms } from '../units/time.ts';
import { noRuling, type Played, type Ruling } from './ruling.ts';

/** The stretches of cloaked stories, those that follow one another as one; silence before the first story belongs to it. */
const stretchesOf = ({ cues, duration }: Timeline, cloaked: readonly number[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const [index, { cue, start }] of cues.entries()) {
    if (!cloaked.includes(cue.story)) continue;
    const from = index === 0 ? ms(0) : start;
    const to = cues[index + 1]?.start ?? duration;
    const last = stretches.at(-1);
    if (last !== undefined && last.to === from) stretches[stretches.length - 1] = { from: last.from, to };
    else stretches.push({ from, to });
  }
  return stretches;
};

/** What of the ruling times a show. */
export type Timing = Pick<Ruling, 'takes'> & { readonly played?: Pick<Played, 'take'> | null };

/** With the times of the take that is played back, if there is one and it has read any of this. */
const asPlayed = (whole: Timeline, { played = null }: Timing): Timeline => (played === null ? whole : (playedTake(whole, played.take) ?? whole));

/** What times the cues: where a take is played back it knows best, as a ruling one would. */
const takesOf = ({ takes, played = null }: Timing): Timing['takes'] => (played === null ? takes : [played.take, ...takes]);

/**
 * The timing map over all stories of a rundown: as this reader reads them, as the ruling takes have it, or as the take that is played back was
 * read; stories of the given indices are passed over.
 */
export const timelineOf = (rundown: Rundown, profile: ReaderProfile, timing: Timing = noRuling, cloaked: readonly number[] = []): Timeline => {
  const whole = asPlayed(timeline(wholeScript(rundown), profile, takesOf(timing)), timing);
  return cloaked.length === 0 ? whole : { ...whole, skips: joinSkips([...skipsOf(whole), ...stretchesOf(whole, cloaked)]) };
};

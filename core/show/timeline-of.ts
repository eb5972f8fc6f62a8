/** The timeline of a rundown: one for all of its stories, in order. */
import type { Rundown } from '../script/script.ts';
import { wholeScript } from '../script/whole-script.ts';
import { timeline } from '../timeline/build-timeline.ts';
import type { Take } from '../takes/take.ts';
import type { Stretch } from '../timeline/skips.ts';
import type { ReaderProfile, Timeline } from '../timeline/timeline.ts';
import { ms } from '../units/time.ts';

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

/** The timing map over all stories of a rundown, as this reader reads them, or as the ruling takes have it; stories of the given indices are passed over. */
export const timelineOf = (rundown: Rundown, profile: ReaderProfile, takes: readonly Take[] = [], cloaked: readonly number[] = []): Timeline => {
  const whole = timeline(wholeScript(rundown), profile, takes);
  return cloaked.length === 0 ? whole : { ...whole, skips: stretchesOf(whole, cloaked) };
};

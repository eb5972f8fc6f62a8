/** The captions of what a take read, at the times at which it was read. */
import { cutCaptions } from '../../core/captions/cut.ts';
import { type FrameRate, framesPerSecond } from '../../core/captions/frame-rate.ts';
import type { EllipsisPolicy, Track } from '../../core/captions/track.ts';
import type { Script } from '../../core/script/script.ts';
import { wholeScript } from '../../core/script/whole-script.ts';
import { timeline } from '../../core/timeline/build-timeline.ts';
import { newsreader, type Timeline } from '../../core/timeline/timeline.ts';
import { ms } from '../../core/units/time.ts';
import { CommandError } from '../command-error.ts';
import { readRundown } from '../files/read-text.ts';
import { readStyle } from '../files/style-file.ts';
import { readTakeFile } from '../files/take-file.ts';

/** How the captions are cut. */
export type TakeCaptions = { readonly style?: string; readonly ellipsis?: EllipsisPolicy; readonly frameRate: FrameRate };

/** The stories that the take knows, and no others: the rest of a rundown has no place in its time. */
const scriptRead = (script: Script, timed: Timeline): Script => {
  const known = new Set(timed.cues.filter(({ source }) => source !== undefined).map(({ cue }) => cue.story));
  return { ...script, cues: script.cues.filter(({ story }) => known.has(story)) };
};

const tellSources = (timed: Timeline): void => {
  const count = (wanted: string): number => timed.cues.filter(({ source }) => source === wanted).length;
  const doubtful = timed.cues.filter((cue) => cue.doubtful).length;
  process.stderr.write(`caesura: ${count('measured')} cues measured (${doubtful} doubtful), ${count('edited')} edited since and ${count('estimated')} not read: estimated at the take's rate\n`);
};

/** Cuts the captions. Throws CommandError when the take is none, or of another script. */
export const trackOfTake = async (takePath: string, scriptPath: string, { style, ellipsis, frameRate }: TakeCaptions): Promise<Track> => {
  const take = await readTakeFile(takePath);
  const whole = wholeScript(await readRundown(scriptPath));
  const script = scriptRead(whole, timeline(whole, newsreader, [take]));
  if (script.cues.length === 0) throw new CommandError(`${takePath} is a take of another script: it knows no cue of ${scriptPath}.`);
  const timed = timeline(script, newsreader, [take]);
  tellSources(timed);
  return cutCaptions(script, timed, { style: await readStyle(style ?? 'bbc'), ellipsis: ellipsis ?? 'strip', frameRate: framesPerSecond(frameRate), offset: ms(0) });
};

/** The captions of what a take read, at the times at which it was read. */
import { cutCaptions } from '../../core/captions/cut/cut.ts';
import { type FrameRate, framesPerSecond } from '../../core/captions/times/frame-rate.ts';
import type { EllipsisPolicy, Track } from '../../core/captions/track.ts';
import type { Script } from '../../core/script/script.ts';
import { wholeScript } from '../../core/script/whole-script.ts';
import { countOf } from '../../core/text/count-of.ts';
import { timeline } from '../../core/timeline/build-timeline.ts';
import { offsetOfSound, offsetOfTake, takeTime } from '../../core/takes/take-time.ts';
import type { Take } from '../../core/takes/take.ts';
import { newsreader, type Timeline } from '../../core/timeline/timeline.ts';
import { type Ms, ms } from '../../core/units/time.ts';
import { CommandError } from '../command-error.ts';
import { readRundown } from '../files/read-text.ts';
import { readStyle } from '../files/style-file.ts';
import { readTakeFile } from '../files/take-file.ts';
import { tell } from '../standard.ts';

/** Where the captions' time begins: with the take, as it was recorded; with the file of its sound; or with the first word, as where the take rules. */
export const zeros = ['take', 'sound', 'word'] as const;

/** How the captions are cut, and from when their times count. */
export type TakeCaptions = { readonly zero?: (typeof zeros)[number]; readonly style?: string; readonly ellipsis?: EllipsisPolicy; readonly frameRate: FrameRate };

/** The stories that the take knows, and no others: the rest of a rundown has no place in its time. */
const scriptRead = (script: Script, timed: Timeline): Script => {
  const known = new Set(timed.cues.filter(({ source }) => source !== undefined).map(({ cue }) => cue.story));
  return { ...script, cues: script.cues.filter(({ story }) => known.has(story)) };
};

const offsetFrom = (zero: TakeCaptions['zero'] | undefined, timed: Timeline, take: Take): Ms => {
  if (zero === 'word') return ms(0);
  if (zero === 'sound' && take.audio === null) throw new CommandError('the sound of this take was not kept: use --zero take or --zero word.');
  const time = takeTime(timed, take);
  return zero === 'sound' ? offsetOfSound(time, take) : offsetOfTake(time);
};

const tellSources = (timed: Timeline): void => {
  const count = (wanted: string): number => timed.cues.filter(({ source }) => source === wanted).length;
  const doubtful = timed.cues.filter((cue) => cue.doubtful).length;
  tell(`${countOf(count('measured'), 'cue')} measured (${doubtful} doubtful), ${count('edited')} edited since and ${count('estimated')} not read: estimated at the take's rate`);
};

/** Cuts the captions. Throws CommandError when the take is none, or of another script. */
export const trackOfTake = async (takePath: string, scriptPath: string, { zero, style, ellipsis, frameRate }: TakeCaptions): Promise<Track> => {
  const take = await readTakeFile(takePath);
  const whole = wholeScript(await readRundown(scriptPath));
  const script = scriptRead(whole, timeline(whole, newsreader, [take]));
  if (script.cues.length === 0) throw new CommandError(`${takePath} is a take of another script: it knows no cue of ${scriptPath}.`);
  const timed = timeline(script, newsreader, [take]);
  tellSources(timed);
  return cutCaptions(script, timed, { style: await readStyle(style ?? 'bbc'), ellipsis: ellipsis ?? 'strip', frameRate: framesPerSecond(frameRate), offset: offsetFrom(zero, timed, take) });
};

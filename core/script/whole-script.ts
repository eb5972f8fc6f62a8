/** A rundown as one script, for what runs over all of its stories: the timeline, the prompter, the captions. */
import { ms, type Ms } from '../units/time.ts';
import type { Cue, Rundown, Script } from './script.ts';

/** The cue with its pause replaced by a written silence, which adds to one that was written already. */
const withSilence = (cue: Cue, silence: Ms): Cue => ({
  ...cue,
  pause: { kind: 'explicit', written: ms((cue.pause.written ?? 0) + silence) },
});

/** Joins two scripts: the silence at the top of the second becomes the explicit pause of the last cue of the first. */
const join = (cues: Cue[], leadIn: Ms, next: Script): Ms => {
  const last = cues.at(-1);
  if (last !== undefined && next.leadIn > 0) cues[cues.length - 1] = withSilence(last, next.leadIn);
  for (const cue of next.cues) cues.push(cue);
  return last === undefined ? ms(leadIn + next.leadIn) : leadIn;
};

/** All stories of a rundown as one script. Cues keep the numbers of their stories. */
export const wholeScript = ({ stories }: Rundown): Script => {
  const cues: Cue[] = [];
  let leadIn = ms(0);
  for (const { script } of stories) leadIn = join(cues, leadIn, script);
  return { paragraphs: stories.flatMap(({ script }) => script.paragraphs), cues, leadIn };
};

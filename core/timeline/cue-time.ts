/** The time that one cue and the pause after it take (design.md, section 4). */
import type { Cue } from '../script/script.ts';
import { explicitBeat, pauseAfter, shortestCue } from '../speech/timing-constants.ts';
import { ms, wholeMs, type Ms } from '../units/time.ts';
import { cueLoad } from './cue-load.ts';
import type { ReaderProfile } from './timeline.ts';

/** The time that reading a cue takes, without the pause after it; not rounded. */
export const readTime = (cue: Pick<Cue, 'text'>, profile: ReaderProfile): Ms => {
  const load = cueLoad(cue);
  return ms(Math.max(shortestCue, profile.rate * (load.words + profile.pauseScale * load.pauses)));
};

/** The pause after a cue; one with a written length is exact, the others breathe with the reader. Not rounded. */
export const pauseTime = ({ pause }: Pick<Cue, 'pause'>, profile: ReaderProfile): Ms => {
  if (pause.written !== null) return wholeMs(Math.max(0, pause.written));
  const modelled = pause.kind === 'explicit' ? explicitBeat : pauseAfter[pause.kind];
  return ms(profile.rate * profile.pauseScale * modelled);
};

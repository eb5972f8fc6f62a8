/** The spoken load of a cue, worked out once for each cue value and kept as long as the cue lives. */
import type { Cue } from '../script/script.ts';
import { measureSpeech, type SpokenLoad } from '../speech/spoken-load.ts';

/** A pure memo: a cue never changes, so its load never does; another profile or target re-times without reading the text again. */
const known = new WeakMap<Cue, SpokenLoad>();

/** How long a cue's words and inner pauses take at rate 1. */
export const cueLoad = (cue: Cue): SpokenLoad => {
  const found = known.get(cue);
  if (found !== undefined) return found;
  const load = measureSpeech(cue.text);
  known.set(cue, load);
  return load;
};

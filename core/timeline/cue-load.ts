/** The spoken load of a cue, kept with the cue, and for its text, so that nothing is read twice. */
import type { Cue } from '../script/script.ts';
import { measureSpeech, type SpokenLoad } from '../speech/spoken-load.ts';
import { remember } from './remember.ts';

/** Texts kept for the next edit: some 200,000 words of cues. */
const textsKept = 16_384;

/** How long a text's words and inner pauses take at rate 1; kept for texts seen lately. */
const textLoad = remember((text) => measureSpeech(text), textsKept);

/** A pure memo: a cue never changes, so its load never does; another profile or target re-times without reading the text again. */
const known = new WeakMap<Pick<Cue, 'text'>, SpokenLoad>();

/** How long a cue's words and inner pauses take at rate 1. */
export const cueLoad = (cue: Pick<Cue, 'text'>): SpokenLoad => {
  const found = known.get(cue);
  if (found !== undefined) return found;
  const load = textLoad(cue.text);
  known.set(cue, load);
  return load;
};

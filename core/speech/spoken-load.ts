/** How much time a text takes to say: the part that is words and the part that is beats inside it. */
import { innerPause, latinCharacter } from './timing-constants.ts';
import { ms, type Ms } from '../units/time.ts';

/** The time of a text at rate 1: its words, and its inner pauses at pause scale 1. Not rounded. */
export type SpokenLoad = { readonly words: Ms; readonly pauses: Ms };

/** The load of a text; the mark at its very end is the cue's own pause and does not count. */
export const measureSpeech = (text: string): SpokenLoad => {
  const trimmed = text.trim();
  const letters = trimmed.match(/\p{L}|\p{N}/gu)?.length ?? 0;
  const words = trimmed === '' ? 0 : trimmed.split(/\s+/u).length;
  const commas = trimmed.match(/,(?=\s)/gu)?.length ?? 0;
  return { words: ms((letters + words) * latinCharacter), pauses: ms(commas * innerPause.comma) };
};

/** The time a text takes at rate 1 and pause scale 1, its inner pauses included; not rounded. */
export const spokenLoad = (text: string): Ms => {
  const load = measureSpeech(text);
  return ms(load.words + load.pauses);
};

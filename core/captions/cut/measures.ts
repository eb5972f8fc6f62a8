/** Sums over a stream of tokens, so that the size of any part of it is one subtraction. */
import { countCharacters, countWords } from '../text/count-characters.ts';
import { remember } from '../../text/remember.ts';
import { roomOf } from '../styles/style-measures.ts';
import type { CaptionStyle } from '../styles/styles.ts';
import type { Token } from './token-stream.ts';

/** Entry `n` is the sum of the first `n` tokens, each with the space before it. */
export type Measures = {
  readonly room: Float64Array;
  readonly characters: Float64Array;
  readonly words: Float64Array;
  /** 1 where a space stands before the token: it goes when a line begins there. */
  readonly space: Uint8Array;
};

type Size = { readonly room: number; readonly characters: number; readonly words: number };

/** The sums of a stream. */
export const measuresOf = (tokens: readonly Token[], style: CaptionStyle): Measures => {
  const length = tokens.length + 1;
  const room = new Float64Array(length);
  const characters = new Float64Array(length);
  const words = new Float64Array(length);
  const space = new Uint8Array(length);
  const sizeOf = remember((text): Size => ({
    room: roomOf(text, style),
    characters: countCharacters(text),
    words: countWords(text),
  }));
  tokens.forEach((token, index) => {
    const size = sizeOf(token.text);
    const gap = token.spaced ? 1 : 0;
    space[index] = gap;
    room[index + 1] = (room[index] ?? 0) + size.room + gap;
    characters[index + 1] = (characters[index] ?? 0) + size.characters + gap;
    words[index + 1] = (words[index] ?? 0) + size.words;
  });
  return { room, characters, words, space };
};

/** The room of the tokens from one boundary to another, in one line. */
export const roomBetween = (measures: Measures, from: number, to: number): number =>
  (measures.room[to] ?? 0) - (measures.room[from] ?? 0) - (measures.space[from] ?? 0);

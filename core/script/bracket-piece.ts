/** Tells what a pair of brackets is: an explicit pause, caption-only text, an instruction or a pronouncer. */
import type { Ms } from '../units/time.ts';
import { explicitPause, longestUsualPause } from './explicit-pause.ts';
import type { HouseStyle } from './house-style.ts';
import type { BracketGroup } from './match-brackets.ts';
import type { LineFault, Piece } from './piece.ts';

type BracketFault = LineFault<'nested-bracket' | 'empty-bracket' | 'bad-pause' | 'long-pause'>;

/** What a pair of brackets is, and what is wrong with it. */
export type ReadBracket = { readonly piece: Piece; readonly faults: readonly BracketFault[] };

// "LEE sung-JAY": syllables joined by hyphens, and nothing but letters. Two patterns, as one would backtrack.
const onlyLetters = /^[\p{L}\p{M}’' -]+$/u;
const joinedSyllables = /[\p{L}\p{M}]-\p{L}/u;
const isPronouncer = (content: string): boolean => onlyLetters.test(content) && joinedSyllables.test(content);

/** What stands between the brackets, its white space folded. */
const contentOf = (line: string, group: BracketGroup, prefix: string): string =>
  line.slice(group.from + 1 + (group.captionOnly ? prefix.length : 0), group.to - 1).trim().replace(/\s+/g, ' ');

const kindOf = (group: BracketGroup, content: string, afterWord: boolean, style: HouseStyle): 'instruction' | 'pronouncer' | 'caption-only' => {
  if (group.captionOnly) return 'caption-only';
  const meaning = group.shape === 'square' ? 'instruction' : style[group.shape];
  if (meaning === 'aside') return afterWord && isPronouncer(content) ? 'pronouncer' : 'instruction';
  return meaning === 'pronouncer' ? 'pronouncer' : 'instruction';
};

const faultOf = (content: string, pause: Ms | 'bad' | null): BracketFault['code'] | null => {
  if (content === '') return 'empty-bracket';
  if (pause === 'bad') return 'bad-pause';
  return pause !== null && pause > longestUsualPause ? 'long-pause' : null;
};

const faultsOf = (group: BracketGroup, content: string, pause: Ms | 'bad' | null): readonly BracketFault[] => {
  const { from, to, inner } = group;
  if (inner !== null && !group.captionOnly) return [{ code: 'nested-bracket', from: inner, to: inner + 1 }];
  const code = faultOf(content, pause);
  return code === null ? [] : [{ code, from, to }];
};

/** Reads a pair of brackets; `afterWord` is true when words that a pronouncer could explain stand before it. */
export const readBracket = (line: string, group: BracketGroup, afterWord: boolean, style: HouseStyle): ReadBracket => {
  const { from, to } = group;
  const text = contentOf(line, group, style.captionOnly.prefix);
  const pause = group.shape === 'square' ? explicitPause(text) : null;
  const faults = faultsOf(group, text, pause);
  if (pause !== null && pause !== 'bad') return { piece: { kind: 'explicit', from, to, length: pause }, faults };
  return { piece: { kind: kindOf(group, text, afterWord, style), from, to, text }, faults };
};

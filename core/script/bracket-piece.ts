/** Tells what a pair of brackets is: an explicit pause, caption-only text, an instruction or a pronouncer. */
import { explicitPause, longestUsualPause } from './explicit-pause.ts';
import { hasWord } from './characters.ts';
import type { HouseStyle } from './house-style.ts';
import type { BracketGroup } from './match-brackets.ts';
import type { LineFault, Piece } from './piece.ts';

/** What is wrong with a pair of brackets. */
export type BracketFault = LineFault<'nested-bracket' | 'empty-bracket' | 'bad-pause' | 'long-pause'>;

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

/** The piece that a pair of brackets makes; `afterWord` is true when words of its line stand before it. */
export const bracketPiece = (line: string, group: BracketGroup, afterWord: boolean, style: HouseStyle): Piece => {
  const { from, to } = group;
  const text = contentOf(line, group, style.captionOnly.prefix);
  const length = group.shape === 'square' && !group.captionOnly ? explicitPause(text) : null;
  if (length !== null && length !== 'bad') return { kind: 'explicit', from, to, length };
  return { kind: kindOf(group, text, afterWord, style), from, to, text };
};

/** What is wrong with a pair of brackets and the piece it made. */
export const bracketFaults = (group: BracketGroup, piece: Piece): readonly BracketFault[] => {
  const { from, to } = group;
  if (piece.kind === 'explicit') return piece.length > longestUsualPause ? [{ code: 'long-pause', from, to }] : [];
  if (group.inner !== null && !group.captionOnly) return [{ code: 'nested-bracket', from: group.inner, to: group.inner + 1 }];
  const text = 'text' in piece ? piece.text : '';
  if (text === '') return [{ code: 'empty-bracket', from, to }];
  return group.shape === 'square' && explicitPause(text) === 'bad' ? [{ code: 'bad-pause', from, to }] : [];
};

/** True when the stretch of a line before a bracket holds a word, so that a pronouncer can explain it. */
export const standsAfterWord = (line: string, from: number, to: number): boolean => hasWord(line.slice(from, to));

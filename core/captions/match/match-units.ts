/** What a match compares: words, and where a script is written without spaces its single characters. */
import { unspaced } from '../cut/split-text.ts';
import { bareWord } from './bare-word.ts';

const parts = new RegExp(`${unspaced.source}|(?:(?!${unspaced.source})[^])+`, 'gu');

/** The units of a text between two spaces: bare, in order; none when it holds no letter and no digit. */
export const matchUnits = (word: string): readonly string[] => {
  const bare = bareWord(word);
  if (bare === '') return [];
  return unspaced.test(bare) ? (bare.match(parts) ?? []) : [bare];
};

/** The units of lines, in order. */
export const unitsOfLines = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(/\s+/u).flatMap(matchUnits));

/** Splits a cue's text into the pieces that a caption may be broken between: words, or parts of one too long for a line. */
import { countCharacters } from '../text/count-characters.ts';
import { graphemes, isPlain } from '../text/graphemes.ts';
import { roomOf } from '../styles/style-measures.ts';
import type { CaptionStyle } from '../styles/styles.ts';

/** One unbreakable piece; `spaced` when white space stands before it. */
export type Piece = { readonly text: string; readonly spaced: boolean };

/** A character of a script that is written without spaces between words. */
export const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** White space that a line may be broken at: not the no-break ones. */
const breakable = /[^\S\u00a0\u202f\u2007]+/u;

/** May not begin a line (kinsoku): closing punctuation, small kana, marks that belong to the character before. */
const closing = /^[\p{Pe}\p{Pf}、。，．！？：；‥…ー々〜・,.!?;:%‰°ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶゝゞヽヾ]/u;

/** May not end a line: opening brackets and quotes, signs before numbers. */
const opening = /[\p{Ps}\p{Pi}$£€¥＄￥￡#＃]$/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** So many characters go to the segmenter at once: it is quadratic on long strings. */
const runLength = 100;

/** The words of a run without spaces, as the dictionary of the platform knows them. */
const wordsOf = (text: string): readonly string[] => {
  const letters = graphemes(text);
  const words: string[] = [];
  for (let from = 0; from < letters.length; from += runLength) {
    const run = letters.slice(from, from + runLength).join('');
    for (const part of segmenter.segment(run)) words.push(part.segment);
  }
  return words;
};

/** Joins what may not begin a line to the piece before it, and what may not end one to the piece after it. */
const withKinsoku = (words: readonly string[]): readonly string[] => {
  const joined: string[][] = [];
  let open = false;
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && (open || closing.test(word))) last.push(word);
    else joined.push([word]);
    open = opening.test(word);
  }
  return joined.map((parts) => parts.join(''));
};

/** Cuts a piece that is wider than a line, between characters, so that each part fits and none begins with a closer. */
const hardSplit = (text: string, style: CaptionStyle): readonly string[] => {
  const parts: string[] = [];
  let part: string[] = [];
  let room = 0;
  for (const letter of graphemes(text)) {
    const width = roomOf(letter, style);
    if (room + width > style.lineCharacters + 1e-6) {
      const carried = closing.test(letter) && part.length > 1 ? part.splice(-1) : [];
      parts.push(part.join(''));
      part = carried;
      room = carried.reduce((sum, one) => sum + roomOf(one, style), 0);
    }
    part.push(letter);
    room += width;
  }
  return [...parts, part.join('')];
};

const fitting = (text: string, style: CaptionStyle): readonly string[] => {
  const narrow = isPlain(text) ? text.length : countCharacters(text) * 2;
  if (narrow <= style.lineCharacters) return [text];
  return roomOf(text, style) <= style.lineCharacters ? [text] : hardSplit(text, style);
};

const piecesOfRun = (run: string, style: CaptionStyle): readonly string[] => {
  const words = unspaced.test(run) ? withKinsoku(wordsOf(run)) : [run];
  return words.flatMap((word) => fitting(word, style));
};

/** The pieces of a text in order; joined, with a space before each `spaced` one, they give its words back. */
export const splitText = (text: string, style: CaptionStyle): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (const run of text.split(breakable)) {
    if (run === '') continue;
    if (run.length <= style.lineCharacters && isPlain(run)) pieces.push({ text: run, spaced: true });
    else piecesOfRun(run, style).forEach((piece, index) => pieces.push({ text: piece, spaced: index === 0 }));
  }
  return pieces;
};

/** The one counting rule: how long a caption's text is, for line lengths and for reading speed. */
import { graphemes, isPlain } from './graphemes.ts';

/** East Asian wide and full-width characters, and emoji (Unicode Standard Annex 11, classes W and F). */
const wide =
  /^[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u25fd\u25fe\u2614\u2615\u2648-\u2653\u26a1\u2728\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1b000}-\u{1b2ff}\u{1f1e6}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** Controls, format characters and lone surrogates: they take no room. */
const invisible = /^[\p{Cc}\p{Cf}\p{Cs}]+$/u;

/** Anything wide, as a cheap first look at a whole text. */
const anyWide = new RegExp(wide.source.slice(1), 'u');

/** True when a grapheme takes the room of two Latin letters. */
export const isWide = (grapheme: string): boolean => wide.test(grapheme);

/** True when a text holds a wide character. */
export const holdsWide = (text: string): boolean => anyWide.test(text);

const sizeOf = (grapheme: string, ofWide: number): number => {
  if (isWide(grapheme)) return ofWide;
  return invisible.test(grapheme) ? 0 : 1;
};

const sum = (text: string, ofWide: number): number => {
  if (isPlain(text)) return text.length;
  return graphemes(text).reduce((total, grapheme) => total + sizeOf(grapheme, ofWide), 0);
};

/**
 * The characters of one line as reading speed counts them: letters, digits, punctuation and spaces one each, a wide
 * (Chinese, Japanese, Korean) character two, a character with its marks once, invisible ones nothing.
 */
export const countCharacters = (text: string): number => sum(text, 2);

/** The characters of a caption: its lines' added up. A line break counts nothing. */
export const countCaptionCharacters = (lines: readonly string[]): number =>
  lines.reduce((total, line) => total + countCharacters(line), 0);

/** The room that a line takes, in Latin letters, when a wide character takes `ofWide` of them. */
export const lineRoom = (text: string, ofWide: number): number => sum(text, ofWide);

/** The words of a text: runs between white space that hold a letter or a digit; two wide characters count as one. */
export const countWords = (text: string): number => {
  let words = 0;
  for (const run of text.split(/\s+/u)) {
    if (!/[\p{L}\p{N}]/u.test(run)) continue;
    const ideographs = isPlain(run) ? 0 : graphemes(run).filter(isWide).length;
    words += ideographs === 0 ? 1 : Math.ceil(ideographs / 2);
  }
  return words;
};

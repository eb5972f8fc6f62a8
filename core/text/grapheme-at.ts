/** Finds what a reader takes for one character, so that nothing is ever cut inside of it: letters with their marks, emoji of several parts, flags. */

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How much of a long text is looked at on either side, UTF-16 units: more than any grapheme has, and a hundred flags in a row. */
const reach = 512;

const isLowSurrogate = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
};

/** The grapheme that holds the point `at` of a text, UTF-16 offsets: `from` (included) to `to`. Empty at the text's end and beyond. */
export const graphemeAt = (text: string, at: number): { readonly from: number; readonly to: number } => {
  if (at >= text.length) return { from: text.length, to: text.length };
  const wanted = Math.max(0, at - reach);
  const start = isLowSurrogate(text, wanted) ? wanted - 1 : wanted;
  const found = segmenter.segment(text.slice(start, at + reach)).containing(at - start);
  return found === undefined ? { from: at, to: at + 1 } : { from: start + found.index, to: start + found.index + found.segment.length };
};

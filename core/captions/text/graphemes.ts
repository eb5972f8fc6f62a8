/** Cuts text into what a reader takes for one character, in linear time, never inside a surrogate pair. */

/** Printable Latin text: every UTF-16 unit is a character of its own. */
const plain = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff]*$/;

/** Long strings go to the segmenter in pieces: Node's is quadratic in the length of its input. */
const pieceLength = 256;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** The end of the piece that starts at `from`: never between the halves of a surrogate pair. */
const endOfPiece = (text: string, from: number): number => {
  const end = Math.min(text.length, from + pieceLength);
  return end < text.length && isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
};

/** True when each UTF-16 unit of the text is one visible character (Latin, no marks). */
export const isPlain = (text: string): boolean => plain.test(text);

/** The grapheme clusters of a text, in order; joined they give the text back. */
export const graphemes = (text: string): readonly string[] => {
  if (isPlain(text)) return text.split('');
  const found: string[] = [];
  let from = 0;
  while (from < text.length) {
    const end = endOfPiece(text, from);
    const piece = Array.from(segmenter.segment(text.slice(from, end)), (part) => part.segment);
    // The last cluster may go on in the next piece: it is looked at again there.
    const kept = end < text.length && piece.length > 1 ? piece.slice(0, -1) : piece;
    for (const cluster of kept) {
      found.push(cluster);
      from += cluster.length;
    }
  }
  return found;
};

/** Lays a text into the lines of a caption, as balanced as its words allow. */
import { lineRoom } from '../text/count-characters.ts';
import { joinLines } from '../fix/free-text.ts';
import { type Piece, splitText } from '../cut/split-text.ts';
import { captionStyles } from '../styles/styles.ts';

/** Of all guides this has the longest lines: a caption of one line that is longer is broken in two. */
const widest = captionStyles.netflix;

/** A wide character takes the room of two. */
const roomOf = (text: string): number => lineRoom(text, 2);

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text, spaced }, index) => (index > 0 && spaced ? ` ${text}` : text)).join('');

/** Before which of the pieces a line begins that is as long as the one above; of two such places the first. */
const middleOf = (pieces: readonly Piece[]): number => {
  const rooms = pieces.map(({ text, spaced }) => roomOf(text) + (spaced ? 1 : 0));
  const all = rooms.reduce((sum, room) => sum + room, 0);
  let [above, best, least] = [0, 1, Number.POSITIVE_INFINITY];
  pieces.forEach(({ spaced }, index) => {
    const below = all - above - (spaced ? 1 : 0);
    const uneven = Math.abs(above - (pieces[0]?.spaced === true ? 1 : 0) - below);
    if (index > 0 && uneven < least) [best, least] = [index, uneven];
    above += rooms[index] ?? 0;
  });
  return best;
};

/** The words of some lines in one line where they fit, else in two of the most even length; the words and their order stay. */
export const layText = (lines: readonly string[]): readonly string[] => {
  const text = joinLines(lines);
  const pieces = splitText(text, widest);
  if (pieces.length < 2 || roomOf(text) <= widest.lineCharacters) return [text];
  const middle = middleOf(pieces);
  return [textOf(pieces.slice(0, middle)), textOf(pieces.slice(middle))];
};

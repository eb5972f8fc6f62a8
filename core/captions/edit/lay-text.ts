/** Lays a text into the lines of a caption, as balanced as its words allow. */
import { lineRoom } from '../text/count-characters.ts';

/** The most characters that a caption of one line has before it is broken in two: the longest line of the styles' guides. */
const longestLine = 42;

/** One line where it fits, else two of the most even length; the words and their order stay. */
export const layText = (words: readonly string[]): readonly string[] => {
  const text = words.join(' ');
  if (words.length < 2 || lineRoom(text, 2) <= longestLine) return [text];
  const lines = words.slice(1).map((_word, index): readonly [string, string] => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const uneven = ([top, bottom]: readonly [string, string]): number => Math.abs(lineRoom(top, 2) - lineRoom(bottom, 2));
  return lines.reduce((best, next) => (uneven(next) < uneven(best) ? next : best));
};

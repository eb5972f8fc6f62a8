/** Keeps a short word from standing alone in the last row of a paragraph: it takes the word before it along. */
import { joiningSpace } from './sense-joins.ts';

/** A last word of no more letters than this would be a widow. */
const shortWord = 5;

/** What is joined may become so long, letters of a row of `room`: more would leave a hole in a wide row before it, and not fit a narrow one. */
const longestIn = (room: number): number => Math.max(room * 0.6, Math.min(room, 14));

/** The last two words, one plain space between them. */
const lastTwo = /(?<before>[^\s\u00A0]+(?:\u00A0[^\s\u00A0]+)*) (?<last>[^\s\u00A0]+)\s*$/u;

const lettersIn = (word: string): number => word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The text, which ends a paragraph, with a short last word joined to the one before it, where a row of `room` letters has the space. Any spaced writing. */
export const joinWidow = (text: string, room: number): string => {
  const { before, last } = lastTwo.exec(text)?.groups ?? {};
  if (before === undefined || last === undefined || lettersIn(last) > shortWord) return text;
  if (before.length + 1 + last.length > longestIn(room)) return text;
  const space = text.lastIndexOf(` ${last}`);
  return text.slice(0, space) + joiningSpace + text.slice(space + 1);
};

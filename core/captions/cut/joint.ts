/** What stands between two texts that become one line: a space, but none in Chinese and Japanese. */
import { isWide } from '../text/count-characters.ts';

const hangul = /\p{sc=Hangul}/u;

/** What joins two texts: nothing between wide characters other than Korean ones, else a space. */
export const joint = (above: string, below: string): '' | ' ' => {
  // Of the ends alone: the text above may be a monster's.
  const [end, start] = [Array.from(above.slice(-2)).at(-1) ?? '', Array.from(below.slice(0, 2))[0] ?? ''];
  return isWide(end) && isWide(start) && !hangul.test(end + start) ? '' : ' ';
};

/** How far into a cue's text the reading is: whole words, so that the colour moves as the voice does. */
import type { TimedCue } from './timeline.ts';
import type { Ms } from '../units/time.ts';

/** Number of UTF-16 units of the cue's text already begun at a time: always at the end of a word. */
export const readLength = (timed: TimedCue, at: Ms): number => {
  const text = timed.cue.text;
  if (at <= timed.start) return 0;
  if (at >= timed.end) return text.length;
  const reached = Math.floor((text.length * (at - timed.start)) / (timed.end - timed.start));
  return wordEnd(text, reached);
};

/** The word of a text that ends at an offset: where it begins. */
const wordStart = (text: string, end: number): number => {
  const start = text.lastIndexOf(' ', end - 1) + 1;
  if (end - start <= longestWord) return start;
  const code = text.charCodeAt(end - 1);
  return end - (code >= 0xdc00 && code <= 0xdfff ? 2 : 1);
};

/** The word of the cue's text that is read at a time, as UTF-16 offsets; null before its first word and in its pause. */
export const wordReadAt = (timed: TimedCue, at: Ms): { readonly from: number; readonly to: number } | null => {
  if (at < timed.start || at >= timed.end) return null;
  const reached = Math.floor((timed.cue.text.length * (at - timed.start)) / (timed.end - timed.start));
  const to = wordEnd(timed.cue.text, reached);
  return { from: wordStart(timed.cue.text, to), to };
};

/** The end of the word that holds a point; the whole text of scripts that write without spaces moves by the letter. */
const wordEnd = (text: string, from: number): number => {
  const space = text.indexOf(' ', from);
  const end = space === -1 ? text.length : space;
  return end - from > longestWord ? afterWhole(text, from) : end;
};

/** Beyond this many letters without a space the text is not written in spaced words. */
const longestWord = 24;

const afterWhole = (text: string, from: number): number => {
  const code = text.charCodeAt(from);
  return from + (code >= 0xd800 && code <= 0xdbff ? 2 : 1);
};

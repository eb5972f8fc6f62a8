/** How far into a cue's text the reading is: whole words, so that the colour moves as the voice does. */
import { graphemeAt } from '../text/grapheme-at.ts';
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

/** The word of the cue's text that is read at a time, as UTF-16 offsets; a letter where words are not spaced; null before the cue and in its pause. */
export const wordReadAt = (timed: TimedCue, at: Ms): { readonly from: number; readonly to: number } | null => {
  if (at < timed.start || at >= timed.end) return null;
  const { text } = timed.cue;
  const reached = Math.floor((text.length * (at - timed.start)) / (timed.end - timed.start));
  const from = text.lastIndexOf(' ', reached - 1) + 1;
  const space = text.indexOf(' ', reached);
  const to = space === -1 ? text.length : space;
  return to - from > longestWord ? graphemeAt(text, reached) : { from, to };
};

/** The end of the word that holds a point; the whole text of scripts that write without spaces moves by the letter. */
const wordEnd = (text: string, from: number): number => {
  const space = text.indexOf(' ', from);
  const end = space === -1 ? text.length : space;
  return end - from > longestWord ? graphemeAt(text, from).to : end;
};

/** Beyond this many letters without a space the text is not written in spaced words. */
const longestWord = 24;

/** Finds a text in the captions, also across their line breaks, and replaces it. */
import { literalPattern } from '../text/literal-pattern.ts';
import type { Caption, Track } from '../track.ts';
import { withWords } from './carry-emphasis.ts';
import { handNotesOn } from './hand-notes-on.ts';
import { folded } from '../text/folded.ts';

/** What is looked for. */
export type TextSearch = { readonly find: string; readonly matchCase: boolean; readonly wholeWords: boolean };

/** A place where a text was found: which caption, and where in its lines joined by line feeds (UTF-16 units). */
export type FoundText = { readonly caption: number; readonly from: number; readonly to: number };

/** A space of the text that is looked for stands for any white space, a line break too. */
const patternOf = ({ find, matchCase, wholeWords }: TextSearch): RegExp => {
  const escaped = find.trim() === '' ? find.replaceAll(/\s/gu, ' ') : literalPattern(find).replaceAll(/\s+/gu, String.raw`\s+`);
  const whole = wholeWords ? String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])` : escaped;
  return new RegExp(whole, matchCase ? 'gu' : 'giu');
};

/** Every place of a text in the track, in order. */
export const findText = (track: Track, search: TextSearch): readonly FoundText[] => {
  if (search.find === '') return [];
  const pattern = patternOf(search);
  return track.flatMap((caption, index) =>
    [...caption.lines.join('\n').matchAll(pattern)].map((match) => ({ caption: index, from: match.index, to: match.index + match[0].length })),
  );
};

const replacedIn = (caption: Caption, pattern: RegExp, by: string): Caption | null => {
  const text = caption.lines.join('\n');
  // A line break inside of what is replaced stays where the replacement has a space.
  const next = text.replaceAll(pattern, (match) => (match.includes('\n') ? by.replace(' ', '\n') : by));
  if (next === text) return caption;
  const lines = next.split('\n').map(folded).filter((line) => line !== '');
  return lines.length === 0 ? null : withWords(caption, lines);
};

/** The track with a text replaced everywhere, or in the caption `at` an index; one of which nothing is left goes. The very same track when nothing is found. */
export const replaceText = (track: Track, search: TextSearch & { readonly with: string; readonly at?: number | undefined }): Track => {
  if (search.find === '') return track;
  const pattern = patternOf(search);
  const next = track.map((caption, index) => (search.at === undefined || search.at === index ? replacedIn(caption, pattern, search.with) : caption));
  return next.every((caption, index) => caption === track[index]) ? track : handNotesOn(track, next.filter((caption) => caption !== null));
};

/** Finds the characters that an eye does not see and a reader must not stumble over, and cleans what is read of them. */
import type { LineFault } from './piece.ts';

/** The faults that single characters are. */
export type CharacterFault =
  | 'nul-character'
  | 'control-character'
  | 'bidi-control'
  | 'invisible-character'
  | 'lone-surrogate'
  | 'replacement-character';

// Tag characters are meant in the flags of England, Scotland and Wales only. Joiners and plain direction marks (U+200C to
// U+200F, U+061C) are needed by honest text and are no fault.
const control = '\\u0001-\\u0008\\u000e-\\u001f\\u007f-\\u009f';
const bidi = '\\u202a-\\u202e\\u2066-\\u2069';
const invisible = '\\u180e\\u200b\\u2060-\\u2064\\ufeff\\u{e0001}-\\u{e001f}';
const strayTag = '(?<![\\u{1f3f4}\\u{e0020}-\\u{e007f}])[\\u{e0020}-\\u{e007f}]';

const patterns: readonly (readonly [CharacterFault, RegExp])[] = [
  ['nul-character', /\0/u],
  ['control-character', new RegExp(`[${control}]`, 'u')],
  ['bidi-control', new RegExp(`[${bidi}]`, 'u')],
  ['invisible-character', new RegExp(`[${invisible}]|${strayTag}`, 'u')],
  ['lone-surrogate', /\p{Cs}/u],
  ['replacement-character', /\ufffd/u],
];

const anyFault = new RegExp(`[\\0${control}${bidi}${invisible}\\p{Cs}\\ufffd\\u{e0020}-\\u{e007f}]`, 'u');

/** The first of each kind of hidden or broken character in a line; a byte order mark is none at the start of a source. */
export const characterFaults = (line: string, startsSource: boolean): readonly LineFault<CharacterFault>[] => {
  const from = startsSource && line.startsWith('\ufeff') ? 1 : 0;
  const text = line.slice(from);
  if (!anyFault.test(text)) return [];
  return patterns.flatMap(([code, pattern]) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    return [{ code, from: from + match.index, to: from + match.index + match[0].length }];
  });
};

const unread = new RegExp(`[\\0${control}${bidi}${invisible}]|${strayTag}`, 'gu');
const untidy = new RegExp(`[^\\S ]| [ ,]|[\\0${control}${bidi}${invisible}\\p{Cs}\\u{e0020}-\\u{e007f}]`, 'u');

/** What is read of a stretch of source: hidden characters left out, half characters replaced, white space folded, none before a comma. */
export const readableText = (source: string): string => {
  if (!untidy.test(source)) return source;
  return source.replace(unread, '').replace(/\p{Cs}/gu, '\ufffd').replace(/\s+/g, ' ').replaceAll(' ,', ',').trim();
};

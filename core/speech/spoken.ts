/** What is heard when a text is read aloud: words, spelled letters and the beats between them. */
import type { InnerPause } from './timing-constants.ts';

/** One thing heard, in order. */
export type Spoken =
  /** A word in lower case; may hold an apostrophe or a hyphen. */
  | { readonly kind: 'word'; readonly text: string }
  /** A letter said by its name (F-B-I), in lower case. */
  | { readonly kind: 'letter'; readonly text: string }
  /** A short beat at a mark inside the cue. */
  | { readonly kind: 'pause'; readonly mark: InnerPause };

/** A part of a phrase that is one letter is said by its name, but for the words "a" and "i". */
const heardPart = (text: string): Spoken => ({ kind: /^[b-hj-z]$/.test(text) ? 'letter' : 'word', text });

/** Words from a phrase: its parts between spaces; a single letter among them is a spelled one. */
export const words = (phrase: string): readonly Spoken[] =>
  phrase
    .toLowerCase()
    .split(' ')
    .filter((part) => part !== '')
    .map(heardPart);

/** Letters said by name: every letter of the text. */
export const letters = (text: string): readonly Spoken[] =>
  (text.match(/\p{L}/gu) ?? []).map((letter): Spoken => ({ kind: 'letter', text: letter.toLowerCase() }));

/** The heard thing as a string for people and tests: words and letters parted by spaces; beats are silent. */
export const spokenText = (spoken: readonly Spoken[]): string =>
  spoken.flatMap((heard) => (heard.kind === 'pause' ? [] : [heard.text])).join(' ');

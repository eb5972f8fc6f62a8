/** The text of one TTML paragraph while it is read: pieces with their times, put together as captions when it ends. */

import { type Emphasis, type EmphasisKind, signsIn, tidyEmphasis } from '../emphasis/emphasis.ts';
import { speakerOf } from '../vtt/voices.ts';
import type { ParagraphRuby } from './paragraph-ruby.ts';

/** A stretch of a paragraph's text that is shown from `begin` to `end`. */
export type ParagraphPart = { readonly begin: number; readonly end: number; readonly text: string; readonly speaker: string | null; readonly emphasis?: readonly Emphasis[] | undefined };

/** When a text is shown, how it looks, and who says it; `base` is the ruby whose base it is. */
export type TextHow = {
  readonly begin: number;
  readonly end: number;
  readonly preserve: boolean;
  readonly kinds: readonly EmphasisKind[];
  readonly speaker: string | null;
  readonly base: ParagraphRuby | null;
};

/** Collects the text of a paragraph. */
export type Paragraph = {
  /** Text of an element that is shown from `begin` to `end`; white space is folded unless it is to be preserved. */
  readonly text: (text: string, how: TextHow) => void;
  readonly lineBreak: () => void;
  /** What is shown together, in order: parts without words are left out. */
  readonly parts: () => readonly ParagraphPart[];
};

/** White space of XML (2.3). */
const indentation = /^[\t\n\r ]*$/;

/** A new paragraph. */
export const paragraph = (): Paragraph => {
  const parts: { readonly begin: number; readonly end: number; text: string; signs: number; readonly found: Emphasis[] }[] = [];
  let breaks = '';
  const text: Paragraph['text'] = (source, { begin, end, preserve, kinds, base, speaker }) => {
    const folded = preserve ? source : source.replace(/[ \t\n\r]+/g, ' ');
    // Indentation before and between timed spans belongs to none of them; wide spaces before the first word are no indentation of the file.
    const before = parts.at(-1);
    if (folded.trim() === '' && (before === undefined ? indentation.test(folded) : before.begin !== begin)) return;
    const last = parts.at(-1);
    const part = last?.begin === begin && last.end === end ? last : { begin, end, text: '', signs: 0, found: [] };
    if (part !== last) parts.push(part);
    const from = part.signs;
    part.signs += signsIn(folded);
    part.text += (part === last ? breaks : '') + (preserve || breaks !== '' || !part.text.endsWith(' ') ? folded : folded.replace(/^ /, ''));
    const all: readonly EmphasisKind[] = speaker === null ? kinds : [`voice:${speaker}`, ...kinds];
    part.found.push(...all.map((kind) => ({ from, to: part.signs, kind })));
    base?.baseText(part, from, part.signs);
    breaks = '';
  };
  return {
    text,
    lineBreak: () => {
      breaks += '\n';
    },
    parts: () =>
      parts
        .filter(({ text: words }) => words.trim() !== '')
        .map(({ begin, end, text: words, signs, found }) => ({ begin, end, text: words, ...speakerOf(tidyEmphasis(found, signs) ?? [], signs) })),
  };
};

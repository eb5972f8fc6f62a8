/** The text of one TTML paragraph while it is read: pieces with their times, put together as captions when it ends. */

import { type Emphasis, type EmphasisKind, signsIn, tidyEmphasis } from '../emphasis.ts';
import type { ParagraphRuby } from './paragraph-ruby.ts';

/** A stretch of a paragraph's text that is shown from `begin` to `end`. */
export type ParagraphPart = { readonly begin: number; readonly end: number; readonly text: string; readonly emphasis?: readonly Emphasis[] };

/** Collects the text of a paragraph. */
export type Paragraph = {
  /** Text of an element that is shown from `begin` to `end`; white space is folded unless it is to be preserved. `base` is the ruby whose base it is. */
  readonly text: (text: string, how: { readonly begin: number; readonly end: number; readonly preserve: boolean; readonly kinds: readonly EmphasisKind[]; readonly base: ParagraphRuby | null }) => void;
  readonly lineBreak: () => void;
  /** What is shown together, in order: parts without words are left out. */
  readonly parts: () => readonly ParagraphPart[];
};

/** A new paragraph. */
export const paragraph = (): Paragraph => {
  const parts: { readonly begin: number; readonly end: number; text: string; readonly found: Emphasis[] }[] = [];
  let breaks = '';
  const text: Paragraph['text'] = (source, { begin, end, preserve, kinds, base }) => {
    const folded = preserve ? source : source.replace(/[ \t\n\r]+/g, ' ');
    // Indentation between timed spans belongs to none of them.
    if (folded.trim() === '' && (parts.length === 0 || parts.at(-1)?.begin !== begin)) return;
    const last = parts.at(-1);
    const part = last?.begin === begin && last.end === end ? last : { begin, end, text: '', found: [] };
    if (part !== last) parts.push(part);
    const from = kinds.length === 0 && base === null ? 0 : signsIn(part.text);
    part.text += (part === last ? breaks : '') + folded;
    part.found.push(...kinds.map((kind) => ({ from, to: from + signsIn(folded), kind })));
    base?.baseText(part, from, from + signsIn(folded));
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
        .map(({ found, ...part }) => {
          const emphasis = tidyEmphasis(found, signsIn(part.text));
          return emphasis === undefined ? part : { ...part, emphasis };
        }),
  };
};

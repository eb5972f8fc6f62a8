/** The text of one TTML paragraph while it is read: pieces with their times, put together as captions when it ends. */

import { type Emphasis, type EmphasisKind, signsIn, tidyEmphasis } from '../emphasis.ts';
import type { ParagraphRuby } from './paragraph-ruby.ts';

/** A stretch of a paragraph's text that is shown from `begin` to `end`. */
export type ParagraphPart = { readonly begin: number; readonly end: number; readonly text: string; readonly speaker: string | null; readonly emphasis?: readonly Emphasis[] };

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

/** Words of a part and who says them, in signs. */
type Said = { readonly from: number; readonly to: number; readonly speaker: string | null };

/** One speaker of all words, and the others as further voices. Where some words are nobody's there is no speaker: the caption is not all of somebody's. */
const speakerOf = (said: readonly Said[]): { readonly speaker: string | null; readonly voices: readonly Emphasis[] } => {
  const words = said.filter(({ from, to }) => to > from);
  const speaker = words.every((one) => one.speaker !== null) ? (words[0]?.speaker ?? null) : null;
  const voices = words.flatMap(({ speaker: voice, ...signs }): Emphasis[] => (voice === null || voice === speaker ? [] : [{ ...signs, kind: `voice:${voice}` }]));
  return { speaker, voices };
};

/** A new paragraph. */
export const paragraph = (): Paragraph => {
  const parts: { readonly begin: number; readonly end: number; text: string; signs: number; readonly found: Emphasis[]; readonly said: Said[] }[] = [];
  let breaks = '';
  const text: Paragraph['text'] = (source, { begin, end, preserve, kinds, base, speaker }) => {
    const folded = preserve ? source : source.replace(/[ \t\n\r]+/g, ' ');
    // Indentation between timed spans belongs to none of them.
    if (folded.trim() === '' && (parts.length === 0 || parts.at(-1)?.begin !== begin)) return;
    const last = parts.at(-1);
    const part = last?.begin === begin && last.end === end ? last : { begin, end, text: '', signs: 0, found: [], said: [] };
    if (part !== last) parts.push(part);
    const from = part.signs;
    part.signs += signsIn(folded);
    part.text += (part === last ? breaks : '') + (preserve || breaks !== '' || !part.text.endsWith(' ') ? folded : folded.replace(/^ /, ''));
    part.found.push(...kinds.map((kind) => ({ from, to: part.signs, kind })));
    part.said.push({ from, to: part.signs, speaker });
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
        .map(({ begin, end, text: words, signs, found, said }) => {
          const { speaker, voices } = speakerOf(said);
          const emphasis = tidyEmphasis([...found, ...voices], signs);
          return { begin, end, text: words, speaker, ...(emphasis === undefined ? {} : { emphasis }) };
        }),
  };
};

/** The text of one TTML paragraph while it is read: pieces with their times, put together as captions when it ends. */
import { type Emphasis, type EmphasisKind, signsIn, tidyEmphasis } from '../emphasis/emphasis.ts';
import { timeKindOf } from '../emphasis/word-times.ts';
import { wholeMs } from '../../units/time.ts';
import { speakerOf } from '../vtt/voices.ts';
import { lineEdges } from './line-edges.ts';
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
  /** What is shown together, in order: parts without words are left out. Spans that come up one by one and go together are one part, with times of words. */
  readonly parts: () => readonly ParagraphPart[];
  /** What of its blanks and lines is lost, as plurals. */
  readonly lost: () => readonly string[];
};

/** A text that grows: its pieces, joined once. Asking a long text for its last sign each time would copy it each time. */
type Growing = { readonly pieces: string[]; last: string };

/** Adds text; blanks where the two meet are one where blanks are folded. */
const grow = (growing: Growing, text: string, folds: boolean): void => {
  const added = folds && (growing.last === ' ' || growing.last === '\n') ? text.replace(/^ +/, '') : text;
  if (added === '') return;
  growing.pieces.push(added);
  growing.last = added.slice(-1);
};

/** Text that is shown from `begin` to `end`. */
type Part = Growing & {
  readonly begin: number;
  readonly end: number;
  /** Line breaks and blanks between it and the part before. */
  readonly before: string;
  /** True where its first blanks are folded. */
  readonly folds: boolean;
  hasWords: boolean;
  /** How many signs the parts before it have, and it has. */
  readonly from: number;
  signs: number;
  /** Counted from the beginning of the paragraph. */
  readonly found: Emphasis[];
};

/** White space of XML (2.3). */
const indentation = /^[\t\n\r ]*$/;

const partOf = ({ begin, end, pieces, from, signs, found }: Part): ParagraphPart => {
  const own = found.map((one): Emphasis => ({ ...one, from: one.from - from, to: one.to - from }));
  return { begin, end, text: pieces.join(''), ...speakerOf(tidyEmphasis(own, signs) ?? [], signs) };
};

const textOf = (parts: readonly Part[]): string => {
  const growing: Growing = { pieces: [], last: '' };
  for (const { before, pieces, folds } of parts) {
    grow(growing, before, folds);
    grow(growing, pieces.join(''), folds);
  }
  return growing.pieces.join('');
};

/** True where several parts are seen at once: apart, in captions of their own. */
const areTogether = (parts: readonly Part[]): boolean => {
  let last = Number.NEGATIVE_INFINITY;
  return parts.toSorted((one, other) => one.begin - other.begin).some(({ begin, end }) => {
    const isTogether = begin < last;
    last = Math.max(last, end);
    return isTogether;
  });
};

/** True for parts of which each stays until the last one goes, in the order in which they come: words that are said one by one. */
const comeUpInTurn = (parts: readonly Part[]): boolean =>
  parts.length > 1 && Number.isFinite(parts[0]?.end) && parts.every(({ begin, end }, index) => end === parts[0]?.end && begin >= (parts[index - 1]?.begin ?? begin));

/** All parts as one, with the time at which each is said; `own` is the beginning of the paragraph, where it names one. */
const inOne = (parts: readonly Part[], own: number | null): ParagraphPart => {
  const worded = parts.filter(({ hasWords }) => hasWords);
  const [begin, end] = [own ?? worded[0]?.begin ?? 0, worded[0]?.end ?? 0];
  const shown = { start: wholeMs(begin), end: wholeMs(end) };
  const signs = parts.reduce((sum, part) => sum + part.signs, 0);
  const times = worded.flatMap(({ begin: said, from }): readonly Emphasis[] => {
    const kind = timeKindOf(wholeMs(said), shown);
    return kind === null ? [] : [{ from, to: signs, kind }];
  });
  const emphasis = tidyEmphasis([...parts.flatMap(({ found }) => found), ...times], signs);
  return { begin, end, text: textOf(parts), ...speakerOf(emphasis ?? [], signs) };
};

/** A new paragraph; `own` is when it begins, where it says so itself. */
export const paragraph = (own: number | null = null): Paragraph => {
  const parts: Part[] = [];
  const edges = lineEdges();
  let between = '';
  let signs = 0;
  const text: Paragraph['text'] = (source, { begin, end, preserve, kinds, base, speaker }) => {
    edges.text(source, preserve);
    const folded = preserve ? source : source.replace(/[ \t\n\r]+/g, ' ');
    const last = parts.at(-1);
    // Indentation before and between timed spans belongs to none of them; wide spaces before the first word are no indentation of the file.
    if (folded.trim() === '' && (last === undefined ? indentation.test(folded) : last.begin !== begin)) {
      between += last === undefined ? '' : folded;
      return;
    }
    const part = last?.begin === begin && last.end === end ? last : { begin, end, pieces: [], last: '', before: between, folds: !preserve, hasWords: false, from: signs, signs: 0, found: [] };
    if (part !== last) parts.push(part);
    const from = signs;
    const added = signsIn(folded);
    signs += added;
    part.signs += added;
    part.hasWords ||= folded.trim() !== '';
    if (part === last) grow(part, between, !preserve);
    grow(part, folded, !preserve);
    const all: readonly EmphasisKind[] = speaker === null ? kinds : [`voice:${speaker}`, ...kinds];
    part.found.push(...all.map((kind) => ({ from, to: signs, kind })));
    base?.baseText(part, from, signs);
    between = '';
  };
  return {
    text,
    lost: () => {
      const worded = parts.filter(({ hasWords }) => hasWords);
      return [...edges.lost(), ...(areTogether(worded) && !comeUpInTurn(worded) ? ['Lines whose words come and go at their own times'] : [])];
    },
    lineBreak: () => {
      edges.lineBreak();
      between += '\n';
    },
    parts: () => {
      const worded = parts.filter(({ hasWords }) => hasWords);
      return comeUpInTurn(worded) ? [inOne(parts, own)] : worded.map(partOf);
    },
  };
};

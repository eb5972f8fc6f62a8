/** Text that is on no timeline, laid into lines and cut into captions by the rules that a script's captions are cut by. */
import { type Boundaries, breaksOf, capitalsCount, neutral } from '../cut/boundaries.ts';
import { breakKind, type BreakKind } from '../breaks/break-kind.ts';
import { countCharacters } from '../text/count-characters.ts';
import { findCuts } from '../cut/find-cuts.ts';
import { groupsOf } from '../cut/groups.ts';
import { joint } from '../cut/joint.ts';
import { looksEnglish } from '../../text/language.ts';
import { layLines } from '../cut/lay-lines.ts';
import { measuresOf } from '../cut/measures.ts';
import { splitText } from '../cut/split-text.ts';
import type { CaptionStyle } from '../styles/styles.ts';
import type { Token } from '../cut/token-stream.ts';
import { wordOf } from '../breaks/word.ts';
import { folded } from '../text/folded.ts';

/** The lines of a caption, or several texts, as one text; blank ones left out. */
export const joinLines = (lines: readonly string[]): string => {
  const written = lines.map(folded).filter((line) => line !== '');
  return written.map((line, index) => (index === 0 ? line : joint(written[index - 1] ?? '', line) + line)).join('');
};

/** The words of a text, its time from `start` to `end` shared among them by their characters. */
const tokensOf = (text: string, start: number, end: number, style: CaptionStyle): readonly Token[] => {
  const pieces = splitText(text, style);
  const sizes = pieces.map((piece) => countCharacters(piece.text) + 1);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let done = 0;
  const at = (): number => start + (done / total) * (end - start);
  return pieces.map((piece, index) => {
    const from = at();
    done += sizes[index] ?? 0;
    return { ...piece, start: from, end: at(), cue: 0, silent: false };
  });
};

const boundariesOf = (tokens: readonly Token[], line: number): Boundaries => {
  const capitals = capitalsCount(tokens);
  const words = tokens.map(({ text }) => wordOf(text, capitals));
  const english = looksEnglish(words);
  const kinds = words.map((word, at): BreakKind => {
    const before = words[at - 1];
    if (before === undefined) return 'sentence';
    const found = breakKind(words, at - 1, line);
    return english ? found : neutral(found, before, word);
  });
  const size = tokens.length + 1;
  return { ...breaksOf(kinds, groupsOf(tokens, line)), crossing: new Float64Array(size), barrier: new Uint8Array(size) };
};

const lineOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens.slice(from, to).map(({ text, spaced }, index) => (index > 0 && spaced ? ` ${text}` : text)).join('');

const linesAt = (tokens: readonly Token[], from: number, breaks: readonly number[], to: number): readonly string[] =>
  [from, ...breaks].map((start, index) => lineOf(tokens, start, breaks[index] ?? to));

const rulesOf = (tokens: readonly Token[], style: CaptionStyle) => ({
  line: style.lineCharacters,
  lines: style.lines,
  measures: measuresOf(tokens, style),
  boundaries: boundariesOf(tokens, style.lineCharacters),
});

/** A text in the lines that read best; null when one caption of the style does not hold it, or there are no words. */
export const layText = (text: string, style: CaptionStyle): readonly string[] | null => {
  const tokens = tokensOf(text, 0, 1, style);
  if (tokens.length === 0) return null;
  const layout = layLines(rulesOf(tokens, style), 0, tokens.length);
  return layout === null ? null : linesAt(tokens, 0, layout.breaks, tokens.length);
};

/** A part of a caption: its lines and when it begins, in whole milliseconds. */
export type TextPart = { readonly lines: readonly string[]; readonly start: number };

/** A text that is shown from `start` to `end`, cut into captions of the style; `gap` is the least silence between them, ms. */
export const cutText = (text: string, start: number, end: number, style: CaptionStyle, gap: number): readonly TextPart[] => {
  const tokens = tokensOf(text, start, end, style);
  if (tokens.length === 0) return [];
  return findCuts({ ...rulesOf(tokens, style), tokens, style, gap }).map(({ from, to, breaks }) => ({
    lines: linesAt(tokens, from, breaks, to),
    start: Math.round(tokens[from]?.start ?? start),
  }));
};

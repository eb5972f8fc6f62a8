/**
 * Offsets in the document's text and in the editor: the editor counts every line end as one, the text may hold CRLF.
 */
import type { TextChange } from '../../../core/show/command.ts';
import { firstIndex } from '../first-index.ts';

/** Where the text has CRLF: offsets, counted as the editor does, of its line ends; sorted. Empty for most texts. */
export type LineEnds = { readonly pairs: readonly number[]; readonly usual: '\n' | '\r\n' | '\r' };

/** Reads the line ends of a text. */
export const lineEndsOf = (text: string): LineEnds => {
  const pairs: number[] = [];
  for (let at = text.indexOf('\r\n'); at !== -1; at = text.indexOf('\r\n', at + 2)) pairs.push(at - pairs.length);
  return { pairs, usual: usualLineEnd(text, pairs.length) };
};

/** The text as the editor holds it: every line end a line feed. */
export const editorText = (text: string): string => (text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text);

/** An editor's offset as an offset in the text. */
export const textOffset = (ends: LineEnds, offset: number): number => offset + pairsBefore(ends, offset);

/** An offset in the text as the editor's. */
export const editorOffset = (ends: LineEnds, offset: number): number =>
  offset - firstIndex(ends.pairs.length, (index) => (ends.pairs[index] ?? 0) + index >= offset - 1);

/** A change of the editor's as a change of the text: new lines are written as the text writes its own. */
export const textChange = (ends: LineEnds, change: TextChange): TextChange => ({
  from: textOffset(ends, change.from),
  to: textOffset(ends, change.to),
  insert: ends.usual === '\n' ? change.insert : change.insert.replaceAll('\n', ends.usual),
});

const pairsBefore = (ends: LineEnds, offset: number): number =>
  firstIndex(ends.pairs.length, (index) => (ends.pairs[index] ?? 0) >= offset);

const usualLineEnd = (text: string, pairs: number): LineEnds['usual'] => {
  if (pairs > 0) return '\r\n';
  return text.includes('\r') && !text.includes('\n') ? '\r' : '\n';
};

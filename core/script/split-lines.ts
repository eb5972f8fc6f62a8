/** The lines of a source, with the line end that each was written with: LF, CRLF or CR. */
import type { SourceRange } from '../problem/problem.ts';
import type { LineEnd } from './script.ts';

/** One line of the source, without its line end. */
export type SourceLine = {
  readonly text: string;
  readonly lineEnd: LineEnd;
  /** Offset of its first character in the source, in UTF-16 units. */
  readonly offset: number;
  /** From 1. */
  readonly number: number;
};

const lineEndAt = (source: string, index: number): LineEnd => {
  if (index === source.length) return '';
  if (source[index] === '\n') return '\n';
  return source[index + 1] === '\n' ? '\r\n' : '\r';
};

/** Index of the next character, or of the source's end; looked up again only once it has been passed. */
const nextIndex = (source: string, character: string, known: number, from: number): number => {
  if (known >= from) return known;
  const found = source.indexOf(character, from);
  return found === -1 ? source.length : found;
};

/** Splits a source into lines; a line end at the very end of the source opens no further line. */
export const splitLines = (source: string): readonly SourceLine[] => {
  const lines: SourceLine[] = [];
  let lineFeed = -1;
  let carriageReturn = -1;
  for (let offset = 0; offset < source.length; ) {
    lineFeed = nextIndex(source, '\n', lineFeed, offset);
    carriageReturn = nextIndex(source, '\r', carriageReturn, offset);
    const end = Math.min(lineFeed, carriageReturn);
    const lineEnd = lineEndAt(source, end);
    lines.push({ text: source.slice(offset, end), lineEnd, offset, number: lines.length + 1 });
    offset = end + lineEnd.length;
  }
  return lines;
};

/** The range of a stretch of a line: `from` and `to` count from the line's start. */
export const rangeIn = (line: SourceLine, from: number, to: number): SourceRange => ({
  offset: line.offset + from,
  length: to - from,
  line: line.number,
  column: from + 1,
});

/** Goes through a text line by line without copying it: what the caption readers stand on. */

/** A cursor over the lines of a text. `number` is the current line's, from 1. */
export type Lines = {
  readonly done: () => boolean;
  readonly current: () => string;
  /** The line after the current one; empty at the end. */
  readonly next: () => string;
  readonly number: () => number;
  readonly advance: () => void;
};

/** CR and CRLF become LF, a byte order mark goes. */
const withPlainEnds = (text: string): string => {
  const start = text.startsWith('\ufeff') ? text.slice(1) : text;
  return start.includes('\r') ? start.replace(/\r\n?/g, '\n') : start;
};

/** The lines of a text whose lines end in LF, CRLF or CR. */
export const linesOf = (source: string): Lines => {
  const text = withPlainEnds(source);
  let from = 0;
  let number = 1;
  const endFrom = (start: number): number => {
    const found = text.indexOf('\n', start);
    return found < 0 ? text.length : found;
  };
  let end = endFrom(0);
  let line = text.slice(0, end);
  return {
    done: () => from >= text.length,
    current: () => line,
    next: () => text.slice(end + 1, endFrom(end + 1)),
    number: () => number,
    advance: () => {
      from = end + 1;
      number += 1;
      end = endFrom(from);
      line = text.slice(from, end);
    },
  };
};

/** Line ends: the app works with line feeds alone, the file keeps what it had. */

/** How a file ends its lines. */
export type FileLineEnd = '\n' | '\r\n' | '\r';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The line end that most lines have; line feed when there is none or a tie. */
export const lineEndOf = (text: string): FileLineEnd => {
  if (!text.includes('\r')) return '\n';
  const pairs = count(text, /\r\n/gu);
  const feeds = count(text, /\n/gu) - pairs;
  const returns = count(text, /\r/gu) - pairs;
  if (pairs > feeds && pairs >= returns) return '\r\n';
  return returns > feeds ? '\r' : '\n';
};

/** True when the lines of a text end in more than one way: saving will make them equal. */
export const hasMixedLineEnds = (text: string): boolean => {
  if (!text.includes('\r')) return false;
  const kinds = [/\r\n/u, /\r(?!\n)/u, /(?<!\r)\n/u].filter((pattern) => pattern.test(text));
  return kinds.length > 1;
};

/** The text with line feeds alone. */
export const toLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text);

/** The text with every line end made `lineEnd`. */
export const withLineEnds = (text: string, lineEnd: FileLineEnd): string => {
  const feeds = toLineFeeds(text);
  return lineEnd === '\n' ? feeds : feeds.replaceAll('\n', lineEnd);
};

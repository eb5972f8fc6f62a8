/** What goes from the edges of a caption's line, and what is meant to be seen there. */

/** Tabs, line ends and spaces of ASCII, the line ends of Unicode, byte order marks: files are indented by them, or nothing shows them. */
const goes = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x2028 || code === 0x2029 || code === 0xfeff;

/** A line without plain white space at its edges; wide spaces (no-break, em, ideographic and the like) stay. Empty when it is nothing but white space. */
export const trimmedLine = (line: string): string => {
  const bare = line.trim();
  if (bare === '' || bare.length === line.length) return bare;
  let [from, to] = [0, line.length];
  while (goes(line.charCodeAt(from))) from += 1;
  while (goes(line.charCodeAt(to - 1))) to -= 1;
  return line.slice(from, to);
};

/** White space that is meant to be seen: no-break, em, ideographic and the like. */
const wide = /[^\S\t-\r \u2028\u2029\ufeff]/u;

/** True for a line of white space alone, some of it wide. */
export const isWideBlank = (line: string): boolean => line.trim() === '' && wide.test(line);

/** True for a line with wide spaces between its words. */
export const hasWideInside = (line: string): boolean => wide.test(line.trim());

/** True for a trimmed line that begins or ends in a wide space. */
export const hasWideEdge = (line: string): boolean => line.trim().length < line.length;

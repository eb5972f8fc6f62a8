/** The dash that begins each speaker's line where a caption holds two of them. */

/** A dash before words; one before a digit is a minus. */
const dash = /^\s*[-\u2010-\u2015\u2212]\s*(?=[\p{L}"'“‘«¿¡[(♪…])/u;

/** True when a line begins with a dialogue dash of any form. */
export const hasDash = (line: string): boolean => dash.test(line);

/** A line without its dialogue dash. */
export const withoutDash = (line: string): string => line.replace(dash, '');

/** True when two speakers share a caption: its lines then stand where they are. */
export const isDialogue = (lines: readonly string[]): boolean => lines.filter(hasDash).length > 1;

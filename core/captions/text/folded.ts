/** White space of a text that is one line. */

/** The text with every run of white space as one space, and none at its ends. */
export const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The words of a text, between white space; none of a blank one. */
export const wordsBetweenSpaces = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

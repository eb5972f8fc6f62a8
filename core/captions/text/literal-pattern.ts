/** A text as a part of a regular expression that finds it as it is. */

/** The text with the signs of patterns escaped. A hyphen is none: under the flag `u` its escape would be a fault. */
export const literalPattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);

/** A word as a match compares it. */

/** The word without case, marks, punctuation and typographic quotes; empty when it holds no letter and no digit. */
export const bareWord = (word: string): string => word.normalize('NFKD').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

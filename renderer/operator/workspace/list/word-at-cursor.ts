/** Which word of a text the cursor stands before. */

/** How many words stand before the cursor: a word that the cursor is in counts to what follows. */
export const wordAtCursor = (text: string, cursor: number): number => (text.slice(0, cursor).match(/\S+(?=\s)/gu) ?? []).length;

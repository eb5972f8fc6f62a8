/** Which word of a text the cursor stands before. */

const countWords = (text: string): number => (text.match(/\S+/gu) ?? []).length;

/** How many words stand before the cursor: a word that the cursor is in counts to what follows. */
export const wordAtCursor = (text: string, cursor: number): number => {
  const within = /\S$/u.test(text.slice(0, cursor)) && /^\S/u.test(text.slice(cursor));
  return countWords(text.slice(0, cursor)) - (within ? 1 : 0);
};

/** True when there is a word on both sides: a caption can be split before that word. */
export const splitsBefore = (text: string, word: number): boolean => word > 0 && word < countWords(text);

/** Characters that are not seen by themselves: direction marks, joiners, spaces without a width, the shades and looks of emoji, marks of letters. */

/** Unicode, DerivedCoreProperties (Default_Ignorable_Code_Point), emoji-data (Emoji_Modifier) and the category Mark. */
const unseen = /^[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\p{M}]$/u;

/** True for a character that nobody sees: where it cannot be carried it goes, and no sign stands in for it. */
export const isUnseen = (character: string): boolean => unseen.test(character);

/** A text in other characters; one of which nothing would be left to see is a question mark, as a line has something in it. */
export const writtenIn = (text: string, write: (character: string) => string): string => {
  const written = Array.from(text.normalize('NFC'), write).join('');
  return written.trim() === '' && text.trim() !== '' ? '?' : written;
};

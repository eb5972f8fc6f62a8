/** Whether a text is written from right to left. */

const rightToLeft = /^[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Samr}\p{sc=Mand}\p{sc=Adlm}\p{sc=Rohg}]/u;

/** True where the first letter of a caption is of a script that is written from right to left (Unicode Standard Annex 9, P2 and P3). */
export const isRightToLeft = (lines: readonly string[]): boolean => {
  const letter = /\p{L}/u.exec(lines.join('\n'));
  return letter !== null && rightToLeft.test(letter[0]);
};

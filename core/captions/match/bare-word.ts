/** A word as a match compares it. */

/** All dashes and minus signs. */
const dashes = /[\u2010-\u2015\u2212\ufe63\uff0d]/gu;

/** What is none of a figure: all but letters, digits, currencies, percents and degrees; a point or the like between two digits; a sign before a digit or a currency. */
const besideFigure = /(?:(?<!\d)[.,:/'’]|[.,:/'’](?!\d)|(?<![\p{L}\d])[+-](?![\d\p{Sc}])|(?<=[\p{L}\d])-(?!\d)|[^\p{L}\p{N}\p{Sc}%‰°+.,:/'’-])/gu;

/** Thousands parted by commas or apostrophes: "1,000" is 1000. */
const thousands = /(?<=\d)[,'’](?=\d{3}(?!\d))/gu;

/**
 * The word without case, marks, punctuation and typographic quotes; empty when it holds no letter and no digit. In a figure all that changes it
 * counts: 2.4 is not 24, nor -5 5, nor $5 €5; of the words with signs at their end ("C++") the signs.
 */
export const bareWord = (word: string): string => {
  const plain = word.normalize('NFKD').toLowerCase();
  if (!/\d/.test(plain)) return plain.replaceAll(/[^\p{L}\p{N}+#]|(?<![\p{L}\p{N}+#])[+#]+|[+#]+(?=[\p{L}\p{N}])/gu, '');
  const figure = plain.replaceAll(dashes, '-').replaceAll(/\p{M}/gu, '').replaceAll(besideFigure, '');
  return figure.replaceAll(thousands, '');
};

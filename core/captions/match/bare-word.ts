/** A word as a match compares it. */

/** All dashes and minus signs. */
const dashes = /[\u2010-\u2015\u2212\ufe63]/gu;

/** Letters, digits and signs of full or half width, which are written otherwise elsewhere and mean the same. */
const otherWidth = /[\uff00-\uffef]+/gu;

/**
 * What is none of a figure: a point or the like that is not between two digits (one point before the first digit is), a sign that is before no digit
 * and no currency, a hyphen before no digit; all but letters, digits, currencies, percents, degrees and signs of reckoning.
 */
const besideFigure =
  /(?<!\p{N})[,:/'’٫٬]|[.,:/'’٫٬](?!\p{N})|(?<=[.\p{L}])\.|(?<![\p{L}\p{N}])[+-](?!\.?\p{N}|\p{Sc})|(?<=[\p{L}\p{N}])-(?!\p{N})|[^\p{L}\p{N}\p{Sc}%‰°+×÷±<>≤≥=~≈⁄.,:/'’٫٬-]/gu;

/** Thousands parted by commas or apostrophes: "1,000" is 1000. */
const thousands = /(?<=\p{N})[,'’٬](?=\p{N}{3}(?!\p{N}))/gu;

/** A word that holds a digit of any script, a fraction or a power; these stay what they are, as ½ is not 12. */
const bareFigure = (word: string): string => {
  const plain = word.replaceAll(otherWidth, (part) => part.normalize('NFKC')).normalize('NFD').toLowerCase();
  return plain.replaceAll(dashes, '-').replaceAll(/\p{M}/gu, '').replaceAll(besideFigure, '').replaceAll(thousands, '');
};

/**
 * The word without case, marks, punctuation and typographic quotes; empty when it holds no letter and no digit. In a figure all that changes it
 * counts: 2.4 is not 24, nor -5 5, nor $5 €5; of the words with signs at their end ("C++") the signs.
 */
export const bareWord = (word: string): string =>
  /\p{N}/u.test(word)
    ? bareFigure(word)
    : word.normalize('NFKD').toLowerCase().replaceAll(/[^\p{L}\p{N}+#]|(?<![\p{L}\p{N}+#])[+#]+|[+#]+(?=[\p{L}\p{N}])/gu, '');

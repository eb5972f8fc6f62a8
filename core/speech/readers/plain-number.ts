/** Reads the numbers that nothing else claimed: "42", "1,500", "3.14", "-5", "007", "Flight 370". */
import { readAmount } from '../amount.ts';
import { digitByDigit, modelNumber } from '../number-words.ts';
import { words } from '../spoken.ts';
import { neighbour, reading, type Reader } from '../reader.ts';

/** Names whose numbers are said in pairs. */
const models = /^(?:boeing|airbus|flight|route|highway|interstate|bus|boeing's|porsche|peugeot)$/;

/** Digits with more than one full stop: versions, addresses of machines. */
const version = /^\d+(?:\.\d+){2,}$/;

/** A number by itself. */
export const readPlainNumber: Reader = (sight) => {
  const { text } = sight.token;
  if (/^\d{2,}$/.test(text) && text.startsWith('0')) return reading(words(digitByDigit(text)));
  if (/^\d{3,4}$/.test(text) && models.test(neighbour(sight, -1))) return reading(words(modelNumber(text)));
  if (version.test(text)) return reading(words(text.split('.').map(digitByDigit).join(' point ')));
  const amount = readAmount(text);
  return amount === null ? null : reading(words(amount.words));
};

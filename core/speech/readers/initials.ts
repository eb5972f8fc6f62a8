/** Reads letters with full stops between them: "U.S.", "a.m.", "J.K.", "Ph.D.", and letters alone: "J. Smith", "X". */
import { letters } from '../spoken.ts';
import { undotted } from '../tables/abbreviations.ts';
import { reading, type Reader } from '../reader.ts';

const dottedLetters = /^(?:\p{L}\.){1,7}\p{L}$/u;
const degree = /^(?:ph\.d|m\.sc|b\.sc)$/i;

/** Initials. "A" and "I" alone are words, with a full stop initials; "e.g." is left to the abbreviations. */
export const readInitials: Reader = ({ token, capitals }) => {
  const { text, dot } = token;
  if (undotted.has(text.toLowerCase())) return null;
  if (dottedLetters.test(text) || degree.test(text)) return reading(letters(text));
  const alone = /^\p{L}$/u.test(text) && !/^a$|^I$/.test(text);
  const isWord = /^A$/.test(text) ? !dot : /^[ioyóéàèìòùáíúå]$/u.test(text) && (capitals || /^[yoóéàèìòùáíúå]$/u.test(text));
  return alone && !isWord ? reading(letters(text)) : null;
};

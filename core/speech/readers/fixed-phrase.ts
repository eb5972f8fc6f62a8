/** Reads numbers that are names: "9/11", "24/7", "50-50". */
import { words } from '../spoken.ts';
import { reading, type Reader } from '../reader.ts';

const phrases: ReadonlyMap<string, string> = new Map([
  ['9/11', 'nine eleven'], ['7/7', 'seven seven'], ['24/7', 'twenty-four seven'], ['50-50', 'fifty fifty'], ['50/50', 'fifty fifty'], ['20/20', 'twenty twenty'],
  ['4x4', 'four by four'], ['4x4s', 'four by fours'], ['911', 'nine one one'], ['9-to-5', 'nine to five'], ['101', 'one oh one'], ['007', 'double oh seven'],
]);

/** Words before 101 that make it a road or a course. */
const asCourse = /^(?:route|highway|us|road|economics|politics|journalism)$/;

/** Exactly these, and nothing like them. */
export const readFixedPhrase: Reader = ({ token, tokens, at }) => {
  const phrase = phrases.get(token.text);
  if (phrase === undefined) return null;
  if (token.text === '101' && !asCourse.test(tokens[at - 1]?.text.toLowerCase() ?? '')) return null;
  return reading(words(phrase));
};

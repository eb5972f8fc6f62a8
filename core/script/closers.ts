/** Finds the quotes, brackets and points that belong to the words before a pause and not to those after it. */
import { isBlank, isWordAt } from './characters.ts';

/** These only ever close. */
const sureClosers = '”)]}」』】》〉〕｣）］｝';

/** These close unless a word follows at once: straight quotes, and quotes that some languages turn round. */
const possibleClosers = '"\'’“»«›‹';

const anyCloser = sureClosers + possibleClosers;

/** Points that may stand between an ellipsis and the blank after it. */
const points = ',;:!?،؛؟、，！？；：;';

/** One step over a closer; the same index where there is none. French puts a blank before its closing guillemet. */
const closerEnd = (line: string, index: number): number => {
  const character = line.charAt(index);
  if (character === '') return index;
  if (sureClosers.includes(character)) return index + 1;
  if (possibleClosers.includes(character)) return isWordAt(line, index + 1) ? index : index + 1;
  const french = isBlank(line.charCodeAt(index)) && line[index + 1] === '»' && !isWordAt(line, index + 2);
  return french ? index + 2 : index;
};

/** Where the closing quotes and brackets that start at an index end. */
export const closersEnd = (line: string, from: number): number => {
  let index = from;
  for (let end = closerEnd(line, index); end > index; end = closerEnd(line, index)) index = end;
  return index;
};

/** Where what hangs on an ellipsis ends: closing quotes, brackets and points (`..."`, `...?`, `...,`). */
export const tailEnd = (line: string, from: number): number => {
  let index = closersEnd(line, from);
  while (index < line.length && points.includes(line.charAt(index))) index = closersEnd(line, index + 1);
  return index;
};

/** True for a comma of any script. */
export const isComma = (character: string): boolean => character !== '' && ',،、，'.includes(character);

/** True when a text ends in a comma, whatever closes after it. */
export const endsInComma = (text: string): boolean => {
  let index = text.length - 1;
  while (index >= 0 && anyCloser.includes(text.charAt(index))) index -= 1;
  return isComma(text.charAt(index));
};

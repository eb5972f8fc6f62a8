/** The one replacement that turns a text into another: what the journal keeps of an edit. */

/** Replace `length` UTF-16 units at `from` by `insert`. */
export type TextDifference = { readonly from: number; readonly length: number; readonly insert: string };

const commonStart = (before: string, after: string): number => {
  const end = Math.min(before.length, after.length);
  let index = 0;
  while (index < end && before.charCodeAt(index) === after.charCodeAt(index)) index += 1;
  return index;
};

const commonEnd = (before: string, after: string, start: number): number => {
  const end = Math.min(before.length, after.length) - start;
  let index = 0;
  while (index < end && before.charCodeAt(before.length - 1 - index) === after.charCodeAt(after.length - 1 - index)) index += 1;
  return index;
};

/** The smallest single replacement from one text to another. */
export const textDifference = (before: string, after: string): TextDifference => {
  const from = commonStart(before, after);
  const end = commonEnd(before, after, from);
  return { from, length: before.length - from - end, insert: after.slice(from, after.length - end) };
};

/** The text with a replacement carried out. */
export const applyDifference = (text: string, difference: TextDifference): string =>
  text.slice(0, difference.from) + difference.insert + text.slice(difference.from + difference.length);

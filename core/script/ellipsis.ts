/** Finds the dots that a newsroom writes for a pause: `...`, `…`, `. . .`, `....`, `……`, `‥`, `・・・`, `。。。`. */
import { isBlank, isDigitAt, isWordAt } from './characters.ts';

/** Where a pause mark ends; `faulty` is true for the two dots that are one too few. */
export type EllipsisMark = { readonly to: number; readonly faulty: boolean };

const dotWeight = (character: string): number => {
  if (character === '.') return 1;
  if (character === '‥') return 2;
  return character === '…' || character === '⋯' ? 3 : 0;
};

/** Dots of other scripts, which are a pause mark when three or more of one kind stand together. */
const otherDots = '·・･。｡．';

const endOfRepeat = (line: string, from: number): number => {
  let to = from;
  while (line[to] === line[from]) to += 1;
  return to;
};

/** The end of `. . .`: single dots with one blank between them, the last of which is not the point of a decimal. */
const endOfSpaced = (line: string, from: number): number => {
  let to = from + 1;
  let dots = 1;
  while (isBlank(line.charCodeAt(to)) && line[to + 1] === '.' && line[to + 2] !== '.' && !isDigitAt(line, to + 2)) {
    to += 2;
    dots += 1;
  }
  return dots >= 3 ? to : from;
};

/** The pause mark that begins at an index, or null. */
export const ellipsisAt = (line: string, from: number): EllipsisMark | null => {
  if (otherDots.includes(line.charAt(from))) {
    const to = endOfRepeat(line, from);
    return to - from >= 3 ? { to, faulty: false } : null;
  }
  let to = from;
  let weight = 0;
  for (let dot = dotWeight(line.charAt(to)); dot > 0; dot = dotWeight(line.charAt(to))) {
    weight += dot;
    to += 1;
  }
  if (weight >= 3 || (weight === 2 && to - from === 1)) return { to, faulty: false };
  if (weight === 2) return isWordAt(line, to) || line[to] === '/' ? null : { to, faulty: true };
  const end = weight === 1 ? endOfSpaced(line, from) : from;
  return end > from ? { to: end, faulty: false } : null;
};

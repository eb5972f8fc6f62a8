/** Checks that the letters of one caption can be seen on the ground that players put behind them. */
import type { Finding, TextRange } from './check.ts';
import { unseenIn } from '../emphasis/seen-colours.ts';
import type { Caption } from '../track.ts';

/** Where some signs of a caption stand: those of them that are on the line of the first. */
const rangeOf = (lines: readonly string[], { from, to }: { readonly from: number; readonly to: number }): { readonly at: TextRange } | object => {
  let sign = 0;
  for (const [line, text] of lines.entries()) {
    const places = Array.from(text.matchAll(/\S/g), ({ index }) => index);
    const [first, last] = [places[from - sign], places[Math.min(to - sign, places.length) - 1]];
    if (first !== undefined && last !== undefined) return { at: { line, from: first, to: last + 1 } };
    sign += places.length;
  }
  return {};
};

/** What is wrong with the colours of a caption. */
export const checkLetters = ({ lines, emphasis = [] }: Caption): readonly Finding[] => {
  const [first] = unseenIn(emphasis);
  if (first === undefined) return [];
  return [{ code: 'dark-letters', severity: 'warning', message: 'Letters as dark as the ground that players put behind them: show them in white.', ...rangeOf(lines, first) }];
};

/** Finds the best place to break a caption into two lines. */
import type { Boundaries } from './boundaries.ts';
import { cost, orphanBalance } from './cut-costs.ts';
import { type Measures, roomBetween } from './measures.ts';

/** What the lines are laid by; `line` is the room of one. */
export type LayRules = { readonly measures: Measures; readonly boundaries: Boundaries; readonly line: number };

/** How the tokens of a caption stand: in one line (`at` null), or with the second line beginning at a boundary. */
export type Layout = { readonly at: number | null; readonly cost: number };

/** Sums of fractions may miss by this. */
export const tolerance = 1e-6;

/** The cost of two lines of these rooms, where they break aside. */
const balanceCost = (top: number, bottom: number, line: number): number => {
  const difference = (top - bottom) / line;
  const orphan = Math.min(top, bottom) < orphanBalance * Math.max(top, bottom) ? cost.orphan : 0;
  return difference * difference * cost.balance + orphan + (top > bottom ? cost.topHeavy : 0);
};

/** The best layout of the tokens from one boundary to another; null when two lines do not hold them. */
export const layLines = (rules: LayRules, from: number, to: number): Layout | null => {
  const { measures, boundaries, line } = rules;
  if (roomBetween(measures, from, to) <= line + tolerance) return { at: null, cost: 0 };
  let best = Number.POSITIVE_INFINITY;
  let at = -1;
  for (let middle = to - 1; middle > from; middle -= 1) {
    const bottom = roomBetween(measures, middle, to);
    if (bottom > line + tolerance) break;
    const top = roomBetween(measures, from, middle);
    if (top > line + tolerance) continue;
    const found = (boundaries.breaking[middle] ?? 0) + balanceCost(top, bottom, line);
    if (found < best) {
      best = found;
      at = middle;
    }
  }
  return at < 0 ? null : { at, cost: best };
};

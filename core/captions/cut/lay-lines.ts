/** Finds the best place to break a caption into two lines. */
import type { Boundaries } from './boundaries.ts';
import { cost, orphanBalance } from './cut-costs.ts';
import { type Measures, roomBetween } from './measures.ts';

/** What the lines are laid by; `line` is the room of one, `lines` how many there may be. */
export type LayRules = { readonly measures: Measures; readonly boundaries: Boundaries; readonly line: number; readonly lines: number };

/** How the tokens of a caption stand: the boundaries at which its second and later lines begin (none: one line). */
export type Layout = { readonly breaks: readonly number[]; readonly cost: number };

/** Sums of fractions may miss by this. */
export const tolerance = 1e-6;

/** The cost of two lines of these rooms, where they break aside. */
const balanceCost = (top: number, bottom: number, line: number): number => {
  const difference = (top - bottom) / line;
  const orphan = Math.min(top, bottom) < orphanBalance * Math.max(top, bottom) ? cost.orphan : 0;
  return difference * difference * cost.balance + orphan + (top > bottom ? cost.topHeavy : 0);
};

/** What a line costs that goes on over punctuation and ends without any. */
const clauseCost = ({ boundaries: { lastClause, clauseEnds } }: LayRules, from: number, to: number): number =>
  clauseEnds[to] !== 1 && (lastClause[to - 1] ?? 0) > from ? cost.unfinishedClause : 0;

const twoLines = (rules: LayRules, from: number, to: number): Layout | null => {
  const { measures, boundaries, line } = rules;
  let best = Number.POSITIVE_INFINITY;
  let at = -1;
  for (let middle = to - 1; middle > from; middle -= 1) {
    const bottom = roomBetween(measures, middle, to);
    if (bottom > line + tolerance) break;
    const top = roomBetween(measures, from, middle);
    if (top > line + tolerance) continue;
    const found = (boundaries.breaking[middle] ?? 0) + balanceCost(top, bottom, line) + clauseCost(rules, from, middle) + clauseCost(rules, middle, to);
    if (found < best) {
      best = found;
      at = middle;
    }
  }
  return at < 0 ? null : { breaks: [at], cost: best };
};

/** Three lines and more: each costs by how far it is from `mean`, the room that all would have. */
const moreLines = (rules: LayRules, from: number, to: number, count: number, mean: number): Layout | null => {
  const { measures, boundaries, line } = rules;
  const costOf = (room: number): number => ((room - mean) / line) ** 2 * cost.balance + (room < orphanBalance * mean ? cost.orphan : 0);
  const all = roomBetween(measures, from, to);
  if (count === 1) return all <= line + tolerance ? { breaks: [], cost: costOf(all) } : null;
  let best: Layout | null = null;
  for (let middle = from + 1; middle < to; middle += 1) {
    const room = roomBetween(measures, from, middle);
    if (room > line + tolerance) break;
    const rest = moreLines(rules, middle, to, count - 1, mean);
    if (rest === null) continue;
    const found = costOf(room) + (boundaries.breaking[middle] ?? 0) + clauseCost(rules, from, middle) + rest.cost;
    if (best === null || found < best.cost) best = { breaks: [middle, ...rest.breaks], cost: found };
  }
  return best;
};

/** The best layout of the tokens from one boundary to another in as few lines as hold them; null when none do. */
export const layLines = (rules: LayRules, from: number, to: number): Layout | null => {
  const all = roomBetween(rules.measures, from, to);
  if (all <= rules.line + tolerance) return { breaks: [], cost: clauseCost(rules, from, to) };
  if (rules.lines < 2) return null;
  const two = twoLines(rules, from, to);
  for (let count = 3; two === null && count <= rules.lines; count += 1) {
    if (all > count * (rules.line + 1)) continue;
    const found = moreLines(rules, from, to, count, all / count);
    if (found !== null) return found;
  }
  return two;
};

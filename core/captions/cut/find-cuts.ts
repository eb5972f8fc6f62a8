/** Cuts a stream of tokens into captions: dynamic programming over the boundaries, with a window of one full caption. */
import { cost, hastyTime, usualLongest, widowRoom } from './cut-costs.ts';
import { layLines, type LayRules, tolerance } from './lay-lines.ts';
import { roomBetween } from './measures.ts';
import type { CaptionStyle } from '../styles/styles.ts';
import type { Token } from './token-stream.ts';

/** What is cut and by which rules; `gap` is the least silence between captions in milliseconds. */
export type CutRules = LayRules & { readonly tokens: readonly Token[]; readonly style: CaptionStyle; readonly gap: number };

/** One caption: the boundaries it lies between and those at which its second and later lines begin. */
export type Cut = { readonly from: number; readonly to: number; readonly breaks: readonly number[] };

const speedCost = (rules: CutRules, from: number, to: number, shown: number): number => {
  const { measures, style, line } = rules;
  const { unit, maximum } = style.readingSpeed;
  const sums = unit === 'cps' ? measures.characters : measures.words;
  const perSecond = unit === 'cps' ? maximum : maximum / 60;
  const over = (((sums[to] ?? 0) - (sums[from] ?? 0)) * 1000) / shown / perSecond - 1;
  if (over <= 0) return 0;
  return Math.min(over, 2) * cost.fast * (roomBetween(measures, from, to) / line);
};

const shortCost = (rules: CutRules, from: number, to: number, shown: number): number => {
  const { style, measures } = rules;
  const words = (measures.words[to] ?? 0) - (measures.words[from] ?? 0);
  const shortest = Math.max(style.shortest, words * style.shortestPerWord);
  if (shown < shortest) return cost.short + cost.shortfall * (1 - shown / shortest);
  return shown < hastyTime ? cost.hasty : 0;
};

const timeCost = (rules: CutRules, from: number, to: number): number => {
  const { tokens, style, gap } = rules;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const next = tokens[to]?.start ?? Number.POSITIVE_INFINITY;
  const longest = style.longest ?? usualLongest;
  const shown = Math.max(1, Math.min(next - gap - start, longest));
  const beyond = end - start - longest;
  const long = beyond > 0 ? Math.min(cost.longAtMost, cost.long + beyond * cost.longPerMs) : 0;
  return long + shortCost(rules, from, to, shown) + speedCost(rules, from, to, shown);
};

/** What a caption costs apart from its lines. */
const captionCost = (rules: CutRules, from: number, to: number): number => {
  const { breaking, crossing, lastSentence, barrier } = rules.boundaries;
  const over = (crossing[to - 1] ?? 0) - (crossing[from] ?? 0);
  const ending = barrier[to] === 1 ? 0 : (breaking[to] ?? 0) * cost.captionBreak;
  const unfinished = lastSentence[to] !== to && (lastSentence[to - 1] ?? 0) > from ? cost.unfinished : 0;
  const widow = to - from === 1 && roomBetween(rules.measures, from, to) <= widowRoom ? cost.widow : 0;
  return cost.caption + over + ending + unfinished + widow + timeCost(rules, from, to);
};

type Best = { readonly total: Float64Array; readonly from: Int32Array };

/** Finds the best caption that ends at a boundary. */
const solveAt = (rules: CutRules, best: Best, to: number): void => {
  const { line, measures, boundaries, style } = rules;
  best.total[to] = Number.POSITIVE_INFINITY;
  for (let from = to - 1; from >= 0; from -= 1) {
    if (roomBetween(measures, from, to) > style.lines * line + style.lines + tolerance) break;
    const known = (best.total[from] ?? 0) + captionCost(rules, from, to);
    // The lines can only cost more: most places need not be laid out at all.
    if (known < (best.total[to] ?? 0)) {
      const layout = layLines(rules, from, to);
      if (layout !== null && known + layout.cost < (best.total[to] ?? 0)) {
        best.total[to] = known + layout.cost;
        best.from[to] = from;
      }
    }
    if (boundaries.barrier[from] === 1) break;
  }
};

/** The cheapest captions of a stream, in order. Linear in its length: no caption is longer than its lines. */
export const findCuts = (rules: CutRules): readonly Cut[] => {
  const size = rules.tokens.length + 1;
  const best: Best = { total: new Float64Array(size), from: new Int32Array(size) };
  for (let to = 1; to < size; to += 1) solveAt(rules, best, to);
  const cuts: Cut[] = [];
  for (let to = size - 1; to > 0; to = best.from[to] ?? 0) {
    const from = best.from[to] ?? 0;
    cuts.push({ from, to, breaks: layLines(rules, from, to)?.breaks ?? [] });
  }
  return cuts.reverse();
};

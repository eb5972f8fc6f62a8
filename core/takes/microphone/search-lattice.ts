/** Finds the cheapest way through the lattice, and how sure each cue's start in it is: Viterbi and forward-backward over a beam. */
import { costs } from './match-costs.ts';
import { visitSteps, type Lattice, type Step } from './lattice.ts';

/** A step of the best way, with where it began. */
export type Passage = Step & { readonly sound: number; readonly phrase: number };

/** The best way, its cost, and for each phrase the probability that it starts with a sound. */
export type Search = {
  readonly passages: readonly Passage[];
  readonly cost: number;
  readonly starts: ReadonlyMap<number, ReadonlyMap<number, number>>;
};

/** Each column holds so many phrases around the likeliest: minutes of reading to either side. */
const width = 512;

/** What costs this much more than the best of its column is not followed. Nats. */
const beam = 30;

/** Probabilities under this are not kept. */
const slight = 1e-4;

/** One column: what it costs to have matched its number of sounds and each number of phrases from `base` on. */
type Column = {
  readonly base: number;
  /** Cost of the best way here. */
  readonly best: Float64Array;
  /** Minus the logarithm of the sum over all ways here. */
  readonly all: Float64Array;
  /** The step that the best way came by: its sounds, phrases and cost. */
  readonly sounds: Int32Array;
  readonly phrases: Int32Array;
  readonly costs: Float64Array;
};

const emptyColumn = (base: number): Column => ({
  base,
  best: new Float64Array(width).fill(Number.POSITIVE_INFINITY),
  all: new Float64Array(width).fill(Number.POSITIVE_INFINITY),
  sounds: new Int32Array(width),
  phrases: new Int32Array(width),
  costs: new Float64Array(width),
});

/** The cost of either of two ways. */
const either = (one: number, other: number): number => {
  const low = Math.min(one, other);
  if (low === Number.POSITIVE_INFINITY) return low;
  return low - Math.log1p(Math.exp(low - Math.max(one, other)));
};

const cheapest = (column: Column): number => {
  let at = 0;
  for (let index = 1; index < width; index += 1) if ((column.best[index] ?? 0) < (column.best[at] ?? 0)) at = index;
  return at;
};

/** Carries one cell on along all its steps. */
const spread = (lattice: Lattice, columns: (Column | undefined)[], sound: number, index: number, centre: number): void => {
  const column = columns[sound];
  if (column === undefined) return;
  const phrase = column.base + index;
  const best = column.best[index] ?? 0;
  const all = column.all[index] ?? 0;
  visitSteps(lattice, sound, phrase, (sounds, phrases, cost) => {
    const target = (columns[sound + sounds] ??= emptyColumn(Math.max(0, centre - width / 2)));
    const at = phrase + phrases - target.base;
    if (at < 0 || at >= width) return;
    target.all[at] = either(target.all[at] ?? 0, all + cost);
    if (best + cost >= (target.best[at] ?? 0)) return;
    target.best[at] = best + cost;
    target.sounds[at] = sounds;
    target.phrases[at] = phrases;
    target.costs[at] = cost;
  });
};

const goForward = (lattice: Lattice): readonly (Column | undefined)[] => {
  const first = emptyColumn(0);
  first.best[0] = 0;
  first.all[0] = 0;
  const columns: (Column | undefined)[] = [first];
  for (let sound = 0; sound <= lattice.sounds.length; sound += 1) {
    const column = columns[sound];
    if (column === undefined) continue;
    const at = cheapest(column);
    const limit = (column.best[at] ?? 0) + beam;
    for (let index = 0; index < width && column.base + index <= lattice.phrases.length; index += 1) {
      if ((column.best[index] ?? 0) <= limit) spread(lattice, columns, sound, index, column.base + at);
    }
  }
  return columns;
};

/** What it costs that a reading ends after so many phrases: the rest may not have been read yet, however long it is. */
const endCost = ({ phrases }: Lattice, end: number): number => (end === phrases.length ? 0 : costs.unread);

/** The index in the last column at which the best way ends. */
const bestEnd = (lattice: Lattice, last: Column): number => {
  const costAt = (index: number): number => (last.best[index] ?? 0) + endCost(lattice, last.base + index);
  let end = 0;
  for (let index = 1; index < width; index += 1) if (costAt(index) < costAt(end)) end = index;
  return end;
};

/** The best way back from the end. */
const traceBack = (lattice: Lattice, columns: readonly (Column | undefined)[]): { readonly passages: readonly Passage[]; readonly cost: number } => {
  const { sounds } = lattice;
  const last = columns[sounds.length];
  if (last === undefined) return { passages: [], cost: 0 };
  const end = bestEnd(lattice, last);
  const passages: Passage[] = [];
  let sound = sounds.length;
  let phrase = last.base + end;
  while (sound > 0 || phrase > 0) {
    const column = columns[sound];
    if (column === undefined) break;
    const at = phrase - column.base;
    const step = { sounds: column.sounds[at] ?? 0, phrases: column.phrases[at] ?? 0, cost: column.costs[at] ?? 0 };
    if (step.sounds + step.phrases === 0) break;
    sound -= step.sounds;
    phrase -= step.phrases;
    passages.push({ sound, phrase, ...step });
  }
  return { passages: passages.toReversed(), cost: (last.best[end] ?? 0) + endCost(lattice, last.base + end) };
};

/** The cost of all ways together, wherever they end. */
const costOfAll = (lattice: Lattice, last: Column | undefined): number =>
  (last?.all ?? new Float64Array()).reduce((sum, cost, index) => either(sum, cost + endCost(lattice, (last?.base ?? 0) + index)), Number.POSITIVE_INFINITY);

/** The cost from each cell to the end, and what is learned on the way about where phrases start. */
const goBackward = (lattice: Lattice, columns: readonly (Column | undefined)[]): Search['starts'] => {
  const starts = new Map<number, Map<number, number>>();
  const onward: (Float64Array | undefined)[] = [];
  const total = costOfAll(lattice, columns[lattice.sounds.length]);
  for (let sound = lattice.sounds.length; sound >= 0; sound -= 1) {
    const column = columns[sound];
    if (column === undefined) continue;
    const here = (onward[sound] = new Float64Array(width).fill(Number.POSITIVE_INFINITY));
    if (sound === lattice.sounds.length) here.forEach((_cost, index) => (here[index] = endCost(lattice, column.base + index)));
    const limit = (column.best[cheapest(column)] ?? 0) + beam;
    for (let index = width - 1; index >= 0; index -= 1) {
      if ((column.best[index] ?? 0) > limit) continue;
      const phrase = column.base + index;
      visitSteps(lattice, sound, phrase, (sounds, phrases, cost) => {
        const target = columns[sound + sounds];
        const rest = onward[sound + sounds]?.[phrase + phrases - (target?.base ?? 0)] ?? Number.POSITIVE_INFINITY;
        if (rest === Number.POSITIVE_INFINITY) return;
        here[index] = either(here[index] ?? 0, cost + rest);
        if (sounds === 0 || phrases === 0) return;
        const probability = Math.exp(total - (column.all[index] ?? 0) - cost - rest);
        if (probability < slight) return;
        const known = starts.get(phrase) ?? new Map<number, number>();
        known.set(sound, (known.get(sound) ?? 0) + probability);
        starts.set(phrase, known);
      });
    }
    onward[sound + 9] = undefined;
  }
  return starts;
};

/** Searches the lattice. Time grows with sounds times the phrases that compete for them, not with the whole script. */
export const searchLattice = (lattice: Lattice): Search => {
  const columns = goForward(lattice);
  return { ...traceBack(lattice, columns), starts: goBackward(lattice, columns) };
};

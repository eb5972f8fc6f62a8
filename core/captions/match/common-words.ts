/** Finds the words that two texts have in common, in order: rare runs of words first, then what lies between them. */

/** Indices of two words that are the same: in the one text and in the other. */
export type WordPair = readonly [number, number];

/** Runs of so many words are looked for first: what is there once in both texts is the same place. */
const runLength = 3;

/** The most cells of the table that settles what lies between two places: 8 MB. */
const mostCells = 4_000_000;

type Part = { readonly oneFrom: number; readonly oneTo: number; readonly otherFrom: number; readonly otherTo: number };

/** Where each run of words begins that is in the part once; -1 where it is there more often. */
const runsOf = (words: readonly string[], from: number, to: number): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (let at = from; at + runLength <= to; at += 1) {
    const run = words.slice(at, at + runLength).join(' ');
    places.set(run, places.has(run) ? -1 : at);
  }
  return places;
};

/** The longest list of pairs that rises in both texts; the pairs come in the order of the one. Patience sorting. */
const rising = (pairs: readonly WordPair[]): readonly WordPair[] => {
  const tails: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, other], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < other) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const found: WordPair[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) found.push(pair);
  }
  return found.reverse();
};

const anchors = (one: readonly string[], other: readonly string[], part: Part): readonly WordPair[] => {
  const there = runsOf(other, part.otherFrom, part.otherTo);
  const pairs: WordPair[] = [];
  for (const [run, at] of runsOf(one, part.oneFrom, part.oneTo)) {
    const place = there.get(run) ?? -1;
    if (at >= 0 && place >= 0) pairs.push([at, place]);
  }
  return rising(pairs.toSorted(([left], [right]) => left - right));
};

/** A longest common subsequence by the whole table; for short parts. */
const byTable = (one: readonly string[], other: readonly string[], { oneFrom, oneTo, otherFrom, otherTo }: Part): readonly WordPair[] => {
  const rows = oneTo - oneFrom;
  const columns = otherTo - otherFrom;
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const same = one[oneFrom + row] === other[otherFrom + column];
      table[row * width + column] = same ? (table[(row + 1) * width + column + 1] ?? 0) + 1 : Math.max(table[(row + 1) * width + column] ?? 0, table[row * width + column + 1] ?? 0);
    }
  }
  const pairs: WordPair[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (one[oneFrom + row] === other[otherFrom + column]) {
      pairs.push([oneFrom + row, otherFrom + column]);
      row += 1;
      column += 1;
    } else if ((table[(row + 1) * width + column] ?? 0) >= (table[row * width + column + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return pairs;
};

const sizeOf = ({ oneFrom, oneTo, otherFrom, otherTo }: Part): number => (oneTo - oneFrom) * (otherTo - otherFrom);

/** Settles a part: by the table where it is short, else between the places that are there once. */
const settle = (one: readonly string[], other: readonly string[], part: Part): readonly WordPair[] => {
  if (sizeOf(part) <= mostCells) return byTable(one, other, part);
  const pairs: WordPair[] = [];
  let { oneFrom, otherFrom } = part;
  const between = (oneTo: number, otherTo: number): void => {
    const rest: Part = { oneFrom, oneTo, otherFrom, otherTo };
    // A part without any such place is not gone into again.
    if (sizeOf(rest) < sizeOf(part)) for (const pair of settle(one, other, rest)) pairs.push(pair);
  };
  for (const [oneAt, otherAt] of anchors(one, other, part)) {
    // A run that begins inside the one before it is found word by word.
    if (oneAt < oneFrom || otherAt < otherFrom) continue;
    between(oneAt, otherAt);
    for (let step = 0; step < runLength; step += 1) pairs.push([oneAt + step, otherAt + step]);
    oneFrom = oneAt + runLength;
    otherFrom = otherAt + runLength;
  }
  between(part.oneTo, part.otherTo);
  return pairs;
};

/** The words that are in both texts, in order; each word of either in one pair at most. */
export const commonWords = (one: readonly string[], other: readonly string[]): readonly WordPair[] =>
  settle(one, other, { oneFrom: 0, oneTo: one.length, otherFrom: 0, otherTo: other.length });

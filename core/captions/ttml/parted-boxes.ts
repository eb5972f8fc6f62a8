/** Parts the boxes of places that are seen together: none lies over another, and the order of their lines is that of the places. */
import { type CaptionBox, usualBox } from '../places/caption-box.ts';
import type { SharedPlace, Stretch } from './places-of-track.ts';

/** A line's height, percentage of the picture: 125 % of one of 24 cells, as our styles have it; a column's width, at 16:9. */
const lineHeight = (100 / 24) * 1.25;
const columnWidth = (lineHeight * 9) / 16;

/** Where text ends that nothing pushes further, and where the usual place ends when rows take the lines above it (SMPTE ST 2046-1: the action-safe area ends at 96.5 %). */
const safeEnd = usualBox.top + usualBox.height;
const lowestEnd = 96;

const round = (value: number): number => Math.round(value * 100) / 100;

/** The sides of the picture along which lines follow one another, and along which they run. */
const blockOf = ({ left, top, width, height, vertical }: CaptionBox): Stretch => (vertical === null ? { from: top, to: top + height } : { from: left, to: left + width });
const inlineOf = ({ left, top, width, height, vertical }: CaptionBox): Stretch => (vertical === null ? { from: left, to: left + width } : { from: top, to: top + height });

const across = (box: CaptionBox, { from, to }: Stretch): CaptionBox => ({ ...box, left: round(from), width: round(to - from) });
const down = (box: CaptionBox, { from, to }: Stretch): CaptionBox => ({ ...box, top: round(from), height: round(to - from) });
const withBlock = (box: CaptionBox, stretch: Stretch): CaptionBox => (box.vertical === null ? down(box, stretch) : across(box, stretch));
const withInline = (box: CaptionBox, stretch: Stretch): CaptionBox => (box.vertical === null ? across(box, stretch) : down(box, stretch));

/** Rounding is no overlap, and a box of no size lies nowhere. */
const least = 0.001;
const meet = (one: Stretch, other: Stretch): boolean => one.from < other.to - least && other.from < one.to - least;
const isEmpty = ({ width, height }: CaptionBox): boolean => width < least || height < least;
const lieOver = (one: CaptionBox, other: CaptionBox): boolean =>
  !isEmpty(one) && !isEmpty(other) &&
  meet({ from: one.left, to: one.left + one.width }, { from: other.left, to: other.left + other.width }) && meet({ from: one.top, to: one.top + one.height }, { from: other.top, to: other.top + other.height });

/** The box no higher than its lines (no wider than its columns), at the edge that they are pushed to: that is the place, the other edge is free. */
const compact = ({ box, lines }: SharedPlace): CaptionBox => {
  const { from, to } = blockOf(box);
  const room = Math.min(to - from, Math.ceil(lines * (box.vertical === null ? lineHeight : columnWidth)));
  const free = to - from - room;
  const [first, last] = box.vertical === 'rl' ? [free, 0] : [0, free];
  const before = { before: first, center: free / 2, after: last }[box.displayAlign];
  return withBlock(box, { from: from + before, to: from + before + room });
};

/** A place while its box is looked for. */
type Parting = {
  readonly place: SharedPlace;
  box: CaptionBox;
  /** The middle of its lines, by which places are ordered. */
  middle: number;
  /** The places seen together with it. */
  readonly others: readonly Parting[];
};

const isUsual = ({ box }: SharedPlace): boolean => box.vertical === null && box.displayAlign === 'after' && box.top + box.height === safeEnd;

/** The usual place is the last row, below all that is counted in rows or from the top. */
const isPushedDown = ({ place, box, others }: Parting): boolean =>
  isUsual(place) &&
  others.some((other) => other.box.vertical === null && (other.place.isRows || other.place.box.displayAlign === 'before') && other.box.top + other.box.height > box.top && meet(inlineOf(box), inlineOf(other.box)));

const orderOne = (parting: Parting): void => {
  const { from, to } = blockOf(parting.box);
  parting.middle = isPushedDown(parting) ? 100 - (to - from) / 2 : (from + to) / 2;
};

/** A box that ends (or begins) sooner along its lines; text in the middle stays there. */
const cutTo = ({ place, box }: Parting, to: Stretch): CaptionBox => {
  const inline = inlineOf(box);
  const [first, last] = [Math.max(0, to.from - inline.from), Math.max(0, inline.to - to.to)];
  const both = Math.max(first, last);
  const [before, after] = place.sides.has('center') ? [both, both] : [first, last];
  return withInline(box, { from: inline.from + before, to: inline.to - after });
};

const canBeCut = ({ place }: Parting): boolean => !place.sides.has('center') || place.sides.size === 1;

/** Boxes on one row whose texts stand side by side are parted between these. */
const partSideBySide = (one: Parting, other: Parting): void => {
  if (one.box.vertical !== other.box.vertical || !canBeCut(one) || !canBeCut(other)) return;
  if (Math.abs(one.middle - other.middle) >= lineHeight / 2 || !meet(inlineOf(one.box), inlineOf(other.box))) return;
  const [first, second] = one.place.text.from < other.place.text.from ? [one, other] : [other, one];
  const [end, begin] = [first.place.text.to, second.place.text.from];
  if (end > begin) return;
  const at = round((end + begin) / 2);
  first.box = cutTo(first, { from: 0, to: at });
  second.box = cutTo(second, { from: at, to: 100 });
};

/** Those before a place, in order, that it has to come after. */
type Chain = { readonly parting: Parting; readonly before: readonly Chain[]; room: number; from: number };

const chainsOf = (ordered: readonly Parting[]): readonly Chain[] => {
  const known = new Map<Parting, Chain>();
  return ordered.map((parting) => {
    const isAbove = (other: Parting): boolean => (other.box.vertical === null) === (parting.box.vertical === null) && meet(inlineOf(parting.box), inlineOf(other.box));
    const before = parting.others.filter(isAbove).map((other) => known.get(other)).filter((chain) => chain !== undefined);
    const { from, to } = blockOf(parting.box);
    const wanted = isPushedDown(parting) ? lowestEnd - (to - from) : from;
    const chain: Chain = { parting, before, room: to - from, from: wanted };
    known.set(parting, chain);
    return chain;
  });
};

/** How much the longest row of places takes that lie over each other. */
const longest = (chains: readonly Chain[]): number => {
  const ends = new Map<Chain, number>();
  let most = 0;
  for (const chain of chains) {
    const end = chain.before.reduce((found, other) => Math.max(found, ends.get(other) ?? 0), 0) + chain.room;
    ends.set(chain, end);
    most = Math.max(most, end);
  }
  return most;
};

/** Pushes each place below those before it, and, where the picture ends, those before it up. */
const pushApart = (chains: readonly Chain[]): void => {
  const taken = longest(chains);
  if (taken > 100) for (const chain of chains) chain.room = Math.floor((chain.room * 10_000) / taken) / 100;
  const end = Math.min(100, chains.reduce((most, { from, room }) => Math.max(most, from + room), Math.max(safeEnd, longest(chains))));
  for (const chain of chains) chain.from = round(chain.before.reduce((from, other) => Math.max(from, other.from + other.room), chain.from));
  for (const chain of chains) chain.from = Math.min(chain.from, round(end - chain.room));
  for (const { before, from } of chains.toReversed()) for (const other of before) other.from = Math.min(other.from, round(from - other.room));
};

/** A box that was moved is full of its lines: where it begins says its row best. */
const moved = (box: CaptionBox, { from, room }: Chain): CaptionBox => {
  const before = blockOf(box);
  const after = withBlock(box, { from, to: from + room });
  return round(before.from) === after.top || box.vertical !== null ? after : { ...after, displayAlign: 'before' };
};

/** Where a row and a column cross, one of them ends sooner: the one that keeps more. */
const partCrossing = (row: Parting, column: Parting): void => {
  if (!lieOver(row.box, column.box)) return;
  const rest = ({ box }: Parting, taken: Stretch): { readonly stretch: Stretch; readonly share: number } => {
    const { from, to } = inlineOf(box);
    const [first, last] = [{ from, to: Math.max(from, taken.from) }, { from: Math.min(to, taken.to), to }];
    const stretch = first.to - first.from > last.to - last.from ? first : last;
    return { stretch, share: (stretch.to - stretch.from) / (to - from) };
  };
  const [ofRow, ofColumn] = [rest(row, blockOf(column.box)), rest(column, blockOf(row.box))];
  if (ofRow.share > ofColumn.share) row.box = withInline(row.box, ofRow.stretch);
  else column.box = withInline(column.box, ofColumn.stretch);
};

const eachPair = (partings: readonly Parting[], part: (one: Parting, other: Parting) => void): void => {
  const seen = new Set<Parting>();
  for (const one of partings) {
    for (const other of one.others) if (seen.has(other)) part(other, one);
    seen.add(one);
  }
};

/** The places that are seen together with one another, by way of others too. */
const clustersOf = (partings: readonly Parting[]): readonly (readonly Parting[])[] => {
  const seen = new Set<Parting>();
  return partings.flatMap((first) => {
    if (seen.has(first) || first.others.length === 0) return [];
    const cluster = [first];
    seen.add(first);
    // The list grows while it is gone through.
    for (const { others } of cluster) {
      for (const other of others) {
        if (!seen.has(other)) cluster.push(other);
        seen.add(other);
      }
    }
    return [cluster];
  });
};

const partCluster = (cluster: readonly Parting[]): void => {
  for (const parting of cluster) parting.box = compact(parting.place);
  cluster.forEach(orderOne);
  eachPair(cluster, partSideBySide);
  cluster.forEach(orderOne);
  for (const isRow of [true, false]) {
    const chains = chainsOf(cluster.filter(({ box }) => (box.vertical === null) === isRow).toSorted((one, other) => one.middle - other.middle));
    pushApart(chains);
    for (const chain of chains) chain.parting.box = moved(chain.parting.box, chain);
  }
  eachPair(cluster, (one, other) => {
    if (one.box.vertical === null && other.box.vertical !== null) partCrossing(one, other);
    if (one.box.vertical !== null && other.box.vertical === null) partCrossing(other, one);
  });
};

/** The box of each place: as it is where the place is seen alone. */
export const partedBoxes = (places: readonly SharedPlace[]): readonly CaptionBox[] => {
  const partings = places.map((place) => ({ place, box: place.box, middle: 0, others: [] as readonly Parting[] }));
  for (const parting of partings) parting.others = [...parting.place.others].flatMap((at) => partings[at] ?? []);
  clustersOf(partings).forEach(partCluster);
  return partings.map(({ box }) => box);
};

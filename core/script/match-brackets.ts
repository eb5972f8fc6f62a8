/** Finds the brackets of a line that are no copy, in one pass whatever their nesting, and the ones that have no partner. */
import type { HouseBracket, HouseStyle } from './house-style.ts';

/** The shape of a bracket; a full-width bracket has the shape of its narrow one. */
export type BracketShape = 'square' | HouseBracket;

/** A pair of brackets that lies in no other; `from` and `to` enclose the brackets themselves. */
export type BracketGroup = {
  readonly from: number;
  readonly to: number;
  readonly shape: BracketShape;
  readonly captionOnly: boolean;
  /** Index of the first bracket inside it; null without one. */
  readonly inner: number | null;
};

/** The outermost groups of a line in order, and where its first brackets without a partner are (null: there are none). */
export type LineBrackets = {
  readonly groups: readonly BracketGroup[];
  readonly unclosed: number | null;
  readonly unopened: number | null;
};

type Opener = { readonly index: number; readonly shape: BracketShape; readonly captionOnly: boolean };
type Pair = Opener & { readonly close: number };

const none: LineBrackets = { groups: [], unclosed: null, unopened: null };
const anyBracket = /[[\](){}<>［］（）｛｝＜＞]/;
const eachBracket = /[[\](){}<>［］（）｛｝＜＞]/g;

const openers: ReadonlyMap<string, BracketShape> = new Map([
  ['[', 'square'], ['［', 'square'], ['(', 'round'], ['（', 'round'], ['{', 'curly'], ['｛', 'curly'], ['<', 'angle'], ['＜', 'angle'],
]);
const closers: ReadonlyMap<string, BracketShape> = new Map([
  [']', 'square'], ['］', 'square'], [')', 'round'], ['）', 'round'], ['}', 'curly'], ['｝', 'curly'], ['>', 'angle'], ['＞', 'angle'],
]);

// An angle bracket is one only before a letter: "5 < 6" and "<3" are copy.
const opensAngle = /[\p{L}/]/u;

/** The opener at an index, or null where the house style reads that bracket as copy. */
const openerAt = (line: string, index: number, shape: BracketShape, style: HouseStyle): Opener | null => {
  if (shape === 'angle' && !opensAngle.test(line.charAt(index + 1))) return null;
  const { bracket, prefix } = style.captionOnly;
  const captionOnly = shape === bracket && line.slice(index + 1, index + 1 + prefix.length).toLowerCase() === prefix.toLowerCase();
  const meant = captionOnly || shape === 'square' || style[shape] !== 'read';
  return meant ? { index, shape, captionOnly } : null;
};

const isMeant = (shape: BracketShape, style: HouseStyle): boolean =>
  shape === 'square' || (shape !== 'angle' && style[shape] !== 'read');

// "a) first" and "2) second" count; they close nothing.
const listMark = /^\s*[\p{L}\p{N}]{1,3}$/u;
const closesNothing = (line: string, index: number): boolean => index > 8 || !listMark.test(line.slice(0, index));

const count = (counts: Map<BracketShape, number>, shape: BracketShape, by: 1 | -1): void => {
  counts.set(shape, (counts.get(shape) ?? 0) + by);
};

/** Takes the last opener of a shape, and drops those after it: each opener is pushed and taken once. */
const takeOpener = (open: Opener[], counts: Map<BracketShape, number>, shape: BracketShape): Opener | undefined => {
  if ((counts.get(shape) ?? 0) === 0) return undefined;
  const taken = open.splice(open.findLastIndex((opener) => opener.shape === shape));
  for (const opener of taken) count(counts, opener.shape, -1);
  return taken[0];
};

/** Keeps the pairs that lie in no other; pairs come in the order of their closing brackets. */
const outermost = (pairs: readonly Pair[]): readonly BracketGroup[] => {
  const groups: BracketGroup[] = [];
  for (const pair of pairs) {
    let inner: number | null = null;
    while ((groups.at(-1)?.from ?? -1) > pair.index) inner = groups.pop()?.from ?? null;
    groups.push({ from: pair.index, to: pair.close + 1, shape: pair.shape, captionOnly: pair.captionOnly, inner });
  }
  return groups;
};

/** Pairs the brackets of a line: a closing bracket takes the nearest open one of its shape, past any of another shape. */
export const matchBrackets = (line: string, style: HouseStyle): LineBrackets => {
  if (!anyBracket.test(line)) return none;
  const open: Opener[] = [];
  const counts = new Map<BracketShape, number>();
  const pairs: Pair[] = [];
  let unopened: number | null = null;
  for (const { 0: character, index } of line.matchAll(eachBracket)) {
    const opening = openers.get(character);
    if (opening !== undefined) {
      const opener = openerAt(line, index, opening, style);
      if (opener === null) continue;
      open.push(opener);
      count(counts, opening, 1);
      continue;
    }
    const closing = closers.get(character) ?? 'square';
    const opener = takeOpener(open, counts, closing);
    if (opener !== undefined) pairs.push({ ...opener, close: index });
    else if (isMeant(closing, style) && closesNothing(line, index)) unopened ??= index;
  }
  return { groups: outermost(pairs), unclosed: open[0]?.index ?? null, unopened };
};

/** The line with its bracket groups blanked out, index for index: what rules about words and sentences look at. */
export const withoutGroups = (line: string, groups: readonly BracketGroup[]): string => {
  if (groups.length === 0) return line;
  let masked = '';
  let at = 0;
  for (const { from, to } of groups) {
    masked += line.slice(at, from) + ' '.repeat(to - from);
    at = to;
  }
  return masked + line.slice(at);
};

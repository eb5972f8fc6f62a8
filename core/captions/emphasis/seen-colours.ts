/** Letters that are too dark to be seen on the dark ground that words have which say nothing of it. */
import { hexOf } from './colour-names.ts';
import { type Emphasis, type EmphasisKind, isColour, isGround, sweepOf } from './emphasis.ts';

/** Relative luminance of `#rrggbb` from 0 to 1 (WCAG 2.2, definition); what lets something through counts as whole. */
const luminanceOf = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast to black under 2:1 (WCAG 2.2). The blue of teletext, the darkest that it shows on black, has 2.4:1. */
const isDark = (hex: string): boolean => (luminanceOf(hex) + 0.05) / 0.05 < 2;

const isDarkColour = (kind: EmphasisKind): boolean => isColour(kind) && isDark(hexOf(kind));
const isBrightGround = ({ kind }: Emphasis): boolean => isGround(kind) && !isDark(kind.slice('ground:'.length));

/** The stretches, those of dark letters where they stand on a brighter ground of their own only. */
export const withSeenColours = (emphasis: readonly Emphasis[]): readonly Emphasis[] => {
  if (!emphasis.some(({ kind }) => isDarkColour(kind))) return emphasis;
  const groundsIn = sweepOf(emphasis.filter(isBrightGround));
  return emphasis
    .toSorted((one, other) => one.from - other.from)
    .flatMap((one) => (isDarkColour(one.kind) ? groundsIn(one.from, one.to).map((ground) => ({ ...one, from: Math.max(one.from, ground.from), to: Math.min(one.to, ground.to) })) : [one]));
};

/** The stretches of dark letters that stand on no brighter ground of their own, in order. */
export const unseenIn = (emphasis: readonly Emphasis[]): readonly Emphasis[] => {
  const dark = emphasis.filter(({ kind }) => isDarkColour(kind)).toSorted((one, other) => one.from - other.from);
  if (dark.length === 0) return [];
  const groundsIn = sweepOf(emphasis.filter(isBrightGround));
  return dark.flatMap((one) => {
    const starts = [one.from];
    const ends: number[] = [];
    for (const { from, to } of groundsIn(one.from, one.to).toSorted((left, right) => left.from - right.from)) {
      ends.push(Math.max(from, one.from));
      starts.push(Math.min(to, one.to));
    }
    ends.push(one.to);
    return starts.map((from, index): Emphasis => ({ ...one, from, to: ends[index] ?? one.to })).filter(({ from, to }) => to > from);
  });
};

const signsOf = (emphasis: readonly Emphasis[], kind: EmphasisKind): number => emphasis.reduce((sum, one) => sum + (one.kind === kind ? one.to - one.from : 0), 0);

/** What was asked before: a caption is asked once for each of its stretches. */
const known = new WeakMap<readonly Emphasis[], Map<EmphasisKind, boolean>>();

/** True for a colour in which all letters that have it can be seen. */
export const isSeenColour = (kind: EmphasisKind, emphasis: readonly Emphasis[] = []): boolean => {
  if (!isDarkColour(kind)) return true;
  const answers = known.get(emphasis) ?? new Map<EmphasisKind, boolean>();
  known.set(emphasis, answers);
  const seen = answers.get(kind) ?? signsOf(withSeenColours(emphasis), kind) === signsOf(emphasis, kind);
  answers.set(kind, seen);
  return seen;
};

const grounded = new WeakMap<readonly Emphasis[], ReadonlySet<EmphasisKind>>();

/** The dark colours that some signs have on a brighter ground. */
const groundedIn = (emphasis: readonly Emphasis[]): ReadonlySet<EmphasisKind> => {
  const unseen = unseenIn(emphasis);
  const dark = new Set(emphasis.map(({ kind }) => kind).filter(isDarkColour));
  return new Set([...dark].filter((kind) => signsOf(unseen, kind) < signsOf(emphasis, kind)));
};

/** True for dark letters that some words have on a brighter ground: without it nobody would see them. */
export const needsGround = (kind: EmphasisKind, emphasis: readonly Emphasis[] = []): boolean => {
  if (!isDarkColour(kind)) return false;
  const found = grounded.get(emphasis) ?? groundedIn(emphasis);
  grounded.set(emphasis, found);
  return found.has(kind);
};

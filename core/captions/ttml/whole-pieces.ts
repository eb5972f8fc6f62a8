/** Marks that TTML holds only where they stand on one span, or in one line. */
import { type EmphasisKind, emphasisedPieces, isColour, isRuby, signsIn } from '../emphasis/emphasis.ts';
import type { Caption } from '../track.ts';

/** True where no line ends inside of what has a mark. */
export const isInLines = (kind: EmphasisKind, { lines, emphasis = [] }: Caption): boolean => {
  let signs = 0;
  const ends = lines.map((line) => (signs += signsIn(line)));
  return emphasis.every((one) => one.kind !== kind || ends.every((end) => end <= one.from || end >= one.to));
};

/** True where each has a span of its own: nothing else begins or ends inside of it, and no line. */
export const isOnePiece = (kind: EmphasisKind, { lines, emphasis = [] }: Caption): boolean => {
  const pieces = emphasisedPieces(lines, emphasis).flat().filter(({ kinds }) => kinds.includes(kind));
  return pieces.length === emphasis.filter((one) => one.kind === kind).length;
};

/** True where all letters that have a mark are bases of readings that are written. */
export const isOverBases = (kind: EmphasisKind, caption: Caption): boolean => {
  const { lines, emphasis = [] } = caption;
  const held = emphasis.filter((one) => isRuby(one.kind) && isInLines(one.kind, caption));
  return emphasisedPieces(lines, emphasis).flat().every(({ kinds, stretches }) => !kinds.includes(kind) || stretches.some((one) => held.includes(one)));
};

/** True where all letters that have a mark have another one too; null: no colour. */
export const isBeside = (kind: EmphasisKind, other: EmphasisKind | null, { lines, emphasis = [] }: Caption): boolean =>
  emphasisedPieces(lines, emphasis).flat().every(({ kinds }) => !kinds.includes(kind) || (other === null ? !kinds.some(isColour) : kinds.includes(other)));

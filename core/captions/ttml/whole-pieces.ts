/** Marks that TTML holds only where they stand on one span, or in one line. */
import { type Emphasis, type EmphasisKind, type EmphasisPiece, emphasisedPieces, isColour, isRuby, signsIn } from '../emphasis/emphasis.ts';
import type { Caption } from '../track.ts';

/** True where no line ends inside of what has a mark. */
export const isInLines = (kind: EmphasisKind, { lines, emphasis = [] }: Caption): boolean => {
  let signs = 0;
  const ends = lines.map((line) => (signs += signsIn(line)));
  return emphasis.every((one) => one.kind !== kind || ends.every((end) => end <= one.from || end >= one.to));
};

/** The pieces of a caption by what they have, and what was asked of it before: it is asked once for each of its stretches. */
type Asked = { readonly lines: readonly string[]; readonly pieces: ReadonlyMap<EmphasisKind, readonly EmphasisPiece[]>; readonly answers: Map<EmphasisKind, boolean> };

const asked = new WeakMap<readonly Emphasis[], Asked>();

const piecesByKind = (lines: readonly string[], emphasis: readonly Emphasis[]): Asked['pieces'] => {
  const pieces = new Map<EmphasisKind, EmphasisPiece[]>();
  for (const piece of emphasisedPieces(lines, emphasis).flat()) {
    for (const kind of new Set(piece.kinds)) {
      const others = pieces.get(kind);
      if (others === undefined) pieces.set(kind, [piece]);
      else others.push(piece);
    }
  }
  return pieces;
};

/** The answer to what is always asked alike of a mark of a caption, from the pieces that have it. */
const answerOf = (kind: EmphasisKind, { lines, emphasis = [] }: Caption, answer: (pieces: readonly EmphasisPiece[]) => boolean): boolean => {
  const before = asked.get(emphasis);
  const known = before?.lines === lines ? before : { lines, pieces: piecesByKind(lines, emphasis), answers: new Map<EmphasisKind, boolean>() };
  asked.set(emphasis, known);
  const found = known.answers.get(kind) ?? answer(known.pieces.get(kind) ?? []);
  known.answers.set(kind, found);
  return found;
};

/** True where each has a span of its own: nothing else begins or ends inside of it, and no line. */
export const isOnePiece = (kind: EmphasisKind, caption: Caption): boolean =>
  answerOf(kind, caption, (pieces) => pieces.length === (caption.emphasis ?? []).filter((one) => one.kind === kind).length);

/** True where all letters that have a mark are bases of readings that are written. */
export const isOverBases = (kind: EmphasisKind, caption: Caption): boolean =>
  answerOf(kind, caption, (pieces) => {
    const held = new Set((caption.emphasis ?? []).filter((one) => isRuby(one.kind) && isInLines(one.kind, caption)));
    return pieces.every(({ stretches }) => stretches.some((one) => held.has(one)));
  });

/** True where all letters that have a mark have another one too, always the same for that mark; null: no colour. */
export const isBeside = (kind: EmphasisKind, other: EmphasisKind | null, caption: Caption): boolean =>
  answerOf(kind, caption, (pieces) => pieces.every(({ kinds }) => (other === null ? !kinds.some(isColour) : kinds.includes(other))));

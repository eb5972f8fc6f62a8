/** Pieces of a text in runs that have one ruby, or none. */
import { type Emphasis, type EmphasisKind, type EmphasisPiece, isRuby } from './emphasis.ts';

/** Pieces that are the base of one ruby; `outer` are the kinds that all of them have, which stand outside of it. */
export type RubyRun = { readonly ruby: Emphasis | null; readonly outer: readonly EmphasisKind[]; readonly pieces: readonly EmphasisPiece[] };

/** The reading of a ruby. */
export const readingOf = ({ kind }: Emphasis): string => kind.slice('ruby:'.length);

const isBlank = ({ text }: EmphasisPiece): boolean => text.trim() === '';

const rubyOf = (piece: EmphasisPiece | undefined): Emphasis | null => piece?.stretches.find(({ kind }) => isRuby(kind)) ?? null;

/** A space or a line break inside a base is part of it. */
const rubyAt = (pieces: readonly EmphasisPiece[], index: number, last: Emphasis | null): Emphasis | null => {
  const piece = pieces[index];
  if (piece === undefined || !isBlank(piece)) return rubyOf(piece);
  if (last === null) return null;
  let next = index + 1;
  for (let found = pieces[next]; found !== undefined && isBlank(found); found = pieces[next]) next += 1;
  return rubyOf(pieces[next]) === last ? last : null;
};

const outerOf = (pieces: readonly EmphasisPiece[]): readonly EmphasisKind[] => {
  const [first, ...others] = pieces.filter((piece) => !isBlank(piece));
  return (first?.kinds ?? []).filter((kind) => !isRuby(kind) && others.every(({ kinds }) => kinds.includes(kind)));
};

/** The runs of pieces, in order. */
export const rubyRuns = (pieces: readonly EmphasisPiece[]): readonly RubyRun[] => {
  const runs: { readonly ruby: Emphasis | null; readonly pieces: EmphasisPiece[] }[] = [];
  pieces.forEach((piece, index) => {
    const last = runs.at(-1);
    const ruby = rubyAt(pieces, index, last?.ruby ?? null);
    if (last?.ruby === ruby) last.pieces.push(piece);
    else runs.push({ ruby, pieces: [piece] });
  });
  return runs.map((run) => ({ ...run, outer: run.ruby === null ? [] : outerOf(run.pieces) }));
};

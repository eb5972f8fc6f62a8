/** Turns the pieces of a line into the leaves of the tree, each with its raw text, its place and its cue. */
import type { LineCues } from './gather-cues.ts';
import type { Piece } from './piece.ts';
import type { CueId, Item } from './script.ts';
import { rangeIn, type SourceLine } from './split-lines.ts';

/** What a line's leaves need to know of its cues: their ids, in order, and the cue before the line (null: none). */
export type LineIds = { readonly ids: readonly CueId[]; readonly before: CueId | null };

const itemOf = (line: SourceLine, piece: Piece, cue: CueId | null): Item | null => {
  const raw = line.text.slice(piece.from, piece.to);
  const at = rangeIn(line, piece.from, piece.to);
  switch (piece.kind) {
    case 'words':
    case 'tail':
      return cue === null ? { kind: 'mark', raw, at } : { kind: 'words', raw, at, cue };
    case 'ellipsis':
    case 'explicit':
      return { kind: 'pause', raw, at, cue };
    case 'caption-only':
      return { kind: 'caption-only', raw, at, text: piece.text, cue };
    case 'instruction':
    case 'pronouncer':
      return { kind: piece.kind, raw, at, text: piece.text };
    case 'speaker':
      return { kind: 'speaker', raw, at, name: piece.name };
    case 'space':
      return { kind: 'space', raw, at };
    case 'sentence':
      return null;
  }
};

/** The cue of a piece: words of a line without any cue have none, other pieces then go with the cue before the line. */
const cueOf = (piece: Piece, owner: number, { ids, before }: LineIds): CueId | null => {
  const own = ids[Math.min(owner, ids.length - 1)] ?? null;
  if (own !== null) return own;
  return piece.kind === 'words' || piece.kind === 'tail' ? null : before;
};

/** The leaves of a line, in order. */
export const lineItems = (line: SourceLine, pieces: readonly Piece[], cues: LineCues, ids: LineIds): readonly Item[] => {
  const items: Item[] = [];
  for (const [index, piece] of pieces.entries()) {
    const item = itemOf(line, piece, cueOf(piece, cues.owners[index] ?? -1, ids));
    if (item !== null) items.push(item);
  }
  return items;
};

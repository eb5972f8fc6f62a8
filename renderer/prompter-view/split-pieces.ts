/** Cuts the pieces of a very long paragraph into parts that are laid out one by one: a single huge one would stop the window. */
import { graphemeAt } from '../../core/text/grapheme-at.ts';
import { type Piece, lengthOf } from './block.ts';

/** A paragraph longer than this is cut, UTF-16 units (reliability.md, "Layout limits"). */
const longest = 20_000;
/** The length aimed at for each part of a cut paragraph: some twenty screens' worth is measured in one go otherwise. */
const partLength = 4_000;
/** How far back from the wanted point a space is looked for. */
const spaceReach = 400;

/** Where to cut a text at or before `at`: after a space when one is near, never inside a grapheme. */
const cutPoint = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at - 1);
  if (space > at - spaceReach && space > 0) return space + 1;
  const { from, to } = graphemeAt(text, at);
  return from > 0 ? from : to;
};

const cutPiece = (piece: Piece, at: number): readonly [Piece, Piece] => {
  const head = piece.text.slice(0, at);
  const tail = piece.text.slice(at);
  if (piece.kind !== 'words') return [{ ...piece, text: head }, { ...piece, text: tail }];
  const middle = piece.from + ((piece.to - piece.from) * at) / piece.text.length;
  return [{ ...piece, text: head, to: middle }, { ...piece, text: tail, from: middle }];
};

/** The pieces in parts: one part when they are short enough. Nothing is lost, nothing doubled. */
export const splitPieces = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  if (lengthOf(pieces) <= longest) return [pieces];
  const parts: Piece[][] = [];
  let part: Piece[] = [];
  let room = partLength;
  const close = (): void => {
    if (part.length > 0) parts.push(part);
    part = [];
    room = partLength;
  };
  for (const piece of pieces) {
    let rest = piece;
    while (rest.text.length > room) {
      const at = cutPoint(rest.text, room);
      if (at >= rest.text.length) break;
      const [head, tail] = cutPiece(rest, at);
      part.push(head);
      close();
      rest = tail;
    }
    part.push(rest);
    room -= rest.text.length;
    if (room <= 0) close();
  }
  close();
  return parts;
};

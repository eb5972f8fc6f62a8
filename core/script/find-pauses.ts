/** Finds where the words of a line pause: at its ellipses and at the ends of its sentences. */
import { isDotted } from './abbreviations.ts';
import { skipBlanks } from './characters.ts';
import { tailEnd } from './closers.ts';
import { ellipsisAt } from './ellipsis.ts';
import type { LineFault, Piece } from './piece.ts';
import { sentenceEndAt, sentencePoints, wordBefore } from './sentence-end.ts';

/** The pauses of a line in order, and the ellipses that are a dot short. */
export type LinePauses = { readonly pieces: readonly Piece[]; readonly faults: readonly LineFault<'two-dots'>[] };

/** Every character that an ellipsis or a sentence end can begin with. */
const pausePoint = new RegExp(`[…‥⋯·・･${sentencePoints}]`, 'g');

const nextPoint = (line: string, from: number): number => {
  pausePoint.lastIndex = from;
  return pausePoint.test(line) ? pausePoint.lastIndex - 1 : line.length;
};

/** `U.S....` keeps the full stop of the abbreviation; the dots after it are the mark. */
const markStart = (line: string, from: number, to: number): number =>
  line[from] === '.' && to - from >= 2 && isDotted(wordBefore(line, from)) ? from + 1 : from;

/** Finds the pauses of a line whose brackets are blanked out, from the index where its words begin. */
export const findPauses = (line: string, start: number): LinePauses => {
  const pieces: Piece[] = [];
  const faults: LineFault<'two-dots'>[] = [];
  let cueFrom = skipBlanks(line, start);
  for (let at = nextPoint(line, start); at < line.length; ) {
    const mark = ellipsisAt(line, at);
    if (mark === null) {
      const end = sentenceEndAt(line, at, cueFrom);
      if (end.ends) {
        pieces.push({ kind: 'sentence', from: end.to, to: end.to });
        cueFrom = skipBlanks(line, end.to);
      }
      at = nextPoint(line, end.to);
      continue;
    }
    const from = markStart(line, at, mark.to);
    // Where no words stand before the dots, what follows them cannot close anything.
    const tail = at > cueFrom ? tailEnd(line, mark.to) : mark.to;
    pieces.push({ kind: 'ellipsis', from, to: mark.to });
    if (tail > mark.to) pieces.push({ kind: 'tail', from: mark.to, to: tail });
    if (mark.faulty) faults.push({ code: 'two-dots', from, to: mark.to });
    cueFrom = skipBlanks(line, tail);
    at = nextPoint(line, tail);
  }
  return { pieces, faults };
};

/** Turns the items of a paragraph into what the reader sees of them: caption-only text is gone, pauses are quiet marks. */
import type { Cue, CueId, Item, Paragraph } from '../../core/script/script.ts';
import type { Piece } from './block.ts';

/** The mark of a pause that the text makes with dots. */
const dots = '· · ·';
/** The mark of a pause that is written out, before its length. */
const bars = '‖';

const pauseMark = (item: Extract<Item, { kind: 'pause' }>, cues: ReadonlyMap<CueId, Cue>): string => {
  if (!item.raw.startsWith('[')) return dots;
  const written = item.cue === null ? null : (cues.get(item.cue)?.pause.written ?? null);
  return written === null ? bars : `${bars} ${written / 1000} s`;
};

/** How many characters of words each cue of the paragraph has. */
const lengthsOf = (paragraph: Paragraph): ReadonlyMap<CueId, number> => {
  const lengths = new Map<CueId, number>();
  for (const item of paragraph.items) {
    if (item.kind === 'words') lengths.set(item.cue, (lengths.get(item.cue) ?? 0) + item.raw.length);
  }
  return lengths;
};

/** Text that the reader sees in the place of an item that is not words; null: nothing. */
const quietPiece = (item: Exclude<Item, { kind: 'words' }>, cues: ReadonlyMap<CueId, Cue>): Piece | null => {
  switch (item.kind) {
    case 'pause':
      return { kind: 'pause', text: pauseMark(item, cues) };
    case 'instruction':
      return { kind: 'instruction', text: item.raw.trim() };
    case 'pronouncer':
      // A name's syllables stay in one row: their hyphens must not break.
      return { kind: 'pronouncer', text: item.raw.trim().replaceAll('-', '\u2011') };
    case 'mark':
      return { kind: 'mark', text: item.raw };
    case 'speaker':
      return { kind: 'speaker', text: item.name };
    case 'space':
      return { kind: 'space', text: ' ' };
    case 'caption-only':
      return null;
  }
};

/** What the reader sees of a paragraph, in order. */
export const piecesOf = (paragraph: Paragraph, cues: ReadonlyMap<CueId, Cue>): readonly Piece[] => {
  const lengths = lengthsOf(paragraph);
  const gone = new Map<CueId, number>();
  const pieces: Piece[] = [];
  for (const item of paragraph.items) {
    if (item.kind !== 'words') {
      const piece = quietPiece(item, cues);
      if (piece !== null) pieces.push(piece);
      continue;
    }
    const before = gone.get(item.cue) ?? 0;
    const after = before + item.raw.length;
    const whole = lengths.get(item.cue) ?? 1;
    gone.set(item.cue, after);
    pieces.push({ kind: 'words', text: item.raw, cue: item.cue, from: before / whole, to: after / whole });
  }
  return pieces;
};

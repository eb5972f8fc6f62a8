/** Builds a block's element: text nodes and a few spans, never one for each word, and text only as text. */
import { joinBySense } from '../../core/prompter/sense-joins.ts';
import { joinWidow } from '../../core/prompter/widow-join.ts';
import type { Block, Piece } from './block.ts';
import { languageOf } from './language-of.ts';

/** The block's direction of writing is that of these: what stands in a `bdi` has no say in it. */
const leads: ReadonlySet<Piece['kind']> = new Set(['words', 'pause', 'slug']);

const pieceElement = (piece: Piece): HTMLElement => {
  const element = document.createElement(leads.has(piece.kind) ? 'span' : 'bdi');
  element.className = `prompter-${piece.kind}`;
  element.textContent = piece.text;
  if (piece.kind === 'pause') element.ariaHidden = 'true';
  if (piece.kind === 'words') element.dataset['cue'] = piece.cue;
  return element;
};

/** The block's pieces with their rows broken by sense; what hangs together may run through several pieces of words. */
const joined = ({ pieces, goesOn }: Block, room: number): readonly Piece[] => {
  const made: Piece[] = [];
  for (let from = 0; from < pieces.length; ) {
    const run = pieces.slice(from, from + runLength(pieces, from));
    const bySense = joinBySense(run.map((piece) => piece.text).join(''), room);
    let text = !goesOn && from + run.length === pieces.length ? joinWidow(bySense, room) : bySense;
    for (const piece of run) {
      made.push({ ...piece, text: text.slice(0, piece.text.length) });
      text = text.slice(piece.text.length);
    }
    from += run.length;
  }
  return made;
};

const isRead = (piece: Piece | undefined): boolean => piece?.kind === 'words' || piece?.kind === 'space';

/** How many pieces from here on are words and the spaces between them; 1 for any other piece. */
const runLength = (pieces: readonly Piece[], from: number): number => {
  let to = from;
  while (isRead(pieces[to])) to += 1;
  return Math.max(1, to - from);
};

/** Under so many letters a row the marks of pauses are set closer: they would take whole rows of their own. */
const narrowRoom = 16;

/** How many colours there are for speakers: a seventh takes the first again. */
const voiceColours = 6;

/** The element of a block, for rows of about `room` letters. Each of its words pieces is one element whose only child is its text. */
export const buildBlock = (block: Block, room: number): HTMLElement => {
  const element = document.createElement(block.kind === 'heading' ? 'h2' : 'p');
  element.className = `prompter-${block.kind}`;
  element.dir = 'auto';
  element.lang = languageOf(block.pieces.map((piece) => piece.text).join('')) ?? '';
  if (room < narrowRoom) element.dataset['narrow'] = '';
  if (block.goesOn) element.dataset['goesOn'] = '';
  if (block.voice > 0) element.classList.add(`prompter-voice-${String(((block.voice - 1) % voiceColours) + 1)}`);
  for (const piece of joined(block, room)) {
    element.append(piece.kind === 'space' ? piece.text : pieceElement(piece));
  }
  return element;
};

/** Builds a block's element: text nodes and a few spans, never one for each word, and text only as text. */
import type { Block, Piece } from './block.ts';
import { languageOf } from './language-of.ts';

const pieceElement = (piece: Piece): HTMLElement => {
  const element = document.createElement(piece.kind === 'words' || piece.kind === 'pause' ? 'span' : 'bdi');
  element.className = `prompter-${piece.kind}`;
  element.textContent = piece.text;
  if (piece.kind === 'pause') element.ariaHidden = 'true';
  if (piece.kind === 'words') element.dataset['cue'] = piece.cue;
  return element;
};

/** The element of a block. Each of its words pieces is one element whose only child is its text. */
export const buildBlock = (block: Block): HTMLElement => {
  const element = document.createElement(block.kind === 'heading' ? 'h2' : 'p');
  element.className = `prompter-${block.kind}`;
  element.dir = 'auto';
  element.lang = languageOf(block.pieces.map((piece) => piece.text).join('')) ?? '';
  if (block.goesOn) element.dataset['goesOn'] = '';
  for (const piece of block.pieces) {
    element.append(piece.kind === 'space' ? piece.text : pieceElement(piece));
  }
  return element;
};

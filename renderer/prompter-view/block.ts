/** What the prompter lays out: blocks of rows, each a paragraph (or a part of a very long one) or a story's slug. */
import type { CueId } from '../../core/script/script.ts';

/** Words read aloud: the part `from`-`to` (0 to 1, by characters) of its cue's words. */
export type Words = { readonly kind: 'words'; readonly text: string; readonly cue: CueId; readonly from: number; readonly to: number };

/** One run of text in a block, as the reader sees it. */
export type Piece =
  | Words
  /** A quiet mark where a pause is written. */
  | { readonly kind: 'pause'; readonly text: string }
  | { readonly kind: 'instruction'; readonly text: string }
  | { readonly kind: 'pronouncer'; readonly text: string }
  | { readonly kind: 'speaker'; readonly text: string }
  /** Symbols on a line of their own. */
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'slug'; readonly text: string }
  | { readonly kind: 'space'; readonly text: string };

/** The unit of layout: it is measured, put in and taken out whole. */
export type Block = {
  readonly kind: 'heading' | 'paragraph';
  readonly pieces: readonly Piece[];
  /** Which of the speakers reads it, in the order of their first words, from 1; 0 for nobody. */
  readonly voice: number;
  /** True when the next block goes on with the same paragraph: no gap between the two. */
  readonly goesOn: boolean;
};

/** All text that a block shows, in UTF-16 units. */
export const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.text.length, 0);

/** Equal for two blocks that look and measure the same. */
export const keyOf = (block: Block): string =>
  JSON.stringify([block.kind, block.goesOn, block.voice, block.pieces.map((piece) => (piece.kind === 'words' ? Object.values(piece) : [piece.kind, piece.text]))]);

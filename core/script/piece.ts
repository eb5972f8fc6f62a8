/** The pieces that a line is laid out in before its cues are known. */
import type { Ms } from '../units/time.ts';

/** A stretch of a line, `from` inclusive to `to` exclusive, counted from the line's start. */
export type Piece =
  | { readonly kind: 'words'; readonly from: number; readonly to: number }
  /** Closing quotes and points right after an ellipsis: words of the cue before it. */
  | { readonly kind: 'tail'; readonly from: number; readonly to: number }
  | { readonly kind: 'space'; readonly from: number; readonly to: number }
  | { readonly kind: 'ellipsis'; readonly from: number; readonly to: number }
  /** A sentence ends here; holds no character. */
  | { readonly kind: 'sentence'; readonly from: number; readonly to: number }
  | { readonly kind: 'explicit'; readonly from: number; readonly to: number; readonly length: Ms }
  | { readonly kind: 'instruction' | 'pronouncer' | 'caption-only'; readonly from: number; readonly to: number; readonly text: string }
  | { readonly kind: 'speaker'; readonly from: number; readonly to: number; readonly name: string };

/** A fault of a line, placed in it. */
export type LineFault<Code extends string> = { readonly code: Code; readonly from: number; readonly to: number };

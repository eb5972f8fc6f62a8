/** What the prompter has laid out: rows of text, and which part of which cue stands in each. */
import type { CueId } from '../script/script.ts';

/** The part of a cue's characters (0 to 1) that stands in a row. */
export type RowSpan = { readonly cue: CueId; readonly from: number; readonly to: number };

/** One row: `top` and `height` in px of the rows' layer, and its cues in reading order. A row of instructions has none. */
export type Row = { readonly top: number; readonly height: number; readonly spans: readonly RowSpan[] };

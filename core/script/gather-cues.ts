/** Gathers the pieces of one line into cues: which words are whose, and why each cue ends. */
import { ms, type Ms } from '../units/time.ts';
import { hasWord } from './characters.ts';
import { endsInComma, isComma } from './closers.ts';
import type { Piece } from './piece.ts';
import type { PauseKind } from './script.ts';

/** Words of a cue that stand together in the line. */
export type Stretch = { readonly from: number; readonly to: number };

/** A cue of a line, before it has an id; `written` is the sum of its explicit pauses. */
export type CueDraft = { readonly stretches: readonly Stretch[]; readonly kind: PauseKind; readonly written: Ms | null };

/**
 * A line's cues, and for each of its pieces the index of the cue it belongs to (-1: the cue before the line). `silence` is
 * the sum of the explicit pauses before the line's first cue; null without one.
 */
export type LineCues = { readonly drafts: readonly CueDraft[]; readonly owners: readonly number[]; readonly silence: Ms | null };

type OpenDraft = { stretches: Stretch[]; kind: PauseKind; written: Ms | null };

/** The gathering of one line; `pending` are the words since the last pause, `worded` when one of them is a word. */
class Gathering {
  readonly drafts: OpenDraft[] = [];
  silence: Ms | null = null;
  #pending: Stretch[] = [];
  #worded = false;
  readonly #line: string;

  constructor(line: string) {
    this.#line = line;
  }

  /** Takes a piece and answers the index of the cue it belongs to. */
  take(piece: Piece): number {
    if (piece.kind === 'words') return this.#words(piece);
    if (piece.kind === 'tail') return this.#tail(piece);
    if (piece.kind === 'ellipsis') this.#ellipsis();
    if (piece.kind === 'explicit') this.#explicit(piece.length);
    if (piece.kind === 'sentence') this.#end('sentence');
    // A caption-only text goes with the cue that it stands in, else the one before it on its line, else the first one.
    if (piece.kind === 'caption-only') return this.#worded ? this.drafts.length : Math.max(0, this.drafts.length - 1);
    return this.drafts.length - 1;
  }

  /** Ends the line: what holds no word joins the cue before it, and the last pause is the paragraph's. */
  finish(): void {
    this.#end('paragraph');
    const last = this.drafts.at(-1);
    if (last === undefined) return;
    last.stretches = [...last.stretches, ...this.#pending];
    if (last.kind !== 'explicit') last.kind = 'paragraph';
  }

  /** Ends the cue that is being gathered; words without any word in them wait for the next one. */
  #end(kind: PauseKind): void {
    if (!this.#worded) return;
    this.drafts.push({ stretches: this.#pending, kind, written: null });
    this.#pending = [];
    this.#worded = false;
  }

  #words({ from, to }: Stretch): number {
    this.#pending.push({ from, to });
    this.#worded ||= hasWord(this.#line.slice(from, to));
    return this.drafts.length;
  }

  /** What hangs on an ellipsis belongs to the cue it ended, unless it ended none. */
  #tail(stretch: Stretch): number {
    const last = this.drafts.at(-1);
    if (last === undefined || this.#pending.length > 0) return this.#words(stretch);
    last.stretches.push({ from: stretch.from, to: stretch.to });
    if (last.kind === 'ellipsis' && isComma(this.#line.charAt(stretch.from))) last.kind = 'comma-ellipsis';
    return this.drafts.length - 1;
  }

  #ellipsis(): void {
    const words = this.#pending.at(-1);
    const comma = words !== undefined && endsInComma(this.#line.slice(words.from, words.to));
    const last = this.drafts.at(-1);
    if (this.#worded) this.#end(comma ? 'comma-ellipsis' : 'ellipsis');
    // Right after the end of a sentence, the ellipsis is the longer of the two pauses.
    else if (last?.kind === 'sentence') last.kind = 'ellipsis';
  }

  #explicit(length: Ms): void {
    this.#end('explicit');
    const last = this.drafts.at(-1);
    if (last === undefined) this.silence = ms((this.silence ?? 0) + length);
    else Object.assign(last, { kind: 'explicit', written: ms((last.written ?? 0) + length) });
  }
}

/** Gathers the pieces of a line into its cues. */
export const gatherCues = (line: string, pieces: readonly Piece[]): LineCues => {
  const gathering = new Gathering(line);
  const owners = pieces.map((piece) => gathering.take(piece));
  gathering.finish();
  return { drafts: gathering.drafts, owners, silence: gathering.silence };
};

/** Captions as data: what every writer writes and every reader gives. */
import type { Ms } from '../units/time.ts';

/** One timed text: end > start; at least one line, none of them blank. */
export type Caption = {
  /** Unique in its track; never begins with NOTE, STYLE or REGION. */
  readonly id: string;
  readonly start: Ms;
  readonly end: Ms;
  readonly lines: readonly string[];
  readonly speaker: string | null;
};

/** The captions of a video, sorted by start and not overlapping. */
export type Track = readonly Caption[];

/** Whose rules the captions follow. */
export type CaptionStyleName = 'bbc' | 'netflix' | 'fcc' | 'ard';

/** What becomes of an ellipsis pause mark in a caption (design.md, section 5). */
export type EllipsisPolicy = 'strip' | 'keep' | 'bbc';

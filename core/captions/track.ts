/** Captions as data: what every writer writes and every reader gives. */
import type { Emphasis } from './emphasis/emphasis.ts';
import type { Ms } from '../units/time.ts';

/** One timed text: end > start; at least one line, none of them blank. */
export type Caption = {
  /** Unique in its track. */
  readonly id: string;
  readonly start: Ms;
  readonly end: Ms;
  readonly lines: readonly string[];
  readonly speaker: string | null;
  /** Where it is shown; absent where the viewer's player decides. */
  readonly placement?: Placement;
  /** Remarks that stand before it in the file and are not shown, such as its story's slug. */
  readonly notes?: readonly string[];
  /** Which paragraph of its script or its text it is part of, from 1; absent where there are none. One without a number among others goes on with the paragraph before it. */
  readonly paragraph?: number;
  /** Italics, bold and underline; absent where there are none. */
  readonly emphasis?: readonly Emphasis[];
  /** What else its file asks of it, by name, such as how its rows are aligned: for the formats that have a place for it. */
  readonly details?: Readonly<Record<string, string>>;
  /** Where each word begins, as a fraction of the caption's time, where an edit has to remember it. No file holds it. */
  readonly wordStarts?: readonly number[];
};

/** Where a caption stands on the picture (WebVTT, section 3.3; percentages are of the picture). */
export type Placement = {
  /** Vertical text that grows to the left or to the right. */
  readonly vertical?: 'rl' | 'lr';
  /** A row from the top (0, 1, ...) or from the bottom (-1, -2, ...), or a percentage from the top. */
  readonly line?: { readonly value: number; readonly unit: 'rows' | 'percent'; readonly align?: 'start' | 'center' | 'end' };
  /** Percentage from the left. */
  readonly position?: { readonly percent: number; readonly align?: 'line-left' | 'center' | 'line-right' };
  /** Width, percentage. */
  readonly size?: number;
  readonly align?: 'start' | 'center' | 'end' | 'left' | 'right';
  /** The id of a region of the file. */
  readonly region?: string;
  /** SubRip's edges: left, right, upper and lower, in pixels of a picture that the file does not tell. */
  readonly edges?: readonly [number, number, number, number];
};

/** What a caption file holds besides its captions. */
export type TrackHead = {
  readonly title?: string;
  /** A language tag such as `en-GB`. */
  readonly language?: string;
  /** Style sheets (WebVTT STYLE blocks), each without its first line. */
  readonly styles?: readonly string[];
  /** Regions (WebVTT REGION blocks), each without its first line. */
  readonly regions?: readonly string[];
  /** Remarks after the last caption. */
  readonly closingNotes?: readonly string[];
  /** What else the file says of itself, by name, such as its translator: for the formats that have a place for it. */
  readonly details?: Readonly<Record<string, string>>;
  /** There where the file is a text in paragraphs, whose numbers its captions have. */
  readonly paragraphs?: true;
  /** There where the file numbers its captions itself, not from 1 on: those numbers are their ids (own-numbers.ts). */
  readonly ownNumbers?: true;
};

/** A caption file as data. */
export type CaptionDocument = { readonly head: TrackHead; readonly track: Track };

/** The captions of a video, sorted by start. What we cut never overlaps; what was read may: two speakers at two places are shown at once. */
export type Track = readonly Caption[];

/** Whose rules the captions follow. */
export type CaptionStyleName = 'bbc' | 'netflix' | 'fcc' | 'ard';

/** What becomes of an ellipsis pause mark in a caption (design.md, section 5). */
export type EllipsisPolicy = 'strip' | 'keep' | 'bbc';

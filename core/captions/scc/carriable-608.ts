/** A track as CEA-608 can hold it, and how many of its captions that changes. */
import { carryEmphasis, withEmphasis } from '../edit/carry-emphasis.ts';
import { inTimeOrder } from '../in-time-order.ts';
import { oneAtAPlace, type PlacesOf } from '../places/one-at-a-place.ts';
import { splitTall } from '../split-tall.ts';
import { carriableTrack } from '../text/carriable.ts';
import type { PlaceFate } from '../places/place-fate.ts';
import type { Caption, Track } from '../track.ts';
import { text608 } from './characters.ts';
import { type Held608, held608 } from './held-608.ts';
import { cellsOfLaid, layOut } from './laid-out.ts';
import { columns608, fateOfLines, movesLeft, rows608 } from './place-608.ts';
import { wrapLine } from './wrap-line.ts';

const rowsOf = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => wrapLine(text608(line).trim(), columns608));

const linesOf = (lines: readonly string[]): readonly string[] => rowsOf(lines).slice(0, rows608);

const heldEmphasis = (caption: Caption, lines: readonly string[]): Held608 => held608(carryEmphasis(caption, lines), lines);

const rowCount = ({ lines }: Caption): number => rowsOf(lines).length;

/** The captions in 15 rows each: what has no room comes after. */
const inRows = (track: Track): Track => splitTall(carriableTrack(track, 'vtt'), rowCount, rows608);

/** A caption in the characters, columns and looks of CEA-608, without its name. */
const worded = (caption: Caption): Caption => {
  const lines = linesOf(caption.lines);
  const { id, start, end, placement } = caption;
  return withEmphasis({ id, start, end, lines, speaker: null, ...(placement === undefined ? {} : { placement }) }, heldEmphasis(caption, lines).emphasis);
};

/** The cells of the screen that a caption takes up: captions that have none in common are shown together. */
export const cells608: PlacesOf = (caption) => cellsOfLaid(layOut(worded(caption)));

/** The track as CEA-608 can hold it: its characters, 32 columns, 15 rows, each cell once, no names. */
export const carriable608 = (track: Track): Track => inTimeOrder(oneAtAPlace(inRows(track), cells608)).map(worded);

/** What becomes of a caption's place. */
export const fateIn608 = ({ placement = {}, lines }: Caption): PlaceFate => fateOfLines(placement, linesOf(lines));

/** How many captions are changed where only their words tell. */
export type Changes608 = {
  /** Parts of words emphasised: the whole words are. */
  readonly widened: number;
  /** Italics without a cell for their code beside that of a colour, or black ones. */
  readonly withoutItalics: number;
  /** Grounds at the beginning of a row that leaves no cell for their code. */
  readonly withoutGround: number;
  /** Lines too long for their column. */
  readonly moved: number;
  /** More rows than there are, once long lines are broken: parted in time. */
  readonly parted: number;
};

/** What is changed of a track. */
export const changes608 = (track: Track): Changes608 => {
  const parted = carriableTrack(track, 'vtt').filter((caption) => rowCount(caption) > rows608).length;
  const changes = { widened: 0, withoutItalics: 0, withoutGround: 0, moved: 0, parted };
  for (const caption of inRows(track)) {
    const lines = linesOf(caption.lines);
    const { widened, withoutItalics, withoutGround } = heldEmphasis(caption, lines);
    if (widened) changes.widened += 1;
    if (withoutItalics) changes.withoutItalics += 1;
    if (withoutGround) changes.withoutGround += 1;
    if (movesLeft(lines, caption.placement)) changes.moved += 1;
  }
  return changes;
};
